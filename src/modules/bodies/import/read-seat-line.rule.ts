import type { Day } from '../../../kernel/day.model.ts'
import { closedLine, saysVacant } from '../../../kernel/list-sheet.rule.ts'
import { folded } from '../../../kernel/typed-text.rule.ts'
import type { Body } from '../body.model.ts'
import { type Seat, type SeatRights, type SeatSide, seatRights, seatSides } from '../seat.model.ts'
import { type SeatColumn, type SeatSheetLine, seatColumns } from './seat-column.model.ts'
import type { SeatLineRefusal } from './seat-line.model.ts'
import { rightsWords, sideWords } from './seat-word.table.ts'
import type { SpokenReading } from './spoken-name.rule.ts'
import { numberIn, type ToldNumbers } from './told-number.rule.ts'

/** What a line says of its seat; what it leaves open is null. */
export type ToldSeat = {
  side: SeatSide | null
  rights: SeatRights | null
  speaksFor: readonly string[] | null
  appointedBy: string | null
}

/** A line that can be understood. `standsInFor` is whom or which seat a substitute is for. */
export type ReadSeatLine = {
  of: SeatSheetLine
  line: number
  body: Body
  label: string | null
  standsInFor: string | null
  rank: number
  told: ToldSeat
  /** Null where the line is of the seat alone, or says that nobody has it. */
  person: { name: string; functionName: string; email: string; decision: string } | null
  from: string
  until: string
}

export type SeatLineRead =
  /** `read` is null where it is about the numbers of its body alone, and `numbers` where it says nothing of them. */
  | { ok: true; read: ReadSeatLine | null; numbers: ToldNumbers | null }
  | { ok: false; line: SeatSheetLine; refusals: readonly SeatLineRefusal[] }

type Known = {
  bodies: readonly Body[]
  on: Day
  readSpoken(typed: string): SpokenReading
}

/** All that makes a line one about a seat. */
const seatless = seatColumns.order.filter(
  (column) => !['organ', 'nestesak', 'nestemote'].includes(column),
)

/** What they write where a substitute is for the seat that the line names. */
const yesWords = ['ja', 'x', 'vara', 'yes']

/** Reads the lines one by one: each says which seat of which body, and who, or all that is wrong with it. */
export function seatLineReader(known: Known): (line: SeatSheetLine) => SeatLineRead {
  const bodyNamed = bodyFinder(known)
  return (line) => {
    const closed = closedLine(seatColumns, line)
    if (closed) return { ok: false, line, refusals: [closed] }
    const refusals: SeatLineRefusal[] = []
    const text = (column: SeatColumn) => line.cells[column].text
    const body = bodyNamed(text('organ'), refusals)
    const told = toldOf(line, known, refusals)
    const label = text('plass') || null
    const standsInFor = text('varafor') || null
    const next = {
      nextCase: numberIn(line, 'nestesak', refusals),
      nextMeeting: numberIn(line, 'nestemote', refusals),
    }
    const hasNumbers = text('nestesak') !== '' || text('nestemote') !== ''
    if (hasNumbers && seatless.every((column) => text(column) === ''))
      return refusals.length > 0 || body === null
        ? { ok: false, line, refusals }
        : { ok: true, read: null, numbers: { of: line, body, ...next } }
    if (label === null && standsInFor === null) refusals.push({ code: 'missing', column: 'plass' })
    const isVacancy = saysVacant(text('navn'))
    const person = isVacancy ? null : personOf(line)
    if (person === null && standsInFor !== null) refusals.push({ code: 'substitute-without-name' })
    const hasDays = text('fra') !== '' || text('til') !== ''
    if (isVacancy && hasDays) refusals.push({ code: 'vacancy-with-days' })
    const rank = rankOf(text('rekkefolge'), standsInFor !== null, refusals)
    if (refusals.length > 0 || body === null) return { ok: false, line, refusals }
    return {
      ok: true,
      numbers: hasNumbers ? { of: line, body, ...next } : null,
      read: {
        of: line,
        line: line.line,
        ...{ body, label, rank, told, person },
        standsInFor: yesWords.includes(folded(standsInFor ?? '')) && label ? label : standsInFor,
        from: text('fra'),
        until: text('til'),
      },
    }
  }
}

/** A body by its name, its abbreviation or its key; one that has not ended before one that has. */
function bodyFinder({ bodies, on }: Known) {
  const byName = Map.groupBy(
    bodies.flatMap((body) =>
      [...new Set([body.name, body.abbreviation ?? '', body.key].map(folded))].map((name) => ({
        name,
        body,
      })),
    ),
    ({ name }) => name,
  )
  return (typed: string, refusals: SeatLineRefusal[]): Body | null => {
    const found = (byName.get(folded(typed)) ?? []).map(({ body }) => body)
    const now = found.filter(({ until }) => until === null || on < until)
    const [only, other] = now
    if (only && other) refusals.push({ code: 'several-bodies', typed })
    if (only) return only
    const [ended] = found
    if (typed === '') refusals.push({ code: 'missing', column: 'organ' })
    else if (ended) refusals.push({ code: 'body-ended', name: ended.name })
    else refusals.push({ code: 'body-unknown', typed })
    return null
  }
}

function toldOf(
  { cells }: SeatSheetLine,
  { readSpoken }: Known,
  refusals: SeatLineRefusal[],
): ToldSeat {
  const { side, rett, talerfor, oppnevnt } = cells
  const spoken = talerfor.text === '' ? null : readSpoken(talerfor.text)
  if (spoken && !spoken.ok) refusals.push({ code: 'spoken', refusal: spoken.refusal })
  const meant = oneOf(seatSides, sideWords, side.text)
  if (side.text !== '' && !meant) refusals.push({ code: 'side-unknown', typed: side.text })
  const rights = oneOf(seatRights, rightsWords, rett.text)
  if (rett.text !== '' && !rights) refusals.push({ code: 'rights-unknown', typed: rett.text })
  return {
    side: meant,
    rights,
    speaksFor: spoken?.ok ? spoken.codes : null,
    appointedBy: oppnevnt.text || null,
  }
}

const oneOf = <Key extends Seat['side'] | Seat['rights']>(
  keys: readonly Key[],
  words: Readonly<Record<Key, readonly string[]>>,
  typed: string,
): Key | null => keys.find((key) => words[key].includes(folded(typed))) ?? null

function personOf({ cells }: SeatSheetLine): ReadSeatLine['person'] {
  const { navn, funksjon, epost, vedtak } = cells
  const isNobody = [navn, funksjon, epost, vedtak].every(({ text }) => text === '')
  return isNobody
    ? null
    : {
        name: navn.text,
        functionName: funksjon.text,
        email: epost.text,
        decision: vedtak.text,
      }
}

/** Members are 0, substitutes count from 1: the first, where nothing else is said. */
function rankOf(typed: string, standsIn: boolean, refusals: SeatLineRefusal[]): number {
  if (typed === '' || (typed === '0' && !standsIn)) return standsIn ? 1 : 0
  const rank = /^([1-3])\.?$/.exec(typed)?.[1]
  if (!standsIn) refusals.push({ code: 'order-without-substitute' })
  else if (rank === undefined) refusals.push({ code: 'order-unknown', typed })
  return Number(rank ?? 0)
}
