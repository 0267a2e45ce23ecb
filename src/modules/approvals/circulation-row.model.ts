import type { Day, Instant } from '../../kernel/day.model.ts'
import type { TargetFunction } from '../directory/index.ts'
import type { MappedTile } from '../parties/index.ts'
import type { NudgeRow } from '../rounds/index.ts'
import {
  type BoardParty,
  type Circulation,
  type DeadlineMove,
  plannedStandings,
  type Standing,
} from './board.model.ts'
import { followCompleted } from './completed.model.ts'
import type { EntryRule } from './entry.model.ts'
import { circulationRecords } from './party-state.model.ts'
import {
  type AskedAgain,
  type Clarification,
  eachText,
  partyKinds,
  type ReservationAnswer,
  registrars,
  type ToldTexts,
  type Treatment,
  treatingBodies,
  treatmentStates,
} from './treatment.model.ts'

/** A party of a version with one of its treatments beside it. */
export type BoardRow = ToldTexts & {
  versionId: string
  code: string
  name: string
  kind: string
  standing: string
  standingNote: string | null
  /** The codes that the party had in the versions whose answers stand, where it has another now. */
  formerCodes: readonly string[] | null
  treatmentId: string | null
  /** The version that it was given to, and the code that the party had then. */
  givenTo: string | null
  givenAs: string | null
  body: string | null
  decidingBody: string | null
  state: string | null
  day: Day | null
  sha256: string | null
  fileName: string | null
  link: string | null
  registeredAs: string | null
  registeredOn: Day | null
  source: string | null
  supersedes: string | null
}

/** Whether a forbehold hinders, as a party has answered. */
type ReservationAnswerRow = ReservationAnswer & { partyCode: string }

export type CirculationRow = {
  versionId: string
  putForwardOn: Day
  deadline: Day | null
  reviewDay: Day | null
  decidingBody: string
  ruleKind: string
  ruleParties: number | null
  rulePercent: string | null
  ruleDay: Day | null
  ruleEarliest: Day | null
  record: string
  shownOn: Day | null
  withdrawnOn: Day | null
}

/** How a version was put forward, with the version itself in short. */
export type CirculationFacts = CirculationRow & {
  putForwardAt: Instant
  title: string
  summary: string
  state: 'out' | 'withdrawn'
  number: number
  source: string | null
  /** The function that its mails go to in each party; null where they go to the contact. */
  mailFunction: TargetFunction | null
  /** The number of the version that the document shows now. */
  shownNumber: number
  /** The last version after it that was put forward and is withdrawn; null where none is. */
  withdrawnAfter: number | null
  /** How the deadline has moved; oldest first. */
  deadlineMoves: readonly DeadlineMove[]
  /** Who was nudged when. */
  nudges: readonly NudgeRow[]
  withdrawalReason: string | null
  /** The versions before it whose answers count for it, and who judged that; null where only its own do. */
  answersFrom: readonly string[] | null
  standsJudgedBy: string | null
  standsBecause: string | null
  /** What has been answered about forbehold, and clarified about parties; oldest first. */
  reservationAnswers: readonly ReservationAnswerRow[]
  clarifications: readonly Clarification[]
  /** Who was asked to treat the matter again; oldest first. */
  askedAgain: readonly AskedAgain[]
  /** Of every map that has one for any of the parties. */
  tiles: readonly MappedTile[]
}

/** Is it the version that its document shows now? Only that one is answered. */
export const isShown = ({
  number,
  shownNumber,
}: Pick<CirculationFacts, 'number' | 'shownNumber'>): boolean => number === shownNumber

/** Is it out, and the one that its parties are asked about? */
export const isAsked = (
  facts: Pick<CirculationFacts, 'state' | 'number' | 'shownNumber'>,
): boolean => facts.state === 'out' && isShown(facts)

/** What the addresses of a version say of which it is: nothing where it is the one shown. */
export const versionAsked = (facts: Pick<CirculationFacts, 'number' | 'shownNumber'>) => ({
  versjon: isShown(facts) ? null : facts.number,
})

