import { kronerText, longDay, shortDay } from '../../kernel/format.model.ts'
import { ore } from '../../kernel/money.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { sayCosts } from './costs.text.ts'
import { componentLabel, partOf } from './share-parts.view.ts'
import { sharingSentences } from './sharing.view.ts'
import { countCell, kronerCell, noCell, type Sheet, textCell } from './sheet.model.ts'
import { type StoredList, titleOf } from './stored-list.model.ts'

/** A share list as a table with its notes, the same for every kind of file. */
export function sheetOf(
  locale: Locale,
  list: StoredList,
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
    notes: notesOf(locale, list),
    exercise: community.exercise ? sayCosts(locale, 'exerciseMark') : null,
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

const decisionText = (locale: Locale, { decision, textRemovedOn }: StoredList): string =>
  textRemovedOn === null
    ? (decision ?? '')
    : sayCosts(locale, 'decisionRemoved', shortDay(textRemovedOn))

function notesOf(locale: Locale, list: StoredList): string[] {
  const { scheme } = list.input
  const money = (amount: number) => `${kronerText(locale, ore(Math.abs(amount)))} kr`
  const balance =
    list.surplus === null
      ? sayCosts(locale, 'cannotBeWorkedOut')
      : `${sayCosts(locale, list.surplus < 0 ? 'gap' : list.surplus > 0 ? 'surplus' : 'evens')} ${money(list.surplus)}`
  return [
    list.standing === 'adopted'
      ? `${sayCosts(locale, 'adoptedOn', shortDay(list.madeOn))}. ${decisionText(locale, list)}`.trim()
      : `${sayCosts(locale, list.standing)}.`,
    ...(list.replacedBy === null ? [] : [`${sayCosts(locale, 'replaced')}.`]),
    sharingSentences(locale, scheme, { parties: list.lines, unnamed: list.unnamed }),
    `${sayCosts(locale, 'inhabitantsOnDayPlain', longDay(locale, list.referenceDay))}. ${sayCosts(locale, 'populationSource')}`,
    `${sayCosts(locale, 'net')}: ${list.net === null ? sayCosts(locale, 'notStated') : money(list.net)}. ${sayCosts(locale, 'surplusOrGap')}: ${balance}.`,
    ...scheme.notes.map(({ text }) => text),
  ]
}
