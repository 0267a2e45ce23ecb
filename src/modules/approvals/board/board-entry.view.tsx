import type { Child } from 'hono/jsx'
import type { Day } from '../../../kernel/day.model.ts'
import { listed, longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import type { HoldsBeside } from '../../agreements/index.ts'
import type { BoardLine } from '../board.model.ts'
import { hindranceText } from '../board-codes.text.ts'
import type { EntryJudgement, Hindrance } from '../entry.model.ts'
import { entryTitle, ruleText, sayEntry } from '../look/entry.text.ts'
import { sayNudge } from '../mail/nudge.text.ts'
import type { BoardProps } from './board-parts.view.tsx'

/** When the agreement takes effect, or what is missing. */
export const Entry = ({
  page,
  slug,
  facts,
  judgement,
  lines,
  circulation,
  standing,
  versions,
  holds,
  nudgeable,
}: BoardProps) => {
  const { locale } = page
  const parties = lines.filter(({ standing }) => standing !== 'not-party').length
  if (facts.withdrawnOn) return null
  const isOneOfMany = versions.length > 1
  const title = entryTitle(locale, judgement, standing, isOneOfMany ? facts.number : null)
  if (standing.phase === 'replaced') {
    return (
      <Surface title={title} marked>
        <p>
          <a href={page.to('board', { slug }, { versjon: standing.by })}>
            {sayEntry(locale, 'replacedBy', standing.by)}
          </a>
        </p>
      </Surface>
    )
  }
  const missing = judgement.state === 'in-force' ? judgement.open : judgement.missing
  return (
    <Surface title={title} marked>
      {(standing.phase === 'for-each' || judgement.state === 'for-each') && (
        <OthersHold locale={locale} holds={holds} />
      )}
      <p>
        {judgement.state === 'rule-not-stated'
          ? sayEntry(locale, 'ruleNotStatedLead')
          : ruleText(locale, circulation.rule, parties)}
      </p>
      <Early locale={locale} lines={lines} putForwardOn={circulation.putForwardOn} />
      {judgement.state === 'not-yet' && !judgement.possible && (
        <p>{sayEntry(locale, 'impossible')}</p>
      )}
      {judgement.state !== 'rule-not-stated' && missing.length > 0 && (
        <p>{sayEntry(locale, judgement.state === 'in-force' ? 'stillOpen' : 'missing')}</p>
      )}
      <ul>{missingItems(locale, { judgement, isOneOfMany }, missing, lines)}</ul>
      {page.may('put-forward') && nudgeable.length > 0 && (
        <Buttons>
          <ButtonLink
            href={page.to('nudge', { slug }, { til: 'alle' })}
            weight={lines.some(({ daysLate }) => daysLate !== null) ? 'primary' : 'secondary'}
          >
            {sayNudge(locale, 'nudgeAll')}
          </ButtonLink>
        </Buttons>
      )}
    </Surface>
  )
}

/** Who adopted before the version was put forward, and from when that counts. */
const Early = (props: { locale: Locale; lines: readonly BoardLine[]; putForwardOn: Day }) => {
  const { locale, lines, putForwardOn } = props
  const early = lines.filter(({ countsFrom }) => countsFrom !== null)
  if (early.length === 0) return null
  const names = listed(
    locale,
    early.map(({ name }) => name),
  )
  return <p>{sayEntry(locale, 'countsFrom', longDay(locale, putForwardOn), names)}</p>
}

/** For how many another version holds, beside one that binds each by itself. */
const OthersHold = ({ locale, holds }: { locale: Locale; holds: readonly HoldsBeside[] }) => (
  <>
    {holds.map(({ number, bound, until }) => (
      <p>{sayEntry(locale, until === null ? 'laterHolds' : 'earlierHolds', number, bound)}</p>
    ))}
  </>
)

/** What is told of, and whether its document has other versions. */
type Told = { judgement: EntryJudgement; isOneOfMany: boolean }

/** Who is missing, those that wait for the same together and the others each by itself. */
function missingItems(
  locale: Locale,
  of: Told,
  missing: readonly Hindrance[],
  lines: readonly BoardLine[],
): Child[] {
  const lineOf = ({ partyCode }: Hindrance) => lines.find(({ code }) => code === partyCode)
  const counted = Map.groupBy(missing, (each) => countOf(each, lineOf(each)))
  const alone = counted.get(null) ?? []
  const items = countWords.flatMap((word) => {
    const of = counted.get(word) ?? []
    const names = word === 'countUnknown' ? '' : of.map((each) => lineOf(each)?.name).join(', ')
    return of.length === 0 ? [] : [<Item said={sayEntry(locale, word, of.length)}>{names}</Item>]
  })
  return [
    ...items,
    ...alone.map((each) => (
      <Item said={`${lineOf(each)?.name}:`}>{whyText(locale, of, each)}</Item>
    )),
  ]
}

const Item = ({ said, children }: { said: string; children: string }) => (
  <li>
    <b>{said}</b> {children}
  </li>
)

const countWords = [
  'countLateSilent',
  'countWaiting',
  'countUnderWay',
  'countAskedAgain',
  'countUnknown',
] as const

/** What it is counted with; null for one that is told of by itself. */
function countOf(
  { why }: Hindrance,
  line: BoardLine | undefined,
): (typeof countWords)[number] | null {
  if (line?.group === 'asked-again') return 'countAskedAgain'
  if (why !== 'no-answer' || line?.state === 'outcome-not-stated') return null
  if (line?.group === 'late-silent') return 'countLateSilent'
  if (line?.group === 'unknown') return 'countUnknown'
  return line?.group === 'late-under-way' || line?.group === 'under-way'
    ? 'countUnderWay'
    : 'countWaiting'
}

function whyText(locale: Locale, { judgement, isOneOfMany }: Told, { why }: Hindrance): string {
  if (why === 'no-answer') return sayEntry(locale, 'outcomeOf')
  return judgement.state === 'for-each' && why === 'rejected'
    ? sayEntry(locale, isOneOfMany ? 'rejectedVersion' : 'rejectedAlone')
    : hindranceText[why][locale]
}
