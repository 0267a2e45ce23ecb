import type { Day } from '../../../kernel/day.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'

export type ReviewMailFacts = { title: string; due: Day; link: string }

/** What the house has for writing to those who are asked to read. */
export type ReviewTelling = {
  /** Does mail go out? None does from an exercise. */
  sends: boolean
  /** Where the paper of a case is, as people reach the house. */
  linkTo(code: string): string
  language: MailLanguage
  compose(language: MailLanguage, facts: ReviewMailFacts): WrittenMail
}
