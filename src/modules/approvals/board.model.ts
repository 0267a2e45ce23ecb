import type { Day } from '../../kernel/day.model.ts'
import type { EntryRule } from './entry.model.ts'
import type { PartyJudgement } from './judgement.model.ts'
import type { CirculationRecord } from './party-state.model.ts'
import type {
  AskedAgain,
  Clarification,
  PartyKind,
  ReservationAnswer,
  TreatingBody,
  Treatment,
} from './treatment.model.ts'

/** That a version corrects the one before and leaves its answers standing: who judged that, and why. */
export type Standing = { judgedBy: string; because: string }

/** That the deadline moved: from which day, when and why. */
export type DeadlineMove = { was: Day | null; deadline: Day; on: Day; reason: string }

/** One version before its parties: who, by when, decided where, and when it takes effect. */
export type Circulation = {
  versionId: string
  putForwardOn: Day
  deadline: Day | null
  decidingBody: TreatingBody
  rule: EntryRule
  record: CirculationRecord
  reviewDay: Day | null
  /** The day that the exercise is played on; null outside exercises. */
  shownOn: Day | null
  /** From this day nobody is asked for an answer; null while the version is out. */
  withdrawnOn: Day | null
}

/** Was it plain that day that the party is one? */
export const plannedStandings = ['settled', 'unsettled'] as const

/** One that a version is put before: a municipality, or the trust with its board. */
export type PlannedParty = {
  code: string
  name: string
  kind: PartyKind
  standing: (typeof plannedStandings)[number]
}

/** A party as it was the day the version was put forward, with all that has come from it since. */
export type BoardParty = {
  code: string
  /** The codes that it had in the versions whose answers stand, where it has another now. */
  formerCodes: readonly string[]
  name: string
  kind: PartyKind
  standing: (typeof plannedStandings)[number]
  standingNote: string | null
  treatments: readonly Treatment[]
  reservationAnswers: readonly ReservationAnswer[]
  clarification: Clarification | null
  /** That it was asked to treat the matter again; oldest first. */
  askedAgain?: readonly AskedAgain[]
}

/** The groups of the board, the one that needs most first. A version that is withdrawn has but the last four. */
export const boardGroups = [
  'late-silent',
  'to-clarify',
  'asked-again',
  'late-under-way',
  'outcome-missing',
  'under-way',
  'awaited',
  'unknown',
  'adopted',
  'had-answered',
  'had-not-answered',
  'left-out',
  'not-party',
] as const
export type BoardGroup = (typeof boardGroups)[number]

export type Need =
  | 'message'
  | 'everything'
  | 'resolution'
  | 'new-day'
  | 'treated-again'
  | 'outcome'
  | 'case-number'
  | 'minutes'
  | 'reason'
  | 'reservation-answer'
  | 'reservation-lifted'
  | 'party-clarified'

/** One line of the board. */
export type BoardLine = PartyJudgement & {
  name: string
  kind: PartyKind
  standingNote: string | null
  /** Is the document to hold without it? */
  isLeftOut: boolean
  /** When it was last asked to treat the matter again, and why, where it has not answered since. */
  askedAgain: AskedAgain | null
  /** The day that its adoption counts from, where it adopted before the version was put forward. */
  countsFrom: Day | null
  daysLate: number | null
  group: BoardGroup
  /** What each body last reported. */
  steps: readonly Treatment[]
  deciding: Treatment | null
  decidingBody: TreatingBody
  /** The bodies that treat it in this party. */
  bodies: readonly TreatingBody[]
  needs: readonly Need[]
}
