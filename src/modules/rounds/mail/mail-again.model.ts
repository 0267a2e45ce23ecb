import type { MailStory } from '../../../kernel/mail-story.model.ts'

/** Why nothing is sent to the receiver of a mail about a round. */
export type AgainHindrance = 'round-not-open' | 'not-a-receiver' | 'on-its-way'

/** A mail about a round as its page shows it; `link` is null where its receiver was sent none. */
export type ShownMail = MailStory & { link: 'open' | 'revoked' | null }

/** One who was asked, with all that was written there, the last first. */
export type MailPlace = { code: string; name: string; hasAnswered: boolean; mails: ShownMail[] }

/** Somebody who was sent a link for a place, and whether one of them opens still. */
export type LinkHolder = { place: string; personId: string; isOpen: boolean }
