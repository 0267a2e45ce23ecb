import { kronerText, longDay, shortDay } from '../../../kernel/format.model.ts'
import { ore } from '../../../kernel/money.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { sayCosts } from '../costs.text.ts'
import type { Cover } from '../cover.model.ts'
import { sayCover } from '../look/cover.text.ts'
import { sayList } from '../look/list.text.ts'
import { citedIn, componentLabel, partOf, reconstructedFigures } from '../look/share-parts.view.ts'
import { sharingSentences } from '../look/sharing-words.view.ts'
import { sayStatement } from '../look/statement.text.ts'
import { type Component, toldComponents } from '../scheme.model.ts'
import { missingIn, type ShareLine } from '../share.model.ts'
import { type StoredList, titleOf } from '../stored-list.model.ts'
import { type Cell, countCell, kronerCell, noCell, type Sheet, textCell } from './sheet.model.ts'
import { saySheet } from './sheet.text.ts'

/** A share list as a table with what it rests on, the same for every kind of file. */
export function sheetOf(
  locale: Locale,
  list: StoredList,
  cover: Cover,
  community: { name: string; exercise: boolean },
): Sheet {
  const columns = columnsOf(locale, list)
  return {
    title: titleOf(list),
    place: community.name,
    facts: factsOf(locale, list, cover),
    exercise: community.exercise ? saySheet(locale, 'exerciseMark') : null,
    unknown: sayCosts(locale, 'unknown'),
    head: columns.map(({ head }) => head),
    rows: [
      ...list.lines.map((line) => columns.map(({ cell }) => cell(line))),
      ...(list.unnamed === 0 ? [] : [unnamedRow(locale, list, columns.length)]),
    ],
    total: columns.map(({ total }) => total),
  }
}

type SheetColumn = { head: string; cell: (line: ShareLine) => Cell; total: Cell }

const columnsOf = (locale: Locale, list: StoredList): SheetColumn[] => [
  { head: sayCosts(locale, 'code'), cell: ({ code }) => textCell(code), total: noCell },
  {
    head: sayCosts(locale, 'municipality'),
    cell: ({ name }) => textCell(name),
    total: textCell(
      list.total === null
        ? sayCosts(locale, 'totalIncomplete', missingIn(list))
        : sayCosts(locale, 'allTogether'),
    ),
  },
  {
    head: sayCosts(locale, 'inhabitants'),
    cell: ({ inhabitants }) => countCell(inhabitants),
    total: totalOf(list, ({ inhabitants }) => inhabitants, countCell),
  },
  ...toldComponents(list.input.scheme).map((component) => partColumn(locale, list, component)),
  ...(list.lines.some(({ rounding }) => rounding !== 0) ? [roundingColumn(locale, list)] : []),
  {
    head: sayCosts(locale, 'sum'),
    cell: ({ amount }) => kronerCell(amount),
    total: kronerCell(list.knownTotal),
  },
]

/** What one component comes to; nothing for a party that it is not for. */
const partColumn = (locale: Locale, list: StoredList, component: Component): SheetColumn => ({
  head: componentLabel(locale, component),
  cell: (line) => {
    const part = partOf(line, component)
    return part ? kronerCell(part.amount) : noCell
  },
  total: totalOf(
    list,
    (line) => {
      const part = partOf(line, component)
      return part ? part.amount : 0
    },
    inKroner,
  ),
})

const roundingColumn = (locale: Locale, list: StoredList): SheetColumn => ({
  head: sayCosts(locale, 'rounding'),
  cell: ({ rounding }) => kronerCell(rounding),
  total: totalOf(list, ({ rounding }) => rounding, inKroner),
})

const inKroner = (sum: number): Cell => kronerCell(ore(sum))

/** What all lines come to; nothing where a party is not named, or one's number unknown. */
function totalOf(
  { lines, unnamed }: StoredList,
  numberIn: (line: ShareLine) => number | null,
  cell: (sum: number) => Cell,
): Cell {
  const numbers = lines.map(numberIn)
  if (unnamed !== 0 || numbers.includes(null)) return noCell
  return cell(numbers.reduce<number>((total, each) => total + (each ?? 0), 0))
}

/** The parties that are not named: how many, and nothing known in any other column. */
const unnamedRow = (locale: Locale, { unnamed }: StoredList, columns: number): Cell[] => [
  noCell,
  textCell(sayCosts(locale, 'unnamed', unnamed)),
  ...Array.from({ length: columns - 2 }, () => ({ kind: 'unknown' as const })),
]

/** Everything that a reader of the table alone would ask about. */
function factsOf(locale: Locale, list: StoredList, cover: Cover): Sheet['facts'] {
  const say = saySheet
  const { scheme } = list.input
  const { population } = scheme
  return [
    { term: say(locale, 'isFor'), detail: scheme.purpose },
    { term: say(locale, 'year'), detail: String(list.year) },
    { term: say(locale, 'standing'), detail: originText(locale, list) },
    {
      term: say(locale, 'way'),
      detail: sharingSentences(locale, scheme, { parties: list.lines, unnamed: list.unnamed }),
    },
    ...(scheme.invoicer ? [{ term: say(locale, 'invoicer'), detail: scheme.invoicer }] : []),
    {
      term: say(locale, 'populationDay'),
      detail: `${longDay(locale, list.referenceDay)}. ${population.source.reference}`,
    },
    ...coverFacts(locale, list, cover),
    ...[...scheme.notes.map(({ text }) => text), ...reconstructedFigures(locale, list)].map(
      (detail) => ({ term: say(locale, 'note'), detail }),
    ),
    ...citedIn(list).map((detail) => ({ term: sayCosts(locale, 'source'), detail })),
    { term: say(locale, 'listMade'), detail: `${shortDay(list.madeOn)}, ${list.schemeKey}` },
  ]
}

function originText(locale: Locale, list: StoredList): string {
  const { origin, decision, textRemovedOn, replacedBy, followedBy } = list
  const stands =
    origin === 'adopted'
      ? sayCosts(locale, 'adoptedOn', shortDay(list.madeOn))
      : sayCosts(locale, origin)
  const told = textRemovedOn
    ? sayCosts(locale, 'decisionRemoved', shortDay(textRemovedOn))
    : decision
  const after = replacedBy
    ? sayList(locale, 'replaced')
    : followedBy && sayList(locale, 'followedBy', followedBy)
  return [stands, told, after]
    .filter(Boolean)
    .map((text) => String(text).replace(/\.$/, ''))
    .join('. ')
}

function coverFacts(
  locale: Locale,
  { origin }: StoredList,
  { net, surplus, statement }: Cover,
): Sheet['facts'] {
  const money = (amount: number) => `${kronerText(locale, ore(Math.abs(amount)))} kr`
  const term =
    surplus === null ? 'surplusOrGap' : surplus < 0 ? 'gap' : surplus > 0 ? 'surplus' : 'evens'
  const stated =
    statement &&
    sayStatement(
      locale,
      'statedOn',
      statement.year,
      shortDay(statement.madeOn),
      statement.source ?? sayStatement(locale, 'sourceRemoved'),
    )
  const unknown =
    origin === 'reconstructed' ? sayCover(locale, 'notStated') : sayCosts(locale, 'unknown')
  const known = net === null ? unknown : money(net)
  return [
    { term: sayCover(locale, 'net'), detail: stated ? `${known}. ${stated}` : known },
    {
      term: sayCover(locale, term),
      detail: surplus === null ? sayCover(locale, 'cannotBeWorkedOut') : money(surplus),
    },
  ]
}