/** That its answers stand from the version before; null where it is treated anew. */
export const standingOf = ({
  standsJudgedBy,
  standsBecause,
}: Pick<CirculationFacts, 'standsJudgedBy' | 'standsBecause'>): Standing | null =>
  standsJudgedBy !== null && standsBecause !== null
    ? { judgedBy: standsJudgedBy, because: standsBecause }
    : null

/** What came from the parties beside their treatments. */
export type AnswersFacts = Pick<
  CirculationFacts,
  'reservationAnswers' | 'clarifications' | 'askedAgain'
>

export const toCirculation = (row: CirculationRow): Circulation => ({
  versionId: row.versionId,
  putForwardOn: row.putForwardOn,
  deadline: row.deadline,
  decidingBody: codeIn(treatingBodies, row.decidingBody),
  rule: toRule(row),
  record: codeIn(circulationRecords, row.record),
  reviewDay: row.reviewDay,
  shownOn: row.shownOn,
  withdrawnOn: row.withdrawnOn,
})

/** Parties with their treatments in the order they were registered; the rows stand in that order. */
export function toBoardParties(
  rows: readonly BoardRow[],
  { reservationAnswers, clarifications, askedAgain }: AnswersFacts,
): BoardParty[] {
  const parties = new Map<string, BoardParty & { treatments: Treatment[] }>()
  for (const row of rows) {
    const codes = [row.code, ...(row.formerCodes ?? [])]
    const party = parties.get(row.code) ?? {
      code: row.code,
      formerCodes: row.formerCodes ?? [],
      name: row.name,
      kind: codeIn(partyKinds, row.kind),
      standing: codeIn(plannedStandings, row.standing),
      standingNote: row.standingNote,
      treatments: [],
      askedAgain: askedAgain.filter(({ partyCode }) => codes.includes(partyCode)),
      reservationAnswers: reservationAnswers.filter(({ partyCode }) => codes.includes(partyCode)),
      clarification: clarifications.findLast(({ partyCode }) => codes.includes(partyCode)) ?? null,
    }
    const treatment = toTreatment(row, party.treatments.length + 1)
    if (treatment) party.treatments.push(treatment)
    parties.set(row.code, party)
  }
  return [...parties.values()].map(followCompleted)
}

function toTreatment(row: BoardRow, sequence: number): Treatment | null {
  const { treatmentId: id, givenTo: versionId, registeredOn, state, registeredAs } = row
  if (
    id === null ||
    versionId === null ||
    registeredOn === null ||
    state === null ||
    registeredAs === null
  )
    return null
  return {
    id,
    versionId,
    partyCode: row.givenAs ?? row.code,
    sequence,
    body: row.body === null ? null : codeIn(treatingBodies, row.body),
    decidingBody: row.decidingBody === null ? null : codeIn(treatingBodies, row.decidingBody),
    state: codeIn(treatmentStates, state),
    day: row.day,
    ...eachText((name) => row[name]),
    file: row.sha256 && row.fileName ? { sha256: row.sha256, name: row.fileName } : null,
    link: row.link,
    registeredAs: codeIn(registrars, registeredAs),
    registeredOn,
    source: row.source,
    supersedes: row.supersedes,
  }
}

function toRule(row: CirculationRow): EntryRule {
  const { ruleEarliest: earliest } = row
  if (row.ruleKind === 'all') return { kind: 'all', earliest }
  if (row.ruleKind === 'each') return { kind: 'each', earliest }
  if (row.ruleKind === 'number') return { kind: 'number', parties: row.ruleParties ?? 0, earliest }
  if (row.ruleKind === 'share') {
    return { kind: 'share', percent: Number(row.rulePercent), earliest }
  }
  if (row.ruleKind === 'on-day' && row.ruleDay) return { kind: 'on-day', day: row.ruleDay }
  return { kind: 'not-stated' }
}

/** The code that a column holds; a column with another one is a fault. */
function codeIn<Code extends string>(codes: readonly Code[], held: string): Code {
  const code = codes.find((each) => each === held)
  if (code === undefined) throw new Error(`Not one of ${codes.join(', ')}: ${held}`)
  return code
}
