import type { Day } from '../../../kernel/day.model.ts'
import type { AttachmentRow } from '../../../kernel/kept-file.model.ts'
import type { Answers } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import type { RecipientsRead } from '../mail/receiver.model.ts'
import { recipientsRead } from '../mail/receiver.rule.ts'
import type { MailHouse } from '../mail/round-mail.model.ts'
import { roundMailQuestions } from '../mail/round-mail.query.ts'
import { mailLines, roundReceivers } from '../mail/round-mail.rule.ts'
import { type SendingRead, sendingRead } from '../read-before.query.ts'
import { filesOfRound } from '../round-file.query.ts'
import { askedIn, formsOf, roundBySlug } from '../rounds.query.ts'

/** What sending stands over: the round, whom it asks, what, what follows it, and who is written to. */
type SendRead =
  | (NonNullable<SendingRead> & { files: readonly AttachmentRow[]; recipients: RecipientsRead })
  | null

type Of = { communityId: string; slug: string; house: MailHouse; today: Day }

/** The round as its sending shows it. */
export const sendQuestions = (communityId: string, slug: string) => ({
  rounds: roundBySlug(communityId, slug),
  asked: askedIn(communityId, slug),
  forms: formsOf(communityId, slug),
  files: filesOfRound(communityId, slug),
  ...roundMailQuestions(communityId, slug),
})

type Found = Answers<ReturnType<typeof sendQuestions>>

/** Who is written to, and what the form stands over. */
export function readSend({ rounds, asked, forms, files, functions, ...facts }: Found, of: Of) {
  const [round] = rounds
  const mailTo = functions.find(({ key }) => key === round?.functionKey) ?? null
  const known = { ...roundReceivers(mailTo, facts, of.today), mayDo: of.house.mayDo }
  const lines = mailLines(asked, known)
  const read = sendingRead(round, asked, forms)
  return {
    round,
    mailTo,
    lines,
    read: read && { ...read, files, recipients: recipientsRead(lines) },
  }
}

export const readSendBefore: Footing<Of, SendRead> = async (ask, of) =>
  readSend(await ask(sendQuestions(of.communityId, of.slug)), of).read
