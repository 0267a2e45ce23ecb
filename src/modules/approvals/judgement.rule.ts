import { type Day, day } from '../../kernel/day.model.ts'
import type { BoardParty, Circulation } from './board.model.ts'
import type { EntryAnswer } from './entry.model.ts'
import { judgeEntryIntoForce } from './entry.rule.ts'
import type { KeptJudgement, PartyJudgement, Tally } from './judgement.model.ts'
import {
  type Answering,
  askedAgainAfter,
  askedBody,
  decidingTreatment,
  hindersEntry,
  isAdopted,
  isAwaited,
  isSettled,
  partyState,
} from './party-state.rule.ts'
import type { TreatingBody, Treatment } from './treatment.model.ts'

/**
 * The edition of the rules for a party's standing, state and answer, here and in what this rests on. Whoever changes what
 * they answer, or what waits by them, raises it, and the next start judges anew what an earlier edition judged.
 */
export const judgementEdition = 7

const endOfTime = day('9999-12-31')

/** What of a circulation tells where its parties stand. */
type JudgedBy = Pick<Circulation, 'decidingBody' | 'record' | 'versionId' | 'putForwardOn'>

/** Where a party stands, by all that has come from it, whatever the day. */
export const judgeParty = (party: BoardParty, circulation: JudgedBy): PartyJudgement =>
  partyReading(party, circulation).judged

/** The same with what it rests on: the body that is asked to decide, and the treatment that gives the answer. */
export function partyReading(
  party: BoardParty,
  circulation: JudgedBy,
): { asked: TreatingBody; deciding: Treatment | null; judged: PartyJudgement } {
  const asked = askedBody(party.kind, circulation.decidingBody)
  const deciding = decidingTreatment(party.treatments, asked)
  const hinders =
    deciding?.state === 'adopted-with-reservation'
      ? hindersEntry(deciding, party.reservationAnswers)
      : null
  const stands = {
    standing: isSettled(party.standing, party.clarification),
    state: partyState(party.treatments, asked, circulation.record),
    hinders,
  }
  const judged = {
    code: party.code,
    ...stands,
    isAskedAgain:
      deciding !== null && askedAgainAfter(party, deciding.id) !== null && !hasAdopted(stands),
    answeredFrom: deciding?.day
      ? answeredFrom({ ...deciding, day: deciding.day }, party, circulation, hinders === 'no')
      : null,
  }
  return { asked, deciding, judged }
}

/**
 * An answer stands from its own day, or from the later one on which it was cleared that it counts; and never from before the
 * version was put forward, whenever it was given, so that nothing is in force before it is out. Only what sources tell of
 * may have begun earlier, for they need not tell when it was put forward.
 */
function answeredFrom(
  deciding: Pick<Treatment, 'id' | 'versionId'> & { day: Day },
  { reservationAnswers, clarification }: BoardParty,
  { versionId, putForwardOn, record }: JudgedBy,
  isLifted: boolean,
): Day {
  const lifted = isLifted
    ? reservationAnswers.findLast(({ treatmentId }) => treatmentId === deciding.id)
    : undefined
  const isFree = record === 'from-sources' && deciding.versionId === versionId
  const out = isFree ? undefined : putForwardOn
  const days = [deciding.day, out, lifted?.answeredOn, clarification?.on]
  return (
    days
      .filter((each) => each !== undefined)
      .toSorted()
      .at(-1) ?? deciding.day
  )
}

/** Has the party adopted, with nothing left to clarify? */
export const hasAdopted = ({
  standing,
  state,
  hinders,
}: Pick<PartyJudgement, 'standing' | 'state' | 'hinders'>): boolean =>
  standing === 'party' && isAdopted(state) && (hinders === null || hinders === 'no')

/** The party's answer as the rule for entry into force sees it. */
export const entryAnswer = (judged: PartyJudgement): EntryAnswer => ({
  partyCode: judged.code,
  standing: judged.standing,
  answer: isAdopted(judged.state) ? 'adopted' : judged.state === 'rejected' ? 'rejected' : 'none',
  reservation: judged.hinders,
  day: judged.answeredFrom,
})

/** How many parties have not given their final answer. */
export const countAwaited = (judged: readonly Answering[]): number =>
  judged.filter(isAwaited).length

/** The answer by which a party is told of to the secretariat: one that it gave itself; null where others wrote it down. */
export const ownAnswer = (
  deciding: Pick<Treatment, 'id' | 'registeredAs'> | null,
): string | null => (deciding?.registeredAs === 'party' ? deciding.id : null)

/**
 * Is a party's own answer told to the secretariat? Not of one that is no party, unless it has adopted all the same: then it
 * may be meant to be one.
 */
export const isTold = ({ standing, state }: Pick<PartyJudgement, 'standing' | 'state'>): boolean =>
  standing !== 'not-party' || isAdopted(state)

/** Is an answer given after those that have been marked as seen? Identifiers sort by when they were made. */
export const isUnseen = (answer: string | null, seenTo: string | null): answer is string =>
  answer !== null && (seenTo === null || answer > seenTo)

/** What lists show, counted from where the parties stand. */
function tallyOf(judged: readonly PartyJudgement[], { rule }: Pick<Circulation, 'rule'>): Tally {
  const entry = judgeEntryIntoForce(rule, judged.map(entryAnswer), endOfTime)
  return {
    adopted: judged.filter(hasAdopted).length,
    open: countAwaited(judged),
    inForceFrom: entry.state === 'in-force' ? entry.from : null,
  }
}

/** All that is kept of how a circulation stands. */
export function judgeCirculation(
  parties: readonly BoardParty[],
  circulation: JudgedBy & Pick<Circulation, 'rule'>,
): KeptJudgement {
  const read = parties.map((party) => partyReading(party, circulation))
  return {
    edition: judgementEdition,
    parties: read.map(({ judged, deciding }) => ({
      ...judged,
      awaited: isAwaited(judged),
      ownAnswer: ownAnswer(deciding),
    })),
    tally: tallyOf(
      read.map(({ judged }) => judged),
      circulation,
    ),
  }
}
