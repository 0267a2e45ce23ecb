import type { Day } from '../../../kernel/day.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { Body } from '../body.model.ts'
import type { AskedCandidate } from './asked-candidate.model.ts'

/** What a mail tells somebody who is proposed. */
export type CandidateMailFacts = {
  name: string
  body: Body
  seats: readonly string[]
  /** Who proposed them. */
  party: string
  rank: AskedCandidate['rank']
  from: Day | null
  /** Where anyone reads of the body; null where it is not public. */
  bodyAt: string | null
  /** Their own way to the form, and the last day that it opens. */
  link: string
  until: Day
}

/** What the house has for writing to those who are proposed, and how they are written to. */
export type CandidateTelling = {
  isExercise: boolean
  sendsMail: boolean
  /** The language of the mail, where the party has chosen none. */
  language: MailLanguage
  linkTo(token: string): string
  /** Where anyone reads of the body. */
  bodyAt(body: Body): string | null
  compose(language: MailLanguage, facts: CandidateMailFacts): WrittenMail
}
