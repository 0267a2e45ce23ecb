import type { CommunityPage } from '../../../kernel/page.model.ts'
import { LinkList, Section } from '../../../ui/layout.tsx'
import { heldText, sayCases } from '../cases.text.ts'
import type { HeldForm } from '../treatment.model.ts'
import { sayRegister as say } from './register.text.ts'
import type { Withheld } from './withheld.query.ts'

export type ShownWithheld = Withheld & { form: HeldForm | null; paragraph: string }

/** What stands in the public list of a body without its title: the number, the day, and by what it is exempt. */
export const WithheldCases = (props: { page: CommunityPage; rows: readonly ShownWithheld[] }) => {
  const { locale } = props.page
  if (props.rows.length === 0) return null
  return (
    <Section title={say(locale, 'withheld')} lead={say(locale, 'withheldLead')}>
      <LinkList
        items={props.rows.map(({ number, held, form, paragraph }) => ({
          title: number,
          note: paragraph,
          when: held && form ? heldText(locale, held, form) : sayCases(locale, 'unknown'),
        }))}
      />
    </Section>
  )
}
