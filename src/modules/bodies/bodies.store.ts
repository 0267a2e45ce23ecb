import { sql } from 'kysely'
import type { Day, Instant } from '../../kernel/day.model.ts'
import { holdName, type Tx } from '../../platform/db.ts'
import type { Body } from './body.model.ts'
import type { Practice } from './practice.model.ts'
import type { Seat } from './seat.model.ts'
import type { EndReason, SeatHolder } from './seat-holder.model.ts'

/** One deed at a time about the bodies of a community. */
export const holdBodies = (tx: Tx, communityId: string): Promise<void> =>
  holdName(tx, `bodies:${communityId}`)

export async function insertBodies(
  tx: Tx,
  communityId: string,
  bodies: readonly Body[],
): Promise<void> {
  if (bodies.length === 0) return
  await tx
    .insertInto('community_body')
    .values(bodies.map((of) => ({ community_id: communityId, key: of.key, ...bodyColumns(of) })))
    .execute()
}

export async function updateBody(tx: Tx, communityId: string, of: Body): Promise<void> {
  await tx
    .updateTable('community_body')
    .set(bodyColumns(of))
    .where('community_id', '=', communityId)
    .where('key', '=', of.key)
    .execute()
}

const bodyColumns = (of: Body) => ({
  name: of.name,
  abbreviation: of.abbreviation,
  sort: of.sort,
  national_level: of.level,
  local_level: of.localLevel,
  parent_key: of.parent,
  owner_side: of.side,
  valid_from: of.from,
  valid_until: of.until,
  came_about: of.cameAbout,
  quorum: of.quorum,
  audience: of.audience,
})

/** Writes how a body works, in place of what was known of it. */
export async function keepPractice(tx: Tx, communityId: string, of: Practice): Promise<void> {
  const columns = {
    secretaries: of.secretaries,
    caller: of.caller,
    notice_days: of.noticeDays,
    paper_days: of.paperDays,
    case_numbers: of.caseNumbers,
    meeting_numbers: of.meetingNumbers,
    counter: of.counter,
    next_case: of.nextCase,
    next_meeting: of.nextMeeting,
    next_year: of.nextYear,
    agenda_word: of.agendaWord,
    notice_word: of.noticeWord,
    substitute_word: of.substituteWord,
    minutes_word: of.minutesWord,
    minutes: of.minutes,
    minutes_days: of.minutesDays,
    circulation: of.circulation,
    openness: of.openness,
    agenda_list: of.agendaList,
    evaluation: of.evaluation,
    copies: of.copies,
  }
  await tx
    .insertInto('body_practice')
    .values({ community_id: communityId, body_key: of.body, ...columns })
    .onConflict((conflict) => conflict.columns(['community_id', 'body_key']).doUpdateSet(columns))
    .execute()
}

export async function insertSeats(
  tx: Tx,
  communityId: string,
  seats: readonly Seat[],
): Promise<void> {
  if (seats.length === 0) return
  await tx
    .insertInto('body_seat')
    .values(
      seats.map((of) => ({
        community_id: communityId,
        id: of.id,
        body_key: of.body,
        ...seatColumns(of),
      })),
    )
    .execute()
}

export async function updateSeat(tx: Tx, communityId: string, of: Seat): Promise<void> {
  await tx
    .updateTable('body_seat')
    .set(seatColumns(of))
    .where('community_id', '=', communityId)
    .where('id', '=', of.id)
    .execute()
}

const seatColumns = (of: Seat) => ({
  label: of.label,
  side: of.side,
  appointed_by: of.appointedBy,
  pre_meeting: of.preMeeting,
  speaks_for: [...of.speaksFor],
  rights: of.rights,
  position: of.position,
  follows_seat: of.follows,
  valid_from: of.from,
  valid_until: of.until,
  names_published: of.namesPublished,
})

export type NewSeatHolder = Omit<SeatHolder, 'isShown' | 'isRemoved'>

export async function insertSeatHolders(
  tx: Tx,
  communityId: string,
  holders: readonly NewSeatHolder[],
  { by, at }: { by: string | null; at: Instant },
): Promise<void> {
  if (holders.length === 0) return
  await tx
    .insertInto('body_seat_holder')
    .values(
      holders.map((of) => ({
        community_id: communityId,
        id: of.id,
        seat_id: of.seat,
        registered_at: at,
        registered_by: by,
        ...holderColumns(of),
      })),
    )
    .execute()
}

export async function updateSeatHolder(
  tx: Tx,
  communityId: string,
  of: Omit<NewSeatHolder, 'seat'>,
): Promise<void> {
  await tx
    .updateTable('body_seat_holder')
    .set(holderColumns(of))
    .where('community_id', '=', communityId)
    .where('id', '=', of.id)
    .execute()
}

const holderColumns = (of: Omit<NewSeatHolder, 'id' | 'seat'>) => ({
  rank: of.rank,
  name: of.name,
  function_name: of.functionName,
  email: of.email,
  decision: of.decision,
  valid_from: of.from,
  valid_until: of.until,
  ended_because: of.endedBecause,
  audience: of.audience,
})

/** `until` is the first day that it is not held. */
export async function endSeatHolders(
  tx: Tx,
  communityId: string,
  ids: readonly string[],
  { until, because }: { until: Day; because: EndReason | null },
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('body_seat_holder')
    .set({ valid_until: until, ended_because: because })
    .where('community_id', '=', communityId)
    .where('id', 'in', ids)
    .execute()
}

export async function withdrawSeatHolder(
  tx: Tx,
  communityId: string,
  id: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('body_seat_holder')
    .set({ withdrawn_at: at })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** Empties an exercise's bodies; the database refuses it in any other community. */
export async function deleteExerciseBodies(tx: Tx): Promise<void> {
  await sql`select clear_exercise('bodies')`.execute(tx)
}
