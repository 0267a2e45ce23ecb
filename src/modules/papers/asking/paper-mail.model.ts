import type { Day } from '../../../kernel/day.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'

/** What somebody is asked to do with a paper. */
export type PaperAsk = { what: 'read'; due: Day } | { what: 'write' }

export type PaperMailFacts = { title: string; ask: PaperAsk; link: string }

/** What the house has for writing to those who are asked to read a paper, or let in to write it. */
export type PaperTelling = {
  /** Does mail go out? None does from an exercise. */
  sends: boolean
  /** Where the paper of a case is, as people reach the house. */
  linkTo(code: string, what: PaperAsk['what']): string
  language: MailLanguage
  compose(language: MailLanguage, facts: PaperMailFacts): WrittenMail
}
