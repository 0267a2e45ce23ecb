import { birthWords, type DigitRow, digitRows, isTight } from './digit-row.rule.ts'
import { numbersInRuns } from './identity-run.rule.ts'
import { isBirthAndNumber, isDatedBefore2032, isOfBirth, seriesOf } from './identity-series.rule.ts'
import { firstThatStandsOut, type Lookalike } from './lookalike.rule.ts'
import { readingsOf } from './plain-signs.rule.ts'
import { piecesOf } from './text-piece.rule.ts'
import { birthsIn } from './written-birth.rule.ts'

/** A number on a person, or one that can as well be an account of a bank. */
export type IdentityProblem = 'identity-number' | 'identity-or-account'

/** What was found, and on which line of the text, from 1. Never the number itself. */
export type IdentityFinding = { kind: IdentityProblem; line: number }

/**
 * The first identity number of a text, however it is written: a person's own, a D-, H- or FH-number, or one for tests. All
 * of it stands in one file, as what a number is depends on what else its digits can be.
 */
export function findIdentityNumber(text: string): IdentityFinding | null {
  for (const { piece, linesBefore } of piecesOf(text)) {
    for (const reading of readingsOf(piece)) {
      const found = firstThatStandsOut(lookalikesIn(reading))
      if (found?.kind) return { kind: found.kind, line: linesBefore + found.line }
    }
  }
  return null
}

/** What is wrong with a text that holds an identity number; null where it holds none. */
export const identityProblem = (text: string): IdentityProblem | null =>
  findIdentityNumber(text)?.kind ?? null

type Found = Omit<Lookalike<IdentityProblem>, 'line'>

/** How much of its like must be right before one is refused: nothing, a part that figures never reach, or half. */
const certain = 0
const likely = 1 / 4
const unlikely = 1 / 2

const mostRows = 11
const fewestDigits = 9
const mostDigits = 15

function lookalikesIn(text: string): Lookalike<IdentityProblem>[] {
  const rows = digitRows(text)
  const lines = linesOf(text, rows)
  const isNamed = identityName.test(text)
  const found: Lookalike<IdentityProblem>[] = []
  for (let first = 0; first < rows.length; first += 1) {
    if (isAmongAlike(rows, first)) continue
    for (const each of foundFrom(text, rows, first, isNamed)) {
      found.push({ ...each, line: lines[first] ?? 1 })
    }
  }
  const inRuns = numbersInRuns(rows).map(({ place, shape, isRight }) => ({
    shape,
    among: likely,
    line: lines[place] ?? 1,
    kind: isRight ? ('identity-number' as const) : null,
  }))
  return [...found, ...inRuns].sort((one, other) => one.line - other.line)
}

/** In the midst of figures of one size with one sign between, none of them stand alone or as a day and its number. */
const isAmongAlike = (rows: readonly DigitRow[], first: number): boolean =>
  (rows[first + mostRows]?.alike ?? 0) > mostRows &&
  (rows[first]?.digits.length ?? 0) < fewestDigits

/** On which line each row of digits begins. */
function linesOf(text: string, rows: readonly DigitRow[]): number[] {
  let line = 1
  let before = 0
  return rows.map(({ start, end }) => {
    line += text.slice(before, start).split('\n').length - 1
    before = end
    return line
  })
}

/** Reads on from a row of digits for as long as they can be one number. `isNamed`: the text tells somewhere of such numbers. */
function* foundFrom(
  text: string,
  rows: readonly DigitRow[],
  first: number,
  isNamed: boolean,
): Generator<Found> {
  let length = 0
  for (let last = first; last < Math.min(rows.length, first + mostRows); last += 1) {
    const row = rows[last]
    if (!row || (last > first && row.sign === null)) return
    length += row.digits.length
    if (length > mostDigits) return
    if (length < fewestDigits) continue
    const found =
      last === first ? foundWhole(text, row) : foundInParts(text, rows, first, last, length)
    if (found) yield found
    if (isNamed && length === 11 && isLabelledNumber(text, rows, first, last)) {
      yield { shape: 'labelled', kind: 'identity-number', among: certain }
    }
  }
}

const identityWord =
  '(?:f[øo]d(?:sels)?|person|\\bpers\\.?|hjelpe|\\b(?:d|h|fh|f|p|id)[-. ]{0,2}) ?n(?:umme)?r'
