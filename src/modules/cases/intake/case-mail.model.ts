import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { MailMode } from '../../rounds/index.ts'

/** What whoever raised a case is told by mail: that it came, what is asked, or what became of it. */
export type CaseNews =
  | { what: 'submitted' }
  | { what: 'asked'; question: string }
  | { what: 'accepted' }
  | { what: 'declined'; because: string }
  /** The title of the other case, where those who raise cases may know it. */
  | { what: 'joined'; to: string | null }
  | { what: 'reopened' }

export type CaseMailFacts = {
  name: string | null
  title: string
  /** What the body is called. */
  body: string
  news: CaseNews
  link: string
}

/** What the house has for writing to those who raise cases. */
export type CaseTelling = {
  mode: MailMode
  /** The language of the mail, where the party has chosen none. */
  language: MailLanguage
  linkTo(token: string): string
  compose(language: MailLanguage, facts: CaseMailFacts): WrittenMail
}

/** How long a link shows where a case is. Source: Godfot's own rule: a case goes through bodies for years, and a mail is not to open anything for ever. */
export const daysOpen = 730
