import type { MailStory } from '../../../kernel/mail-story.model.ts'

/** How far the last mails to a party have come: `lost` reached none of its contacts, `partly` only some. */
export type MailReach = 'reached' | 'on-its-way' | 'delayed' | 'partly' | 'lost'

/** A party that was written to, with what became of the mails it was sent last. */
export type PartyReach = {
  code: string
  name: string
  reach: MailReach
  mails: readonly MailStory[]
}

/** What is told first of the parties that were not reached, and of how many. */
export type PressingReach = { reach: 'lost' | 'partly' | 'delayed'; count: number }
