import type { Day } from '../../../kernel/day.model.ts'
import type { Answers } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { countedNudges } from '../mail/counted-nudge.rule.ts'
import type { RecipientsRead } from '../mail/receiver.model.ts'
import { mailMode, recipientsRead } from '../mail/receiver.rule.ts'
import type { MailHouse } from '../mail/round-mail.model.ts'
import {
  mailLanguageOfRound,
  mailsOfRound,
  nudgesOfRound,
  roundMailQuestions,
} from '../mail/round-mail.query.ts'
import { roundReceivers } from '../mail/round-mail.rule.ts'
import type { Round } from '../round.model.ts'
import { answersTo, askedIn, roundBySlug } from '../rounds.query.ts'
import type { NudgeWish } from './nudge.model.ts'
import { nudgeHindrance, nudgeLines } from './nudge.rule.ts'

/** All that tells who can be nudged about a round. */
export const nudgeQuestions = (communityId: string, slug: string) => ({
  rounds: roundBySlug(communityId, slug),
  asked: askedIn(communityId, slug),
  answers: answersTo(communityId, slug, null),
  mails: mailsOfRound(communityId, slug),
  nudges: nudgesOfRound(communityId, slug),
  languages: mailLanguageOfRound(communityId, slug),
  ...roundMailQuestions(communityId, slug),
})

/** Those who were wished for, and what hinders them all; null where there is no such round that is sent. */
export function readNudges(
  found: Answers<ReturnType<typeof nudgeQuestions>>,
  wish: NudgeWish,
  house: MailHouse,
  today: Day,
) {
  const { rounds, asked, answers, mails, nudges, languages, functions, ...facts } = found
  const [round] = rounds
  if (!round || round.state === 'draft') return null
  const mailTo = functions.find(({ key }) => key === round.functionKey) ?? null
  const known = {
    ...roundReceivers(mailTo, facts, today),
    mayDo: house.mayDo,
    nudges: countedNudges(nudges, mails, 'round-nudge'),
  }
  const lines = nudgeLines(wish, round, asked, answers, known, today)
  const mode = mailMode(house)
  const hindrance = nudgeHindrance(round, mode, lines)
  return { round, mailTo, lines, mode, hindrance, language: languages[0]?.language ?? 'nb', nudges }
}

/** What a purring stands over: how the round stands, and who gets it. */
export type NudgeRead = { state: Round['state']; recipients: RecipientsRead } | null

export const nudgeRead = (read: ReturnType<typeof readNudges>): NudgeRead =>
  read && { state: read.round.state, recipients: recipientsRead(read.lines) }

type Of = { communityId: string; slug: string; wish: NudgeWish; house: MailHouse; today: Day }

export const readNudgeBefore: Footing<Of, NudgeRead> = async (ask, of) =>
  nudgeRead(
    readNudges(await ask(nudgeQuestions(of.communityId, of.slug)), of.wish, of.house, of.today),
  )
