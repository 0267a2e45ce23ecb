import type { Child } from 'hono/jsx'
import type { Locale } from '../../../kernel/words.model.ts'
import { BarKey, type BarPart, ShareBar } from '../../../ui/bar.tsx'
import { Columns, Facts, KeyFigures, Surface } from '../../../ui/layout.tsx'
import { countsPersons } from '../question.model.ts'
import { GroupTables } from './groups.view.tsx'
import { figureText, headUnit, unitText, withUnit } from './quantity.text.ts'
import type { Outcome, QuestionResult } from './result.model.ts'
import { sayResult as say, someNames } from './result.text.ts'
import { Amount, SignKey } from './shown.view.tsx'
import { isFigure, type ShownAmount } from './shown-value.model.ts'

type Amounts = Extract<Outcome, { kind: 'amounts' }>
type AmountsProps = {
  locale: Locale
  of: QuestionResult
  outcome: Amounts
  asked: number
  /** Does the key to the signs stand here? */
  withKey: boolean
}

/** Figures: what those who gave one come to, the middle one, and the parts. */
export const AmountsResult = (props: AmountsProps) => {
  const { locale, of, outcome, asked, withKey } = props
  const { total, count, groups } = outcome
  const max = longest(outcome)
  const label = say(locale, 'ofThose', count)
  return (
    <Columns
      aside={
        <>
          <Surface>
            <Facts facts={besideFacts(props)} />
          </Surface>
          {withKey && <SignKey locale={locale} />}
        </>
      }
    >
      <KeyFigures
        figures={[
          isFigure(total)
            ? {
                figure: figureText(locale, total),
                unit: unitText(locale, of.question),
                label: total.isPrivate ? `${label}, ${say(locale, 'hiddenFromOthers')}` : label,
              }
            : { figure: <Amount locale={locale} shown={total} />, label },
        ]}
      />
      <GroupTables
        locale={locale}
        groups={groups}
        columns={[
          {
            label: say(locale, 'picture'),
            picture: true,
            cell: ({ total: part }) => barOf(locale, part, max),
          },
          {
            label: headUnit(locale, of.question),
            numeric: true,
            cell: ({ total: part }) => <Amount locale={locale} shown={part} />,
          },
          {
            label: say(locale, 'answersIn'),
            numeric: true,
            cell: (group) => say(locale, 'countOf', group.count, group.asked),
          },
        ]}
        total={['', <Amount locale={locale} shown={total} />, say(locale, 'countOf', count, asked)]}
      />
      {hasRange(outcome) && (
        <BarKey
          parts={[
            { kind: 'variable', text: say(locale, 'lowEnd') },
            { kind: 'fixed', text: say(locale, 'highEnd') },
          ]}
        />
      )}
    </Columns>
  )
}

/** What is said before the figures. */
export function amountsLead(
  locale: Locale,
  { question }: QuestionResult,
  showsPrivate: boolean,
): string {
  const sentences = [
    ...(countsPersons(question) ? [say(locale, showsPrivate ? 'fewRuleInside' : 'fewRule')] : []),
    ...(question.kind === 'range' ? [say(locale, 'endByEnd')] : []),
  ]
  return sentences.join(' ')
}

/** The longest bar is of a figure that is shown: none is measured by one that is not. */
const longest = ({ groups }: Amounts): number =>
  Math.max(1, ...[...groups.regions, ...groups.sizes].map(({ total }) => highEnd(total)))

const highEnd = (part: ShownAmount): number =>
  part.is === 'range' ? part.to : part.is === 'number' ? part.amount : 0

const hasRange = ({ groups }: Amounts): boolean =>
  groups.regions.length + groups.sizes.length > 2 &&
  [...groups.regions, ...groups.sizes].some(({ total }) => total.is === 'range')

function barOf(locale: Locale, part: ShownAmount, max: number): Child {
  if (part.is === 'hidden') return <small>{say(locale, 'hiddenHere')}</small>
  if (!isFigure(part)) return ''
  const parts: BarPart[] =
    part.is === 'range'
      ? [
          { kind: 'variable', value: part.from },
          { kind: 'fixed', value: part.to - part.from },
        ]
      : [{ kind: 'variable', value: part.amount }]
  return <ShareBar parts={parts} max={max} />
}

/** The middle one, those who gave no figure, and what was estimated for all. */
function besideFacts({ locale, of, outcome, asked }: AmountsProps) {
  const { median, estimate } = outcome
  const named = (
    [
      ['unknownAnswer', of.unknown],
      ['notApplicable', of.notApplicable],
      ['leftOpen', of.open],
      ['earlierVersion', of.earlier],
    ] as const
  ).flatMap(([term, parties]) =>
    parties.length === 0 ? [] : [{ term: say(locale, term), detail: someNames(locale, parties) }],
  )
  return [
    {
      term: say(locale, 'median'),
      detail: isFigure(median) ? (
        [
          withUnit(locale, of.question, median),
          ...(median.isPrivate ? [say(locale, 'hiddenFromOthers')] : []),
        ].join(', ')
      ) : (
        <Amount locale={locale} shown={median} />
      ),
    },
    ...named,
    { term: say(locale, 'forAll', asked), detail: estimateText(locale, of, estimate) },
  ]
}

function estimateText(
  locale: Locale,
  { question }: QuestionResult,
  estimate: Amounts['estimate'],
): string {
  if (estimate === null) return say(locale, 'notReckoned')
  const { amount, method } = estimate
  if (!isFigure(amount)) return say(locale, 'hiddenEstimate')
  const told = say(locale, 'estimate', withUnit(locale, question, amount), method ?? '')
  return amount.isPrivate ? `${told} (${say(locale, 'hiddenFromOthers')})` : told
}
