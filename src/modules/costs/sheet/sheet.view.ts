import { kronerText, longDay, shortDay } from '../../../kernel/format.model.ts'
import { ore } from '../../../kernel/money.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { sayCosts } from '../costs.text.ts'
import type { Cover } from '../cover.model.ts'
import { sayCover } from '../look/cover.text.ts'
import { citedIn, componentLabel, partOf, reconstructedFigures } from '../look/share-parts.view.ts'
import { sharingSentences } from '../look/sharing-words.view.ts'
import { sayStatement } from '../look/statement.text.ts'
import { type StoredList, titleOf } from '../stored-list.model.ts'
import { countCell, kronerCell, noCell, type Sheet, textCell } from './sheet.model.ts'
import { saySheet } from './sheet.text.ts'

/** A share list as a table with what it rests on, the same for every kind of file. */
export function sheetOf(
  locale: Locale,
  list: StoredList,
  cover: Cover,
  community: { name: string; exercise: boolean },
): Sheet {
  const { components } = list.input.scheme
  const isRounded = list.lines.some(({ rounding }) => rounding !== 0)
  const isWhole = list.unnamed === 0
  const sum = (amounts: readonly (number | null)[]) =>
    isWhole && !amounts.includes(null)
      ? kronerCell(ore(amounts.reduce<number>((total, each) => total + (each ?? 0), 0)))
      : noCell
  const people = list.lines.map(({ inhabitants }) => inhabitants)
  return {
    title: titleOf(list),
    place: community.name,
    facts: factsOf(locale, list, cover),
    exercise: community.exercise ? saySheet(locale, 'exerciseMark') : null,
    unknown: sayCosts(locale, 'unknown'),
    head: [
      sayCosts(locale, 'code'),
      sayCosts(locale, 'municipality'),
      sayCosts(locale, 'inhabitants'),
      ...components.map((component) => componentLabel(locale, component)),
      ...(isRounded ? [sayCosts(locale, 'rounding')] : []),
      sayCosts(locale, 'sum'),
    ],
    rows: [
      ...list.lines.map((line) => [
        textCell(line.code),
        textCell(line.name),
        countCell(line.inhabitants),
        ...components.map((component) => {
          const part = partOf(line, component)
          return part ? kronerCell(part.amount) : noCell
        }),
        ...(isRounded ? [kronerCell(line.rounding)] : []),
        kronerCell(line.amount),
      ]),
      ...(isWhole ? [] : [unnamedRow(locale, list, components.length + (isRounded ? 1 : 0))]),
    ],
    total: [
      noCell,
      textCell(sayCosts(locale, list.total === null ? 'totalIncomplete' : 'allTogether')),
      isWhole && !people.includes(null)
        ? countCell(people.reduce<number>((total, each) => total + (each ?? 0), 0))
        : noCell,
      ...components.map((component) =>
        sum(
          list.lines.map((line) => {
            const part = partOf(line, component)
            return part ? part.amount : 0
          }),
        ),
      ),
      ...(isRounded ? [sum(list.lines.map(({ rounding }) => rounding))] : []),
      kronerCell(list.knownTotal),
    ],
  }
}

const unnamedRow = (locale: Locale, { unnamed }: StoredList, parts: number) => [
  noCell,
  textCell(sayCosts(locale, 'unnamed', unnamed)),
  { kind: 'unknown' as const },
  ...Array.from({ length: parts }, () => ({ kind: 'unknown' as const })),
  { kind: 'unknown' as const },
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
  const { origin, decision, textRemovedOn, replacedBy } = list
  const stands =
    origin === 'adopted'
      ? sayCosts(locale, 'adoptedOn', shortDay(list.madeOn))
      : sayCosts(locale, origin)
  const told = textRemovedOn
    ? sayCosts(locale, 'decisionRemoved', shortDay(textRemovedOn))
    : decision
  return [stands, told, replacedBy && sayCosts(locale, 'replaced')]
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
