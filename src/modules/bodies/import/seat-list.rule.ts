import { addDays, type Day, yearOf } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { ListCells } from '../../../kernel/list-sheet.model.ts'
import { type Body, shortName } from '../body.model.ts'
import type { BodyFacts } from '../lived.rule.ts'
import { nextIn } from '../practice/wanted-practice.rule.ts'
import { type Practice, practiceOf } from '../practice.model.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import { groupOf } from '../spoken.model.ts'
import type { KnownBodies } from '../waiting.rule.ts'
import { type SeatColumn, seatColumns } from './seat-column.model.ts'
import { groupName, rightsWords, sideWords } from './seat-word.table.ts'

type Cells = ListCells<SeatColumn>

/**
 * The seats that have not ended on a day, with those who have them then or are to have them, as lines that can be read in
 * again. A seat that nobody has is a line of its own. Who is not shown to the reader is left out.
 */
export function seatList(
  facts: BodyFacts & Pick<KnownBodies, 'practices'>,
  nameOf: (code: string) => string,
  on: Day,
): Cells[] {
  const isOpen = ({ until }: { until: Day | null }) => until === null || on < until
  return facts.bodies.filter(isOpen).flatMap((body) => [
    ...facts.seats
      .filter((seat) => seat.body === body.key && isOpen(seat))
      .flatMap((seat) => {
        const holders = facts.holders.filter(
          (each) => each.seat === seat.id && isOpen(each) && each.name !== null,
        )
        return holders.length === 0
          ? [seatCells(body, seat, nameOf)]
          : holders.map((holder) => ({
              ...seatCells(body, seat, nameOf),
              ...holderCells(seat, holder),
            }))
      }),
    ...numberCells(body, practiceOf(facts.practices, body.key), yearOf(on)),
  ])
}

/** The next numbers of a body, on a line of their own; none where they are not known. */
function numberCells(body: Body, practice: Practice | null, year: number): Cells[] {
  const next = (what: 'nextCase' | 'nextMeeting') => practice && nextIn(practice, what, year)
  const [nestesak, nestemote] = [next('nextCase'), next('nextMeeting')]
  if (nestesak === null && nestemote === null) return []
  return [
    {
      ...emptyCells,
      organ: shortName(body),
      nestesak: String(nestesak ?? ''),
      nestemote: String(nestemote ?? ''),
    },
  ]
}

const emptyCells = Object.fromEntries(seatColumns.order.map((column) => [column, ''])) as Cells

const seatCells = (body: Body, seat: Seat, nameOf: (code: string) => string): Cells => ({
  ...emptyCells,
  organ: shortName(body),
  plass: seat.label,
  side: sideWords[seat.side][0],
  talerfor: seat.speaksFor
    .map((code) => {
      const group = groupOf(code)
      return group === null ? nameOf(code) : groupName(group)
    })
    .join(', '),
  rett: rightsWords[seat.rights][0],
  oppnevnt: seat.appointedBy ?? '',
  ...daysOf(seat),
})

const holderCells = (seat: Seat, holder: SeatHolder): Partial<Cells> => ({
  navn: holder.name ?? '',
  funksjon: holder.functionName ?? '',
  epost: holder.email ?? '',
  ...daysOf(holder),
  varafor: holder.rank === 0 ? '' : seat.label,
  rekkefolge: holder.rank === 0 ? '' : String(holder.rank),
  vedtak: holder.decision ?? '',
})

const daysOf = ({ from, until }: Pick<Seat, 'from' | 'until'>) => ({
  fra: from === null ? '' : shortDay(from),
  til: until === null ? '' : shortDay(addDays(until, -1)),
})