const identityName = new RegExp(identityWord, 'iu')
const identityLabel = new RegExp(`${identityWord}(?:[^\\d\\n]{0,6}|[^\\d\\p{L}]{0,12})$`, 'iu')
/** Whose it is can stand between, and all of it after the digits. */
const looseLabel = new RegExp(`${identityWord}(?:[^\\d\\n]{0,30}|[^\\d\\p{L}]{0,12})$`, 'iu')
const labelAfter = new RegExp(`^[^\\d\\n\\p{L}]{1,4}${identityWord}`, 'iu')
const labelledPart = new RegExp(`${identityWord}[^\\d]{0,30}(?<!\\d)\\d{5,6}(?!\\d)`, 'iu')
/** Does a text tell of five or six digits that they are of an identity number? */
export const namesIdentityPart = (text: string): boolean => labelledPart.test(text)
/** What is numbered with eleven digits too. */
const otherLabel = /(?:konto|account|\bkid\b|faktura|ordre)[^\d\n]{0,20}$/i

const wordsBefore = (text: string, { start }: DigitRow): string =>
  text.slice(Math.max(0, start - 50), start)

/** As a telephone is written with the number of its country. */
const isAfterPlus = (text: string, { start }: DigitRow): boolean => text[start - 1] === '+'

/** All digits together. Every identity number is built as an account too: only the words before can tell. */
function foundWhole(text: string, row: DigitRow): Found | null {
  const { digits, start, end } = row
  if (digits.length > 11) return foundLong(digits, isAfterPlus(text, row))
  if (digits.length !== 11 || isMachineCode(text, start, end)) return null
  const isOfToday = isDatedBefore2032(digits)
  const kind = isOfToday || seriesOf(digits) !== null ? 'identity-or-account' : null
  const before = wordsBefore(text, row)
  const found = { shape: '11', kind, among: isOfToday ? certain : unlikely } as const
  if (kind && identityLabel.test(before)) {
    return { ...found, kind: 'identity-number', among: certain }
  }
  return !isOfToday && (otherLabel.test(before) || isAfterPlus(text, row)) ? null : found
}

/** With the whole year of birth, or the number of the country before. */
function foundLong(digits: string, isAbroad: boolean): Found | null {
  const ofCountry = /^(?:00)?47(\d{11})$/.exec(digits)?.[1]
  const isOfCountry =
    ofCountry !== undefined &&
    (isAbroad ? seriesOf(ofCountry) === 'dated' : isDatedBefore2032(ofCountry))
  return isOfCountry || isBirthAndNumber(digits)
    ? { shape: '13', kind: 'identity-number', among: certain }
    : null
}

/** Digits in a long row of the letters a to f are a hash or a key. */
function isMachineCode(text: string, start: number, end: number): boolean {
  const before = /[0-9a-f]*$/i.exec(text.slice(Math.max(0, start - 64), start))?.[0] ?? ''
  const after = /^[0-9a-f]*/i.exec(text.slice(end, end + 64))?.[0] ?? ''
  return before.length + after.length >= 12 && /[a-f]/i.test(before + after)
}

/** Digits in parts: a day of birth and the rest, the other way round, an account's shape, or all of them apart. */
function foundInParts(
  text: string,
  rows: readonly DigitRow[],
  first: number,
  last: number,
  length: number,
): Found | null {
  const isEven = length === 11 && standsAlone(rows, first, last)
  const parting = partingOf(rows, first, last, length)
  const row = rows[first]
  const isTurned = row?.digits.length === 5 && (last === first + 1 || last === first + 3)
  if (!row || (!isEven && parting === null && !isTurned)) return null

  const inside = rows.slice(first, last + 1)
  const parts = {
    digits: inside.map(({ digits }) => digits),
    signs: inside.slice(1).map(({ sign }) => sign ?? ''),
  }
  const before = wordsBefore(text, row)
  if (isTurned && isNumberAndBirth(parts) && identityLabel.test(before)) {
    return { shape: 'turned', kind: 'identity-number', among: certain }
  }
  if (isAccountShaped(parts)) return foundInAccountShape(parts, before)
  const parted = parting === null ? null : foundParted(parts, parting)
  if (parted?.kind && identityLabel.test(before)) return { ...parted, among: certain }
  if (parted?.kind || !isEven || isAfterPlus(text, row) || !isOddlyGrouped(parts)) return parted
  const kind = isDatedBefore2032(parts.digits.join('')) ? 'identity-number' : null
  return { shape: parted?.shape ?? 'apart', kind, among: likely }
}

/** After words that tell what it is, eleven digits are one however they are parted, and whichever part is first. */
function isLabelledNumber(
  text: string,
  rows: readonly DigitRow[],
  first: number,
  last: number,
): boolean {
  const parts = rows.slice(first, last + 1).map(({ digits }) => digits)
  const digits = parts.join('')
  const isWhole = first === last
  const isTurned =
    (isWhole || hasBreakAfter(parts, 5)) && isDatedBefore2032(digits.slice(5) + digits.slice(0, 5))
  const row = rows[first]
  if (!row || (!isTurned && seriesOf(digits) === null)) return false
  const end = rows[last]?.end ?? row.end
  const label = isWhole ? identityLabel : looseLabel
  return label.test(wordsBefore(text, row)) || labelAfter.test(text.slice(end, end + 30))
}

