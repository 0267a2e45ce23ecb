import { type DigitRow, isTight } from './digit-row.rule.ts'
import { isBirthAndNumber, isDatedBefore2032, isOfBirth } from './identity-series.rule.ts'
import { birthsIn } from './written-birth.rule.ts'

/** Rows of few digits parted alike, as in boxes, cells or lines: the places of the first and the last. */
type Run = { first: number; last: number }

/** A run as long as an identity number, from the place of its first row; right where it is one. */
export type RunNumber = { place: number; shape: 'boxes' | 'groups' | 'columns'; isRight: boolean }

/** What can be one number with a digit or a few in each box, or with its parts in columns. */
export function numbersInRuns(rows: readonly DigitRow[]): RunNumber[] {
  return [...numbersInBoxes(rows), ...numbersInGroups(rows), ...numbersInColumns(rows)]
}

/** A run with more boxes than a number and what can stand beside it is one of figures: only its ends are judged. */
const mostBoxes = 15

function* numbersInBoxes(rows: readonly DigitRow[]): Generator<RunNumber> {
  const runs = runsIn(rows, 1)
  for (const [place, run] of runs.entries()) {
    const digits = digitsOf(rows, run)
    const after = runs[place + 2]
    if (digits.length >= 11) {
      yield { place: run.first, shape: 'boxes', isRight: numbersOf(digits).some(isNumber) }
    } else if (digits.length === 6 && after && isRestOf(rows, run, after)) {
      const isRight = isDatedBefore2032(digits + digitsOf(rows, after))
      yield { place: run.first, shape: 'boxes', isRight }
    }
  }
}

/** Five boxes more, parted as the six before them, with something else between the two. */
const isRestOf = (rows: readonly DigitRow[], day: Run, rest: Run): boolean =>
  rest.first === day.last + 1 &&
  rest.last === rest.first + 4 &&
  rows[rest.last]?.gap === rows[day.last]?.gap

function numbersOf(digits: string): string[] {
  const last = digits.length - 11
  const isWhole = digits.length % 11 === 0
  const from = Array.from({ length: last + 1 }, (_, place) => place).filter(
    (place) =>
      digits.length <= mostBoxes || place === 0 || place === last || (isWhole && place % 11 === 0),
  )
  return [...from.map((place) => digits.slice(place, place + 11)), digits]
}

const isNumber = (digits: string): boolean =>
  digits.length === 11 ? isDatedBefore2032(digits) : isBirthAndNumber(digits)

/** Two or three digits in each of the rows, or one in the last. */
function* numbersInGroups(rows: readonly DigitRow[]): Generator<RunNumber> {
  for (const { first, last } of runsIn(rows, 3)) {
    if (!isInColumns(rows, last)) continue
    for (let place = first; place < last; place += 1) {
      const end = groupsEnd(rows, place, last)
      if (end === null) continue
      const digits = digitsOf(rows, { first: place, last: end })
      yield { place, shape: 'groups', isRight: isDatedBefore2032(digits) }
    }
  }
}

/** The row that ends the eleven digits from a place on; null where none does. */
function groupsEnd(rows: readonly DigitRow[], first: number, last: number): number | null {
  let length = 0
  for (let place = first; place <= last; place += 1) {
    const size = rows[place]?.digits.length ?? 0
    length += size
    if (length === 11) return place
    if (length > 11 || size === 1) return null
  }
  return null
}

/** A run that is all of one number, or that begins in the year of a day and goes on with the rest. */
function* numbersInColumns(rows: readonly DigitRow[]): Generator<RunNumber> {
  for (const run of runsIn(rows, 8)) {
    const { first, last } = run
    if (last < first + 2 || !isInColumns(rows, last)) continue
    const digits = digitsOf(rows, run)
    const rest = digitsOf(rows, { first: first + 1, last })
    if (digits.length === 11) {
      yield { place: first, shape: 'columns', isRight: isDatedBefore2032(digits) }
    } else if (rest.length === 5 && isTight(rows[first]?.sign)) {
      const isRight = isOfDay(rows, { first: first - 2, last: first }, rest)
      yield { place: first, shape: 'columns', isRight }
    } else if (digits.length === 13) {
      const isRight = [first, first + 2].some((day) =>
        isOfDay(rows, { first, last: day }, digitsOf(rows, { first: day + 1, last })),
      )
      yield { place: first, shape: 'columns', isRight }
    }
  }
}

const isInColumns = (rows: readonly DigitRow[], place: number): boolean => {
  const sign = rows[place]?.sign ?? null
  return sign !== null && !isTight(sign)
}

function isOfDay(rows: readonly DigitRow[], day: Run, rest: string): boolean {
  const parts = rows.slice(Math.max(0, day.first), day.last + 1)
  const written = {
    digits: parts.map(({ digits }) => digits),
    signs: parts.slice(1).map(({ sign }) => sign ?? ''),
  }
  return rest.length === 5 && birthsIn(written).some((birth) => isOfBirth(birth, rest))
}

/** The longest runs of rows with at most so many digits each; two can share the row between them. */
function runsIn(rows: readonly DigitRow[], most: number): Run[] {
  const isShort = (place: number) => (rows[place]?.digits.length ?? most + 1) <= most
  const runs: Run[] = []
  for (let first = 0; first < rows.length; ) {
    const gap = rows[first + 1]?.gap ?? null
    let last = first
    while (gap !== null && isShort(first) && isShort(last + 1) && rows[last + 1]?.gap === gap) {
      last += 1
    }
    if (last > first) runs.push({ first, last })
    first = Math.max(last, first + 1)
  }
  return runs
}

const digitsOf = (rows: readonly DigitRow[], { first, last }: Run): string =>
  rows
    .slice(first, last + 1)
    .map(({ digits }) => digits)
    .join('')
