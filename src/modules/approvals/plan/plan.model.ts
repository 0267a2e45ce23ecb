import type { Day } from '../../../kernel/day.model.ts'
import {
  emptyForm,
  type FieldName,
  type Form,
  type Typed,
} from '../../../kernel/form/form.model.ts'
import { agreementDays } from '../../../kernel/typed-day.rule.ts'
import type { EntryRule } from '../entry.model.ts'
import { greetingField } from '../mail/party-mail.model.ts'
import type { PartyState } from '../party-state.model.ts'
import { municipalBodies, type PartyKind, type TreatingBody } from '../treatment.model.ts'

const entryRules = [
  'all',
  'number',
  'share',
  'each',
  'on-day',
] as const satisfies EntryRule['kind'][]

/** What becomes of the answers to the version before: treated anew, or a correction that leaves them standing. */
const answerChoices = ['anew', 'stand'] as const

export const planForm = {
  answers: { kind: 'choice', choices: answerChoices },
  judgedBy: { kind: 'line', longest: 200 },
  because: { kind: 'lines', longest: 4_000 },
  partiesOn: { kind: 'day', range: agreementDays, required: true },
  /** Empty is all. */
  who: { kind: 'choice', choices: ['all', 'chosen'] },
  decidingBody: { kind: 'choice', choices: municipalBodies, required: true },
  trust: { kind: 'yes' },
  rule: { kind: 'choice', choices: entryRules, required: true },
  parties: { kind: 'count', least: 1, most: 999 },
  /** A share, in per cent or as a fraction. */
  percent: { kind: 'own' },
  day: { kind: 'day', range: agreementDays },
  earliest: { kind: 'day', range: agreementDays },
  mailTo: { kind: 'row' },
  /** What the secretariat itself adds to the mail. */
  greeting: greetingField,
} as const satisfies Form
export type PlanField = FieldName<typeof planForm> | 'chosen'

/** What was chosen; `chosen` are the codes of municipalities and the keys of regions that are ticked, where not all are asked. */
export type TypedPlan = Typed<typeof planForm> & { chosen: readonly string[] }

export const emptyPlan: TypedPlan = { ...emptyForm(planForm), rule: 'all', chosen: [] }

/** What a region is ticked by, beside the codes of municipalities. */
export const regionKey = (region: string): string => `region:${region}`

/** Those that can be ticked on a day: municipalities by their code, and regions with how many they hold. */
export type Askable = {
  municipalities: readonly { code: string; name: string }[]
  regions: readonly { key: string; name: string; codes: readonly string[] }[]
}

/**
 * A party of the version before: the codes that its answers were given under, where it stands, whether the version holds
 * without it, whether it was asked to treat the matter again, and whether what is told of it awaits that somebody confirms it.
 */
type FormerParty = {
  code: string
  formerCodes: readonly string[]
  name: string
  kind: PartyKind
  state: PartyState
  isLeftOut: boolean
  isAskedAgain: boolean
  /** The day of its answer, and why it is asked to treat the matter again. */
  answeredOn?: Day | null
  askedBecause?: string | null
  /** Is something told of it by a link that nobody has confirmed? */
  isReported: boolean
}

/** The version that was put forward before, with what its parties have answered. */
export type FormerVersion = {
  versionId: string
  number: number
  putForwardOn: Day
  decidingBody: TreatingBody
  rule: EntryRule
  functionKey: string | null
  parties: readonly FormerParty[]
}

/** What becomes of a party's answer to the version before when the next one is put forward. */
export type AnswerBecomes =
  | 'stands'
  | 'asked-anew'
  | 'asked'
  | 'new-party'
  | 'merged'
  | 'not-party-now'
  | 'left-out'
  | 'left-out-no-more'
