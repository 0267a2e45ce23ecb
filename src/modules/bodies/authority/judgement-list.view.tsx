import type { Child } from 'hono/jsx'
import { longDay, shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Facts, More, Section, Surface } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import { ByClause, offerText } from './answer-words.view.tsx'
import {
  type AuthorityRow,
  jointOffers,
  type NamedDeciders,
  type Offer,
} from './authority.model.ts'
import { deciderName } from './decider-name.view.ts'
import type { Judgement, Objection } from './judgement.model.ts'
import { sayJudgement as say } from './judgement.text.ts'

/** A judgement with the matters that it was between, and who objects. */
export type JudgementLine = {
  judgement: Judgement
  chosen: AuthorityRow
  alternative: AuthorityRow | null
  /** Who may decide what it was judged to be. */
  offers: readonly Offer[]
  objections: readonly (Objection & { isLate: boolean })[]
  /** The parties whose objection the reader may put in. */
  mayObjectFor: readonly { code: string; name: string }[]
}

type Props = {
  page: CommunityPage
  named: NamedDeciders
  judgements: readonly JudgementLine[]
  partyName(code: string): string
}

/** What was judged, the last first; what was withdrawn stays. */
export const JudgementList = (props: Props) => {
  const { page, judgements } = props
  const { locale } = page
  return (
    <Section title={say(locale, 'title')} lead={say(locale, 'lead')} id="vurderinger">
      {judgements.length === 0 ? (
        <Empty>{say(locale, 'none')}</Empty>
      ) : (
        judgements.map((line) => <Line {...props} line={line} />)
      )}
    </Section>
  )
}

type LineProps = Omit<Props, 'judgements'> & { line: JudgementLine }

const Line = ({ page, named, line, partyName }: LineProps) => {
  const { locale } = page
  const { judgement, alternative, mayObjectFor } = line
  const { withdrawnAt, withdrawnBecause } = judgement
  const at = { judgement: judgement.id }
  return (
    <Surface id={`vurdering-${judgement.id}`}>
      <h3>
        <InNorwegian locale={locale}>{judgement.about}</InNorwegian>
      </h3>
      {withdrawnAt && (
        <p>
          <State kind="withdrawn">
            {say(locale, 'withdrawnOn', longDay(locale, osloDay(withdrawnAt)))}
          </State>{' '}
          <InNorwegian locale={locale}>{withdrawnBecause}</InNorwegian>
        </p>
      )}
      <Facts facts={factsOf({ page, named, line, partyName })} />
      {withdrawnAt === null && page.may('judge-authority') && (
        <p>
          <a href={page.to('withdrawJudgement', at)}>
            {say(locale, 'withdraw')}
            <span class="ds-sr-only"> {judgement.about}</span>
          </a>
        </p>
      )}
      {withdrawnAt === null && alternative && mayObjectFor.length > 0 && (
        <More summary={say(locale, 'object')}>
          <ul>
            {mayObjectFor.map(({ code, name }) => (
              <li>
                <a href={page.to('objectToJudgement', { ...at, partyCode: code })}>{name}</a>
              </li>
            ))}
          </ul>
        </More>
      )}
    </Surface>
  )
}

/** What was judged, for when, by whom and why, and who disagrees. */
function factsOf({
  page: { locale },
  named,
  line: { judgement, chosen, alternative, offers, objections },
  partyName,
}: LineProps): { term: Child; detail: Child }[] {
  return [
    {
      term: say(locale, 'judged'),
      detail: (
        <InNorwegian locale={locale}>
          {chosen.label} ({chosen.clause})
          {alternative && ` – ${say(locale, 'notOther', alternative.label, alternative.clause)}`}
        </InNorwegian>
      ),
    },
    {
      term: say(locale, 'decidedBy'),
      detail: <WhoThen {...{ locale, named, judgement, offers }} />,
    },
    {
      term: say(locale, 'planned'),
      detail: `${deciderName(locale, judgement.body, named)}, ${longDay(locale, judgement.plannedOn)}`,
    },
    ...(judgement.answer === null
      ? []
      : [
          {
            term: say(locale, 'svar'),
            detail: say(locale, judgement.answer === 'yes' ? 'mayDecide' : 'mayNotDecide'),
          },
        ]),
    {
      term: say(locale, 'grunn'),
      detail: <InNorwegian locale={locale}>{judgement.reason}</InNorwegian>,
    },
    {
      term: say(locale, 'judge'),
      detail: (
        <InNorwegian locale={locale}>
          {judgement.judge}, {judgement.judgeFunction}, {shortDay(osloDay(judgement.at))}
        </InNorwegian>
      ),
    },
    ...objections.map((objection) => ({
      term: <State kind="reservation">{say(locale, 'disagrees')}</State>,
      detail: (
        <>
          <b>{partyName(objection.party)}</b>, {objection.name}, {shortDay(objection.on)}:{' '}
          <InNorwegian locale={locale}>«{objection.words}»</InNorwegian>{' '}
          {objection.isLate && <State kind="late">{say(locale, 'isLate')}</State>}
        </>
      ),
    })),
  ]
}

/** Who may decide what it was judged to be, and that the one it was planned in may not. */
const WhoThen = (
  props: Pick<JudgementLine, 'judgement' | 'offers'> & { locale: Locale; named: NamedDeciders },
) => {
  const { locale, named, judgement, offers } = props
  return (
    <>
      {jointOffers(offers).map((together) => (
        <>
          <ByClause
            says={offerText(locale, together, named)}
            clause={together[0]?.clause ?? ''}
          />{' '}
        </>
      ))}
      {!offers.some(({ decider }) => decider === judgement.body) && (
        <State kind="late">
          {say(locale, 'notGiven', deciderName(locale, judgement.body, named))}
        </State>
      )}
    </>
  )
}
