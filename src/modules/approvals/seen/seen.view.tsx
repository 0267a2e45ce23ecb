import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Buttons, Form } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { LinkList, Section } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import type { BoardLine } from '../board.model.ts'
import { lookOf } from '../look/board-look.view.tsx'
import { saySeen as say } from './seen.text.ts'

/** What parties have answered since the secretariat last said that it had seen it, and the button that says so. */
export const NewAnswers = (props: {
  page: CommunityPage
  slug: string
  unseen: readonly BoardLine[]
}) => {
  const { page, slug, unseen } = props
  const { locale } = page
  if (unseen.length === 0) return null
  return (
    <Section id="nye-svar" title={say(locale, 'title')} lead={say(locale, 'lead')}>
      <LinkList
        items={unseen.map((line) => {
          const { kind, text } = lookOf(locale, line)
          return {
            ...(line.deciding ? { when: shortDay(line.deciding.registeredOn) } : {}),
            title: <InNorwegian locale={locale}>{line.name}</InNorwegian>,
            href: page.to('answer', { slug, partyCode: line.code }),
            aside: <State kind={kind}>{text}</State>,
          }
        })}
      />
      <Form page={page} action={page.to('seeAnswers', { slug })}>
        <Buttons>
          <Button weight="secondary">{say(locale, 'see')}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
