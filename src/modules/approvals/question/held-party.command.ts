import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import type { BoardParty } from '../board.model.ts'
import { type HeldCirculation, holdCirculation } from '../hold-circulation.command.ts'
import { judgeCirculation } from '../judgement.rule.ts'
import { keepStanding } from '../waiting/keep-standing.command.ts'

/** A deed over what has come from one party of a document. */
export type PartyOrder = {
  communityId: string
  slug: string
  by: string | null
  on: Day
  at: Instant
}

type NoParty = 'no-such-document' | 'no-such-party'
export type Done<Code extends string> =
  | { ok: true; id: string }
  | { ok: false; code: Code | NoParty }

type Held = { ok: true; held: HeldCirculation; party: BoardParty } | { ok: false; code: NoParty }

/** Holds the circulation, and finds the party in it. */
export async function holdParty(
  tx: Tx,
  { communityId, slug }: PartyOrder,
  partyCode: string,
): Promise<Held> {
  const held = await holdCirculation(tx, communityId, slug)
  await stillAsRead(tx)
  if (!held) return { ok: false, code: 'no-such-document' }
  const party = held.parties.find(({ code }) => code === partyCode)
  return party ? { ok: true, held, party } : { ok: false, code: 'no-such-party' }
}

/** Keeps how the circulation is judged now that the party is as it has become. */
export const keepJudged = (
  tx: Tx,
  communityId: string,
  { circulation, parties }: HeldCirculation,
  changed: BoardParty,
): Promise<void> =>
  keepStanding(
    tx,
    communityId,
    circulation.versionId,
    judgeCirculation(
      parties.map((party) => (party.code === changed.code ? changed : party)),
      circulation,
    ),
  )
