import type { MailStory } from '../../../kernel/mail-story.model.ts'

/** Which of the mails of a community are shown. */
export const mailFilters = ['feilet', 'venter', 'alle'] as const
export type MailFilter = (typeof mailFilters)[number]

/** A mail of a community, with what it was about where the reader sees that; `slug` is the document's, where it was about one. */
export type CommunityMail = MailStory & {
  subject: string
  title: string | null
  slug: string | null
  isSeen: boolean
}
