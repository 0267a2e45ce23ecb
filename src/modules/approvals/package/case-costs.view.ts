import type { Day } from '../../../kernel/day.model.ts'
import {
  decimalNumber,
  fractionText,
  kronerText,
  longDay,
  wholeNumber,
} from '../../../kernel/format.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { ReadBlock } from '../../../kernel/paper.model.ts'
import { paragraph } from '../../../kernel/text-tree.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { sayCosts as say } from './case-costs.text.ts'
import type { PackageFacts, ShareFact, ShareLineFact, ShareTerm } from './package.model.ts'

/** What the agreement costs the municipality and how that is worked out, for its case paper. */
export function costBlocks(locale: Locale, facts: PackageFacts, party: string): ReadBlock[] {
  const { share } = facts
  if (!facts.costs) return [said(say(locale, 'noCosts'))]
  if (!share || share.amount === null) {
    return [said(say(locale, 'noShare')), ...laterText(locale, facts)]
  }
  return [
    said(
      say(
        locale,
        share.origin === 'proposed' ? 'shareProposed' : 'shareIs',
        party,
        kronerText(locale, share.amount),
      ),
    ),
    ...(share.lines.length > 1
      ? [
          said(
            say(
              locale,
              'answersFor',
              party,
              share.lines.map(({ name }) => name),
            ),
          ),
        ]
      : []),
    said(say(locale, 'howCalculated')),
    { kind: 'sums', rows: sumRows(locale, share) },
    ...(share.origin === 'reconstructed' ? [said(say(locale, 'reconstructed'))] : []),
    ...(share.sources.length > 0 ? [said(say(locale, 'sources', share.sources.join('; ')))] : []),
    ...laterText(locale, facts),
    { kind: 'fill', text: say(locale, 'coverage') },
  ]
}

/** That another list has come since, with its day. */
const laterText = (locale: Locale, { later }: PackageFacts): ReadBlock[] =>
  later === null || later.amount === null
    ? []
    : [
        said(
          say(
            locale,
            later.origin === 'proposed' ? 'laterProposed' : 'later',
            longDay(locale, later.madeOn),
            kronerText(locale, later.amount),
            later.year,
          ),
        ),
      ]

const said = (text: string): ReadBlock => ({ kind: 'text', blocks: [paragraph(text)] })

const inKroner = (locale: Locale, amount: Ore | null): string =>
  amount === null ? say(locale, 'unknown') : `kr\u00a0${kronerText(locale, amount)}`

const sumRows = (locale: Locale, share: ShareFact) => [
  ...share.lines.flatMap((line) =>
    lineRows(locale, line, share.referenceDay).map(({ term, amount }) => ({
      term: share.lines.length > 1 ? `${line.name}: ${term}` : term,
      amount,
    })),
  ),
  { term: say(locale, 'sum'), amount: inKroner(locale, share.amount) },
]

const lineRows = (locale: Locale, line: ShareLineFact, referenceDay: Day) => [
  ...line.terms.map((term) => ({
    term: termText(locale, term, line, referenceDay),
    amount: inKroner(locale, term.amount),
  })),
  ...(line.rounding === 0
    ? []
    : [{ term: say(locale, 'rounding'), amount: inKroner(locale, line.rounding) }]),
]

function termText(locale: Locale, term: ShareTerm, line: ShareLineFact, referenceDay: Day): string {
  if (term.kind === 'fixed') return say(locale, 'fixed')
  if (term.kind === 'rest') return say(locale, 'rest')
  if (term.kind !== 'per-inhabitant') {
    return say(locale, term.kind, fractionText(locale, term.numerator, term.denominator))
  }
  const inhabitants =
    line.inhabitants === null ? say(locale, 'unknown') : wholeNumber(line.inhabitants)
  return say(
    locale,
    'perInhabitant',
    decimalNumber(locale, term.rate / 100, 2),
    inhabitants,
    longDay(locale, referenceDay),
  )
}
