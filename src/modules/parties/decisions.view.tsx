import { longDay } from '../../kernel/format.model.ts'
import { osloDay } from '../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { LinkList, Section } from '../../ui/layout.tsx'
import type { PartyDecision } from './party-change.model.ts'
import { sayChange } from './party-change.text.ts'

/** The decisions that what is stated of the parties rests on, newest first. */
export const Decisions = (props: { page: CommunityPage; decisions: readonly PartyDecision[] }) => {
  const { locale } = props.page
  if (props.decisions.length === 0) return null
  return (
    <Section title={sayChange(locale, 'decisions')} id="vedtak">
      <LinkList
        items={props.decisions.map(({ key, wording, registeredAt }) => ({
          when: <span id={`vedtak-${key}`}>{longDay(locale, osloDay(registeredAt))}</span>,
          title: wording ?? sayChange(locale, 'decisionRemoved'),
        }))}
      />
    </Section>
  )
}
