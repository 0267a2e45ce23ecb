import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import type { BoardParty } from '../board.model.ts'
import { type HeldCirculation, holdCirculation } from '../hold-circulation.command.ts'
import { standAgain } from '../judged/stand-again.command.ts'
import { versionsCounting } from '../judged/version.query.ts'
import { judgeCirculation } from '../judgement.rule.ts'
import type { Treatment } from '../treatment.model.ts'
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

/**
 * Keeps how the circulation is judged now that the party is as it has become; and every other whose answers are the same: an
 * earlier version that what was told belongs to, or a later one that let them stand and was withdrawn.
 */
export async function keepJudged(
  tx: Tx,
  communityId: string,
  { circulation, parties }: HeldCirculation,
  changed: BoardParty,
  toldOf = circulation.versionId,
): Promise<void> {
  const { versionId } = circulation
  const judgement = judgeCirculation(
    parties.map((party) => (party.code === changed.code ? changed : party)),
    circulation,
  )
  await keepStanding(tx, communityId, versionId, judgement)
  const { others } = await askWithin(tx)({ others: versionsCounting(communityId, toldOf) })
  for (const other of others)
    if (other.versionId !== versionId) await standAgain(tx, communityId, other.versionId)
}

/** Where a treatment of the party stands: the version that it was given to, and the code that the party had then. */
export function placeOf(
  { treatments }: BoardParty,
  treatmentId: string,
): Pick<Treatment, 'versionId' | 'partyCode'> {
  const found = treatments.find(({ id }) => id === treatmentId)
  if (!found) throw new Error('The treatment is not one of the party')
  return found
}
