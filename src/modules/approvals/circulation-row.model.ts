import type { Day, Instant } from '../../kernel/day.model.ts'
import type { MappedTile } from '../parties/index.ts'
import type { BoardParty, Circulation } from './board.model.ts'
import type { EntryRule } from './entry.model.ts'
import type { CirculationRecord } from './party-state.model.ts'
import type {
  PartyKind,
  Registrar,
  ReservationAnswer,
  TreatingBody,
  Treatment,
  TreatmentState,
} from './treatment.model.ts'

/** The columns of a party with one of its treatments beside it; the tables go by `party`, `treatment`. */
export const boardColumns = [
  'party.party_code as code',
  'party.name',
  'party.kind',
  'party.standing',
  'party.standing_note as standingNote',
  'treatment.id as treatmentId',
  'treatment.body',
  'treatment.body_name as bodyName',
  'treatment.deciding_body as decidingBody',
  'treatment.state',
  'treatment.day',
  'treatment.case_number as caseNumber',
  'treatment.wording',
  'treatment.remark',
  'treatment.reservation',
  'treatment.minute_addition as minuteAddition',
  'treatment.file_sha256 as sha256',
  'treatment.file_name as fileName',
  'treatment.link',
  'treatment.registered_as as registeredAs',
  'treatment.registered_on as registeredOn',
  'treatment.source',
  'treatment.supersedes',
] as const

export type BoardRow = {
  code: string
  name: string
  kind: string
  standing: string
  standingNote: string | null
  treatmentId: string | null
  body: string | null
  bodyName: string | null
  decidingBody: string | null
  state: string | null
  day: Day | null
  caseNumber: string | null
  wording: string | null
  remark: string | null
  reservation: string | null
  minuteAddition: string | null
  sha256: string | null
  fileName: string | null
  link: string | null
  registeredAs: string | null
  registeredOn: Day | null
  source: string | null
  supersedes: string | null
}

/** What has been answered about a forbehold, or clarified about a party; oldest first. */
export type AnswerRow = {
  kind: 'reservation' | 'standing'
  partyCode: string
  treatmentId: string | null
  answer: boolean
  on: Day
  source: string | null
}

/** That a party was reminded: on which day, and the moment, which its mails have too. */
export type NudgeRow = { partyCode: string; on: Day; at: Instant }

export type CirculationRow = {
  versionId: string
  putForwardOn: Day
  deadline: Day | null
  reviewDay: Day | null
  decidingBody: string
  ruleKind: string
  ruleParties: number | null
  rulePercent: string | number | null
  ruleDay: Day | null
  record: string
  shownOn: Day | null
  withdrawnOn: Day | null
}

/** How a version was put forward, with the version itself in short. */
export type CirculationFacts = CirculationRow & {
  title: string
  summary: string
  state: 'out' | 'withdrawn'
  number: number
  source: string | null
  /** Has a later version been put forward? */
  followed: boolean
  /** Who was reminded when. */
  nudges: readonly NudgeRow[] | null
  withdrawalReason: string | null
  /** Null when nothing has been answered. */
  answers: AnswerRow[] | null
  /** Null when no map has a tile for any of the parties. */
  tiles: MappedTile[] | null
}

export const toCirculation = (row: CirculationRow): Circulation => ({
  versionId: row.versionId,
  putForwardOn: row.putForwardOn,
  deadline: row.deadline,
  decidingBody: row.decidingBody as TreatingBody,
  rule: toRule(row),
  record: row.record as CirculationRecord,
  reviewDay: row.reviewDay,
  shownOn: row.shownOn,
  withdrawnOn: row.withdrawnOn,
})

/** Parties with their treatments in the order they were registered; the rows stand in that order. */
export function toBoardParties(rows: readonly BoardRow[], answers: readonly AnswerRow[]) {
  const parties = new Map<string, BoardParty & { treatments: Treatment[] }>()
  for (const row of rows) {
    const party = parties.get(row.code) ?? {
      code: row.code,
      name: row.name,
      kind: row.kind as PartyKind,
      standing: row.standing as BoardParty['standing'],
      standingNote: row.standingNote,
      treatments: [],
      reservationAnswers: reservationAnswers(answers, row.code),
      clarification: clarification(answers, row.code),
    }
    const treatment = toTreatment(row, party.treatments.length + 1)
    if (treatment) party.treatments.push(treatment)
    parties.set(row.code, party)
  }
  return [...parties.values()] satisfies BoardParty[]
}

function toTreatment(row: BoardRow, sequence: number): Treatment | null {
  if (row.treatmentId === null || row.registeredOn === null) return null
  return {
    id: row.treatmentId,
    partyCode: row.code,
    sequence,
    body: row.body as TreatingBody | null,
    bodyName: row.bodyName,
    decidingBody: row.decidingBody as TreatingBody | null,
    state: row.state as TreatmentState,
    day: row.day,
    caseNumber: row.caseNumber,
    wording: row.wording,
    remark: row.remark,
    reservation: row.reservation,
    minuteAddition: row.minuteAddition,
    file: row.sha256 && row.fileName ? { sha256: row.sha256, name: row.fileName } : null,
    link: row.link,
    registeredAs: row.registeredAs as Registrar,
    registeredOn: row.registeredOn,
    source: row.source,
    supersedes: row.supersedes,
  }
}

const reservationAnswers = (answers: readonly AnswerRow[], code: string): ReservationAnswer[] =>
  answers.flatMap(({ kind, partyCode, treatmentId, answer, on, source }) =>
    kind === 'reservation' && partyCode === code && treatmentId !== null
      ? [{ treatmentId, hinders: answer, answeredOn: on, source }]
      : [],
  )

function clarification(answers: readonly AnswerRow[], code: string): BoardParty['clarification'] {
  const last = answers.findLast((row) => row.kind === 'standing' && row.partyCode === code)
  return last
    ? { partyCode: code, isParty: last.answer, on: last.on, source: last.source ?? '' }
    : null
}

function toRule(row: CirculationRow): EntryRule {
  if (row.ruleKind === 'all') return { kind: 'all' }
  if (row.ruleKind === 'number') return { kind: 'number', parties: row.ruleParties ?? 0 }
  if (row.ruleKind === 'share') return { kind: 'share', percent: Number(row.rulePercent) }
  if (row.ruleKind === 'on-day' && row.ruleDay) return { kind: 'on-day', day: row.ruleDay }
  return { kind: 'not-stated' }
}
