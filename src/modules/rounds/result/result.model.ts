import type { Day } from '../../../kernel/day.model.ts'
import type { Answer, AnsweredBy, Door } from '../answer.model.ts'
import type { Choice, FormVersion, Question } from '../question.model.ts'
import type { Asked, Estimate, Round } from '../round.model.ts'
import type { ShownAmount, ShownValue } from './shown-value.model.ts'

/** Who the result is read by: the secretariat, a party that was asked, or anyone else who may. */
export type Reader = 'secretariat' | { parties: readonly string[] } | 'other'

/** What a result is made of. */
export type ResultFacts = {
  round: Pick<Round, 'state' | 'closedAt' | 'deadline'>
  /** In any order; the one with the highest number is the one that counts. */
  versions: readonly FormVersion[]
  asked: readonly Asked[]
  /** All that were ever given, those that were corrected and that do not count too. */
  answers: readonly Answer[]
  estimates: readonly Estimate[]
}

export type Party = { place: string; name: string }

/** How a party's answer stands: none, one that waits to be confirmed, one that came after closing, one that counts. */
export type RowState = 'silent' | 'told' | 'after-closing' | 'answered'

/** A party and what is shown of its answer, the values in the order of the questions. */
export type PartyRow = {
  party: Party
  isOwn: boolean
  state: RowState
  /** The answer that counts, or else the one that came and does not. */
  came: {
    by: AnsweredBy
    door: Door
    region: string | null
    functionName: string | null
    on: Day
  } | null
  /** The version it was given under, where the questions have been changed since; null for the last. */
  olderVersion: number | null
  isLate: boolean
  corrected: number
  /** What came after the one that counts, and does not. */
  later: { told: boolean; afterClosing: boolean }
  /** The region whose answer gave way to the party's own. */
  regionGaveWay: string | null
  addedBecause: string | null
  values: readonly ShownValue[]
}

/** How many have answered, and how much of the people they are, where that is known. */
export type Coverage = {
  asked: number
  answered: number
  inhabitants: { answered: number; of: number; unknownPlaces: number }
}

export const sizes = ['small', 'middle', 'large', 'unknown'] as const
/** 0–4 999 inhabitants, 5 000–19 999, 20 000 and more, not known. */
export type Size = (typeof sizes)[number]

/** How a part of those asked answered a question: `counts` how many chose each, in the order of the choices. */
export type ChoiceGroup = { asked: number; answered: number; counts: readonly number[] }
/** `count`: how many answered with a figure, hidden ones too. */
export type AmountGroup = { asked: number; count: number; total: ShownAmount }
export type Grouped<Group> = {
  /** By the name of the region; null for those in none. */
  regions: readonly ({ region: string | null } & Group)[]
  sizes: readonly ({ size: Size } & Group)[]
}

/** A choice and the parties that made it; yes and no are the choices of a question with the two. */
export type ChoiceResult = Choice & { parties: readonly Party[] }

export type Outcome =
  | { kind: 'choices'; choices: readonly ChoiceResult[]; groups: Grouped<ChoiceGroup> }
  | {
      kind: 'amounts'
      /** Of those who answered with a figure, and of nobody else; a range is added end by end. */
      total: ShownAmount
      count: number
      median: ShownAmount
      estimate: { amount: ShownAmount; method: string | null } | null
      groups: Grouped<AmountGroup>
    }
  | {
      kind: 'days'
      earliest: Day | null
      latest: Day | null
      days: readonly { party: Party; day: Day }[]
    }
  | { kind: 'texts'; texts: readonly { party: Party; text: string }[] }
  | { kind: 'files'; files: readonly { party: Party; name: string; sha256: string | null }[] }

export type QuestionResult = {
  question: Question
  /** How many answered it, *vet ikke* and *ikke aktuelt* not counted. */
  answered: number
  unknown: readonly Party[]
  notApplicable: readonly Party[]
  /** Those who answered the round and left it open. */
  open: readonly Party[]
  /** Those who answered it as it was before it was changed. */
  earlier: readonly Party[]
  outcome: Outcome
}

/** A question as it was once asked, and what was answered to it and is not counted. */
export type EarlierQuestion = {
  version: number
  question: Question
  answers: readonly { party: Party; shown: ShownValue }[]
}

/** What a reader is shown of a round's answers. All pages and files are made of it. */
export type RoundResult = {
  coverage: Coverage
  questions: readonly QuestionResult[]
  /** The number of the first of them; 1 where all are shown. */
  firstNumber: number
  /** Those who have not answered first. */
  rows: readonly PartyRow[]
  earlier: readonly EarlierQuestion[]
  /** Is something shown that is hidden from others? */
  showsPrivate: boolean
}
