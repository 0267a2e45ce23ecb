import type { Context, MiddlewareHandler } from 'hono'
import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Env } from '../../../platform/web.ts'
import type { FieldError } from '../../../ui/form.tsx'
import type { TypedAnswer } from '../answer/answer.model.ts'
import type { TypedNote } from '../note/note.model.ts'
import type { TypedQuestion } from '../question/question.model.ts'

/** Is there a mail server? */
export type MailSettings = { sendsMail: boolean }

/** The page of one party, with what was typed into a form of it and what is wrong. */
export type Shown = {
  /** What was typed into the form for an answer, when that is what is shown again. */
  typed?: TypedAnswer
  question?: TypedQuestion
  note?: TypedNote
  errors: readonly FieldError[]
  status: 200 | 409 | 422
}

type PartyAt = { slug: string; partyCode: string }

/** The page of one party, which every form on it shows again, and what the forms have in common. */
export type PartyPage = {
  show(c: Context<Env>, shown: Shown): Promise<Response>
  /** Holds a form to what had come from the party when it was opened; where something came meanwhile, it is shown again. */
  over(again: (c: Context<Env>) => Shown): MiddlewareHandler<Env>
  /** The page of the party that the mail in the address went to, where what stands about it has changed. */
  showMails(c: Context<Env>): Promise<Response>
  /** The agreement and the party in the address. */
  at(c: Context<Env>): PartyAt
  /** Who does something with an agreement, and when. */
  orderOf(
    c: Context<Env>,
    slug: string,
  ): { communityId: string; slug: string; by: string | null; on: Day; at: Instant }
  /** Whose word it is that is written down. */
  registrarOf(c: Context<Env>): 'secretariat' | 'party'
  /** The page of the party, or of the next one where it leads on, with the receipt for the party's answer. */
  receiptPath(page: CommunityPage, at: PartyAt, next?: string | null): string
}
