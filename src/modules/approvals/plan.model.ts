import type { PartyKind } from './treatment.model.ts'

export const planFields = [
  'partiesOn',
  'decidingBody',
  'trust',
  'rule',
  'parties',
  'percent',
  'day',
] as const
export type PlanField = (typeof planFields)[number]
export type TypedPlan = Record<PlanField, string>

export const emptyPlan: TypedPlan = {
  partiesOn: '',
  decidingBody: 'executive-board',
  trust: '',
  rule: 'all',
  parties: '',
  percent: '',
  day: '',
}

/** One that a version is put before: a municipality, or the trust with its board. */
export type PlannedParty = {
  code: string
  name: string
  kind: PartyKind
  standing: 'settled' | 'unsettled'
}
