import type { Instant } from './day.model.ts'
import type { MailFailure } from './mail-failure.model.ts'

/** What a mail of a community tells of. */
export const mailAbouts = [
  'invitation',
  'put-forward',
  'nudge',
  'deadline',
  'to-function',
  'round',
  'round-nudge',
  'candidate',
  'case-submitted',
  'case-asked',
  'case-judged',
  'paper-to-read',
  'paper-to-write',
] as const
export type MailAbout = (typeof mailAbouts)[number]

/** What became of a mail: the latest to this person about this, when it was tried and why it did not arrive. */
export type MailStory = {
  id: string
  about: MailAbout
  partyCode: string | null
  personId: string
  /** Who it is in the directory; null for one that has a role. */
  holderId: string | null
  name: string
  /** Where it was sent, which may be another than the person's address now. */
  recipient: string
  email: string
  deedAt: Instant
  queuedAt: Instant
  triedAt: Instant | null
  nextTryAt: Instant
  attempts: number
  state: 'waiting' | 'sent' | 'failed'
  failure: MailFailure | null
  answer: string | null
}

/** How a mail is told of: `delayed` is one that has waited long, or has been tried in vain. */
export type MailProgress = 'sent' | 'on-its-way' | 'delayed' | 'failed'
