import { longDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { LinkList, Notice, Section } from '../../../ui/layout.tsx'
import { sayAdding } from '../change/add-parties.text.ts'
import { sayOrganisation } from '../change/organisation.text.ts'
import { sayChange } from '../change/party-change.text.ts'
import { sayRegions } from '../change/regions.text.ts'
import type { PartyDecision } from '../members/party-decision.model.ts'
import { questionText, sayParties } from '../parties.text.ts'
import { SourceLink } from '../reference/source.view.tsx'
import type { Source } from '../reference.model.ts'
import type { Overview } from './overview.model.ts'

/** The decisions that what is stated of the parties rests on, newest first. */
export const Decisions = (props: { page: CommunityPage; decisions: readonly PartyDecision[] }) => {
  const { locale } = props.page
  if (props.decisions.length === 0) return null
  return (
    <Section title={sayChange(locale, 'decisions')} id="vedtak">
      <LinkList
        items={props.decisions.map(({ key, wording, registeredAt }) => ({
          when: <span id={`vedtak-${key}`}>{longDay(locale, osloDay(registeredAt))}</span>,
          title:
            wording === null ? (
              sayChange(locale, 'decisionRemoved')
            ) : (
              <InNorwegian locale={locale}>{wording}</InNorwegian>
            ),
        }))}
      />
    </Section>
  )
}

/** The places that wait for a decision, and for one who may register it a way there. */
export const Waiting = (props: {
  page: CommunityPage
  overview: Overview
  sources: readonly Source[]
}) => {
  const { page, overview, sources } = props
  const { locale } = page
  const { questions, day } = overview
  if (questions.length === 0) return null
  const waiting = new Map(questions.map(({ code, about }) => [code, about]))
  const asked = { sett: day === page.today ? null : day }
  return (
    <Notice kind="warning" title={sayParties(locale, 'waiting')}>
      {questions.map((question) => (
        <p>
          {questionText(locale, question)}{' '}
          {question.kind === 'source-unsure' && (
            <>
              {sayParties(locale, 'source')}{' '}
              <SourceLink page={page} source={question.source} sources={sources} />.
            </>
          )}
        </p>
      ))}
      <p>{sayParties(locale, 'waitingLead')}</p>
      {page.may('manage-membership') &&
        [...waiting].map(([code, about]) => (
          <p>
            <a href={page.to('decidePlace', { code }, asked)}>
              {sayChange(locale, 'decide', about)}
            </a>
          </p>
        ))}
    </Notice>
  )
}

/** What one who may change the parties can do. */
export const ChangeLinks = (props: {
  page: CommunityPage
  organisations: readonly { key: string; name: string }[]
}) => {
  const { page, organisations } = props
  const { locale } = page
  return (
    <Section title={sayChange(locale, 'change')}>
      <LinkList
        items={[
          { title: sayAdding(locale, 'addParties'), href: page.to('addParties') },
          { title: sayRegions(locale, 'setRegions'), href: page.to('setRegions') },
          { title: sayOrganisation(locale, 'addOrganisation'), href: page.to('addOrganisation') },
          ...organisations.map(({ key, name }) => ({
            title: sayOrganisation(locale, 'correct', name),
            href: page.to('organisation', { key }),
          })),
          { title: sayOrganisation(locale, 'giveTask'), href: page.to('giveTask') },
        ]}
      />
    </Section>
  )
}
