export const planFields = [
  'partiesOn',
  'decidingBody',
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
  rule: 'all',
  parties: '',
  percent: '',
  day: '',
}
