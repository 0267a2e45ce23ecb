import type { Locale } from '../../../kernel/words.model.ts'
import { headUnit } from '../result/quantity.text.ts'
import type { Outcome, QuestionResult, RoundResult } from '../result/result.model.ts'
import { sayResult } from '../result/result.text.ts'
import { choiceText } from '../result/shown.view.tsx'
import type { ShownAmount } from '../result/shown-value.model.ts'
import { type Cell, countCell, noCell, type SheetTable, textCell } from './sheet.model.ts'
import { saySheet as say } from './sheet.text.ts'
import { amountCellOf } from './value-cell.view.ts'

/** What the answers come to, a line for each: of all, by region and by size. */
export function totalRows(locale: Locale, result: RoundResult): SheetTable {
  const figure = say(locale, 'figure')
  return {
    name: say(locale, 'totals'),
    head: [
      say(locale, 'question'),
      say(locale, 'group'),
      say(locale, 'what'),
      say(locale, 'from', figure),
      say(locale, 'to', figure),
      sayResult(locale, 'answersIn'),
      say(locale, 'asked'),
    ],
    rows: result.questions.flatMap((of, at) => {
      const name = textCell(sayResult(locale, 'numbered', at + 1, of.question.wording))
      return linesOf(locale, of, result.coverage.asked).map((line) => [name, ...line])
    }),
  }
}

function linesOf(locale: Locale, of: QuestionResult, asked: number): Cell[][] {
  const { outcome } = of
  if (outcome.kind === 'amounts') return amountLines(locale, of, outcome, asked)
  if (outcome.kind === 'choices') return choiceLines(locale, of, outcome, asked)
  const all = textCell(sayResult(locale, 'all'))
  return [[all, noCell, noCell, noCell, countCell(of.answered), countCell(asked)]]
}

/** The groups by their names: the regions, then the sizes. */
const groupsOf = <Group>(
  locale: Locale,
  {
    regions,
    sizes,
  }: {
    regions: readonly ({ region: string | null } & Group)[]
    sizes: readonly ({ size: 'small' | 'middle' | 'large' | 'unknown' } & Group)[]
  },
): { name: string; group: Group }[] => [
  ...regions.map((group) => ({ name: group.region ?? sayResult(locale, 'noRegion'), group })),
  ...sizes.map((group) => ({ name: sayResult(locale, group.size), group })),
]

function amountLines(
  locale: Locale,
  { question }: QuestionResult,
  outcome: Extract<Outcome, { kind: 'amounts' }>,
  asked: number,
): Cell[][] {
  const { total, median, count, estimate, groups } = outcome
  const unit = headUnit(locale, question)
  const line = (
    name: string,
    what: 'sum' | 'median' | 'estimate',
    shown: ShownAmount,
    of: number[],
  ) => [
    textCell(name),
    textCell(`${say(locale, what)} (${unit})`),
    amountCellOf(shown, 'from'),
    amountCellOf(shown, 'to'),
    ...of.map(countCell),
  ]
  const all = sayResult(locale, 'all')
  return [
    line(all, 'sum', total, [count, asked]),
    line(all, 'median', median, [count, asked]),
    ...(estimate
      ? [line(sayResult(locale, 'forAll', asked), 'estimate', estimate.amount, [])]
      : []),
    ...groupsOf(locale, groups).map(({ name, group }) =>
      line(name, 'sum', group.total, [group.count, group.asked]),
    ),
  ]
}

function choiceLines(
  locale: Locale,
  { question, answered }: QuestionResult,
  { choices, groups }: Extract<Outcome, { kind: 'choices' }>,
  asked: number,
): Cell[][] {
  const lines = (name: string, counts: readonly number[], of: number, among: number) =>
    choices.map(({ key }, nth) => [
      textCell(name),
      textCell(choiceText(locale, question, key)),
      countCell(counts[nth] ?? 0),
      noCell,
      countCell(of),
      countCell(among),
    ])
  return [
    ...lines(
      sayResult(locale, 'all'),
      choices.map(({ parties }) => parties.length),
      answered,
      asked,
    ),
    ...groupsOf(locale, groups).flatMap(({ name, group }) =>
      lines(name, group.counts, group.answered, group.asked),
    ),
  ]
}
