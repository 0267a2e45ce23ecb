import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Decider } from './authority.model.ts'

/** May the body decide it? */
export const judgedAnswers = ['yes', 'no'] as const
export type JudgedAnswer = (typeof judgedAnswers)[number]

/** What somebody who is named judged where the words or the day leave it open. */
export type Judgement = {
  id: string
  /** The version whose words were judged. */
  version: string
  /** What it is about. */
  about: string
  /** The matter that was asked for; null as `alternative` where the words do not leave open which it is. */
  matter: string
  alternative: string | null
  /** Which of them it is. */
  chosen: string
  body: Decider
  /** The day that the body was to decide. */
  plannedOn: Day
  /** Null where the words say so by themselves. */
  answer: JudgedAnswer | null
  judge: string
  judgeFunction: string
  reason: string
  at: Instant
  withdrawnAt: Instant | null
  withdrawnBecause: string | null
}

/** A party that does not agree with a judgement. */
export type Objection = {
  id: string
  judgement: string
  /** The code of the party. */
  party: string
  /** Who says so on its behalf. */
  name: string
  on: Day
  words: string
}