function hasBreakAfter(parts: readonly string[], digits: number): boolean {
  let length = 0
  return parts.some((part) => {
    length += part.length
    return length === digits
  })
}

type Parts = { digits: readonly string[]; signs: readonly string[] }

/** How many rows are the day, when the others are the five digits after it; null where that cannot be. */
function partingOf(
  rows: readonly DigitRow[],
  first: number,
  last: number,
  length: number,
): number | null {
  const sizeAt = (place: number) => rows[place]?.digits.length ?? 0
  const one = sizeAt(first)
  if (length === one + 5)
    return (one === 6 || one === 8) && isNumber(rows, first, first + 1, last) ? 1 : null
  if (last < first + 3 || length - one - sizeAt(first + 1) - sizeAt(first + 2) !== 5) return null
  return isNumber(rows, first, first + 3, last) ? 3 : null
}

/** Five digits in one row, or in parts that no figure and no row of figures has. */
function isNumber(rows: readonly DigitRow[], first: number, from: number, last: number): boolean {
  if (from === last) return true
  const inner = rows[last]?.sign
  const size = rows[from]?.digits.length
  for (let place = from + 1; place <= last; place += 1) {
    if (!isTight(rows[place]?.sign)) return false
  }
  if (last === from + 1 && (size === 2 || size === 3)) return size === 3
  return rows.slice(first + 1, last).some(({ sign }) => sign !== inner)
}

/** `1234 56 78903`, as an account is written: with full stops it always is one, where no words say otherwise. */
const isAccountShaped = ({ digits }: Parts): boolean =>
  digits.length === 3 && digits.map((part) => part.length).join() === '4,2,5'

function foundInAccountShape({ digits, signs }: Parts, before: string): Found | null {
  const isLabelled = identityLabel.test(before)
  if (!isDatedBefore2032(digits.join(''))) return null
  if (signs.every((sign) => sign === '.') && !isLabelled) return null
  const kind = isLabelled ? 'identity-number' : 'identity-or-account'
  return { shape: 'account', kind, among: certain }
}

/** The day of birth, and then the number in one part or more. */
function foundParted({ digits, signs }: Parts, dayParts: number): Found | null {
  const joint = signs[dayParts - 1] ?? ''
  const number = digits.slice(dayParts).join('')
  const births = birthsIn({
    digits: digits.slice(0, dayParts),
    signs: signs.slice(0, dayParts - 1),
  })
  if (births.length === 0 || joint === birthWords) return null
  const shape = `${dayParts} ${isTight(joint) ? 'row' : joint}`
  const isRight = births.some((birth) => isOfBirth(birth, number))
  if (isRight) return { shape, kind: 'identity-number', among: likely }
  const isOther = digits.length === 2 && isTight(joint) && seriesOf(digits.join('')) !== null
  return { shape, kind: isOther ? 'identity-number' : null, among: unlikely }
}

/** The five digits, and then the day. */
const isNumberAndBirth = ({ digits: [number = '', ...day], signs }: Parts): boolean =>
  birthsIn({ digits: day, signs: signs.slice(1) }).some((birth) => isOfBirth(birth, number))

/** One sign between all the parts and another around them, or nothing around them but words and columns. */
function standsAlone(rows: readonly DigitRow[], first: number, last: number): boolean {
  const sign = rows[first + 1]?.sign
  const before = rows[first]?.sign
  const after = rows[last + 1]?.sign
  const isAfterCountry = /^(?:00)?47$/.test(rows[first - 1]?.digits ?? '')
  const isFree = isAfterCountry || !isTight(before)
  if (!isFree && before === sign) return false
  let isOneSign = isTight(sign) || sign === ',' || sign === ':'
  let isOneRow = true
  for (let place = first + 1; place <= last; place += 1) {
    isOneSign &&= rows[place]?.sign === sign
    isOneRow &&= isTight(rows[place]?.sign)
  }
  if (isOneSign && before !== sign && after !== sign) return true
  return isOneRow && isFree && !isTight(after)
}

/** Are the parts none of one figure with its thousands apart, of a case as `2017/32525-12`, or of a day and more? */
function isOddlyGrouped({ digits, signs }: Parts): boolean {
  const [first = '', ...others] = digits
  if (first.length <= 3 && others.every((part) => part.length === 3)) return false
  if (signs[0] === '/' && (others[0]?.length ?? 0) > 2) return false
  const days = birthsIn({ digits: digits.slice(0, 3), signs: signs.slice(0, 2) })
  return days.every(({ year }) => year === null)
}
