import type { Day } from '../../../kernel/day.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { MayDo } from '../../../kernel/page.model.ts'
import type { PartyReceivers } from './receiver.model.ts'

/** What a mail tells its receiver of a round. */
export type RoundMailFacts = {
  /** Whom it is asked of. */
  name: string
  title: string
  reason: string | null
  deadline: Day | null
  isLate: boolean
  /** The receiver's own way to the form. */
  link: string
}

/** One who is asked: who is written to, or why nobody is. */
export type MailLine = PartyReceivers & {
  code: string
  name: string
  refusal: 'no-contact' | null
}

/** What the house has for writing to those who are asked. */
export type MailHouse = { isExercise: boolean; sendsMail: boolean; mayDo: MayDo }

/** How they are written to. */
export type RoundTelling = MailHouse & {
  language: MailLanguage
  linkTo(token: string): string
  compose(language: MailLanguage, facts: RoundMailFacts): WrittenMail
}
