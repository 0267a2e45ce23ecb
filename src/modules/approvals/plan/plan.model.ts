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
