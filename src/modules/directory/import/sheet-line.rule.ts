import { addDays, type Day, day, parseDay } from '../../../kernel/day.model.ts'
import { closedLine, saysVacant } from '../../../kernel/list-sheet.rule.ts'
import type { Reading } from '../../../kernel/reading.model.ts'
import { lookupDays, readDay } from '../../../kernel/typed-day.rule.ts'
import { folded } from '../../../kernel/typed-text.rule.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import type { HolderKind } from '../holder.model.ts'
import { type KnownPlaces, placeReader } from '../naming/named-place.rule.ts'
import { readPhone } from '../phone.rule.ts'
import { contactColumns, type SheetColumn } from '../sheet/sheet-column.model.ts'
import type { ContactLine, LineRefusal, ReadLine } from './list-line.model.ts'

export type LineRead =
  | { ok: true; read: ReadLine }
  | { ok: false; line: ContactLine; refusals: readonly LineRefusal[] }

export type KnownList = KnownPlaces & {
  functions: readonly ContactFunction[]
  readAddress(typed: string): Reading<string>
}

const longestName = 200
/** Reads the lines of a list one by one: each says who holds which function where, or all that is wrong with it. */
export function lineReader(known: KnownList): (line: ContactLine) => LineRead {
  const readPlace = placeReader(known)
  const functionNamed = functionFinder(known.functions, known.on)
  return (line) => {
    const before = closedLine(contactColumns, line)
    if (before) return { ok: false, line, refusals: [before] }
    const refusals: LineRefusal[] = []
    const { kommunenummer, funksjon } = line.cells
    const place = readPlace(kommunenummer.text)
    if (!place.ok) refusals.push(place.refusal)
    const of = functionNamed(funksjon.text)
    if (!of) {
      refusals.push(
        funksjon.text === ''
          ? { code: 'function-missing' }
          : { code: 'function-unknown', typed: funksjon.text },
      )
    }
    const who = readWho(line, known.readAddress, refusals)
    const days = readDays(line, refusals)
    if (refusals.length > 0 || !place.ok || !of) return { ok: false, line, refusals }
    return {
      ok: true,
      read: { line: line.line, place: place.place, function: of, ...who, ...days },
    }
  }
}

/** A function by any of its names or its key; one that is asked for before one that no longer is. */
function functionFinder(functions: readonly ContactFunction[], on: Day) {
  const byName = new Map<string, ContactFunction>()
  const inTurn = [
    ...functions.filter((of) => isAskedFor(of, on)),
    ...functions.filter((of) => !isAskedFor(of, on)),
  ]
  for (const of of inTurn) {
    for (const name of [of.names.nb, of.names.nn, of.names.en, of.key]) {
      if (!byName.has(folded(name))) byName.set(folded(name), of)
    }
  }
  return (typed: string) => byName.get(folded(typed))
}

type Who = Pick<ReadLine, 'kind' | 'name' | 'email' | 'phone'>

function readWho(
  { cells }: ContactLine,
  readAddress: (typed: string) => Reading<string>,
  refusals: LineRefusal[],
): Who {
  const refuse = (column: SheetColumn, problem: Problem) =>
    refusals.push({ code: 'cell', column, problem })
  const { navn, epost, telefon } = cells
  if (saysVacant(navn.text)) {
    if (epost.text !== '') refuse('epost', 'vacancy-with-words')
    if (telefon.text !== '') refuse('telefon', 'vacancy-with-words')
    return { kind: 'vacancy', name: null, email: null, phone: null }
  }
  const name = navn.text || null
  if (name !== null && name.length > longestName) refusals.push({ code: 'name-too-long' })
  const address = epost.text === '' ? null : readAddress(epost.text)
  if (address && !address.ok) refuse('epost', address.problem)
  const phone = telefon.text === '' ? null : readPhone(telefon.text)
  if (telefon.text !== '' && phone === null) refuse('telefon', 'not-a-phone')
  if (name === null && address === null) refusals.push({ code: 'nobody' })
  const kind: HolderKind = name === null ? 'mailbox' : 'person'
  return { kind, name, email: address?.ok ? address.value : null, phone }
}

type Problem = Extract<LineRefusal, { code: 'cell' }>['problem']

/** What other registers write where no last day is known. */
const noEnd = day('9999-12-31')

/** `til` is the last day; one that the list was handed out with is read however late it is. */
function readDays(
  { cells: { fra, til } }: ContactLine,
  refusals: LineRefusal[],
): Pick<ReadLine, 'from' | 'until'> {
  const dayIn = (column: 'fra' | 'til', text: string): Day | null => {
    if (text === '') return null
    const read = readDay(text, lookupDays)
    const late = column === 'til' && !read.ok ? parseDay(text) : null
    if (late !== null && late > lookupDays.latest) return late
    if (!read.ok) refusals.push({ code: 'cell', column, problem: read.problem })
    return read.ok ? read.value : null
  }
  const from = dayIn('fra', fra.text)
  const last = dayIn('til', til.text)
  if (from !== null && last !== null && last < from) {
    refusals.push({ code: 'cell', column: 'til', problem: 'ends-before-it-begins' })
  }
  return { from, until: last === null || last === noEnd ? null : addDays(last, 1) }
}
