import type { Day } from '../../../kernel/day.model.ts'
import { type FieldName, type Form, type Typed, typedIn } from '../../../kernel/form/form.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import type { Fraction } from '../../../kernel/typed-fraction.rule.ts'
import { agreementYears } from '../../../kernel/typed-year.rule.ts'
import { type Rounding, roundings } from '../scheme.model.ts'
import type { PartyFact, ShareList } from '../share.model.ts'
import type { FrozenInput } from '../stored-list.model.ts'

/** How a trial shares: base and rate, equal parts, by inhabitants alone, or a part equally and the rest by inhabitants. */
export const trialKeys = ['tariff', 'equally', 'by-inhabitants', 'part-equally'] as const
export type TrialKey = (typeof trialKeys)[number]

/** What one wants to try in place of today's scheme. */
export type Trial = {
  key: TrialKey
  /** Base and rate are 0 where they do not count and the field is empty. */
  fixed: Ore
  rate: Ore
  /** The part of the cost that is shared equally; null where none is. */
  equally: Fraction | null
  /** The cost that is to be shared; null leaves it as it is known today. */
  cost: Ore | null
  /** One party that carries a fraction of the cost before the others share. */
  host: ({ code: string } & Fraction) | null
  rounding: Rounding
  referenceDay: Day
  /** The day whose municipal borders count: later mergers among the parties are joined. */
  bordersOn: Day
  leftOut: readonly string[]
  added: readonly string[]
}

const dayThen = { kind: 'day', range: lookupDays, required: true } as const

/** A trial, beside those that are left out. The host and those added are read by the room. */
export const trialForm = {
  key: { kind: 'choice', choices: trialKeys, required: true },
  fixed: { kind: 'kroner', per: 'municipality' },
  rate: { kind: 'kroner', per: 'inhabitant' },
  equalPercent: { kind: 'own' },
  cost: { kind: 'kroner' },
  rounding: { kind: 'choice', choices: roundings, required: true },
  hostCode: { kind: 'own' },
  hostPercent: { kind: 'own' },
  referenceDay: dayThen,
  bordersOn: dayThen,
  added: { kind: 'own' },
} as const satisfies Form

/** What the adoption of a list rests on, and the year it is for. */
export const adoptionForm = {
  year: { kind: 'year', range: agreementYears, required: true },
  decision: { kind: 'lines', longest: 2_000 },
} as const satisfies Form
export type AdoptionField = FieldName<typeof adoptionForm>

/** What its fields are called on the page. */
export const adoptionFields: Record<AdoptionField, string> = { year: 'ar', decision: 'vedtak' }

export const typedAdoptionOf = (sent: Readonly<Partial<Record<string, string>>>) =>
  typedIn(adoptionForm, sent, adoptionFields)

/** The trial as it was typed; kept as it stands when it cannot be read. */
export type TypedTrial = Typed<typeof trialForm> & { leftOut: readonly string[] }
export type TrialField = keyof TypedTrial

/** A party's share today and as tried; null where it is not among the parties or not known. */
export type Change = {
  code: string
  name: string
  /** Today's parties that this one stands for. */
  from: readonly string[]
  side: 'both' | 'new' | 'left-out'
  before: Ore | null
  after: Ore | null
  change: Ore | null
  /** The change as a part of what is paid today. */
  share: number | null
}

/** A trial worked out beside today's list. Nothing of it is stored. */
export type Tried = {
  trial: Trial
  input: FrozenInput
  list: ShareList
  changes: readonly Change[]
  /** Parties whose place after a merger the register cannot tell. */
  waiting: readonly PartyFact[]
}

/** A party's share had the population of another day counted. */
export type TriedDay = {
  day: Day
  inhabitants: number | null
  amount: Ore | null
  /** Against what a paper says, or else against the list itself; negative is lower. */
  difference: Ore | null
}
