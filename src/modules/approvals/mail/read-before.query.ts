import type { Footing } from '../../../platform/footing.ts'
import { receiverQuestions, recipientsRead } from '../../rounds/index.ts'
import { boardMails, boardQuestions } from '../board.query.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { outRead } from '../out-read.model.ts'
import { reportedOnBoard } from '../waiting/pending-report.query.ts'
import { nudgesShown } from './mail-shown.rule.ts'
import type { NudgeLine, NudgeWish } from './nudge.model.ts'
import { readNudges } from './nudge-reading.rule.ts'
import { receiversKnown } from './party-mail.rule.ts'
import type { NudgeRead } from './read-before.model.ts'
import { mailHolders } from './receiver.query.ts'

export const nudgeRead = (
  slug: string,
  facts: CirculationFacts,
  lines: readonly NudgeLine[],
): NudgeRead => ({
  version: outRead(slug, facts),
  recipients: recipientsRead(lines),
  reported: lines.filter(({ isReported }) => isReported).map(({ name }) => name),
})

type Of = { communityId: string; slug: string }

type NudgeOf = Of & {
  wish: NudgeWish
  house: Omit<
    Parameters<typeof readNudges>[3],
    'nudges' | 'reported' | 'contacts' | 'deed' | 'targetAt'
  >
  today: Parameters<typeof readNudges>[4]
}

/** The questions of the page that shows who is nudged. */
export const nudgeQuestions = ({ communityId, slug }: Of) => ({
  ...boardQuestions(communityId, slug, null),
  mails: boardMails(communityId, slug, null),
  reported: reportedOnBoard(communityId, slug, null),
  ...receiverQuestions(communityId, null),
  holders: mailHolders(communityId, slug),
})

export const readNudgeBefore: Footing<NudgeOf, NudgeRead> = async (ask, of) => {
  const { circulations, rows, mails, reported, ...asked } = await ask(nudgeQuestions(of))
  const [facts] = circulations
  if (!facts) return null
  const board = readBoard(facts, rows, dayOf(facts, null, of.today), null)
  const nudges = nudgesShown(facts, mails)
  const known = {
    nudges,
    reported,
    ...receiversKnown(facts.mailFunction, asked, of.today),
    ...of.house,
  }
  const { isOfNobody, lines } = readNudges(board, facts, of.wish, known, of.today)
  return isOfNobody ? null : nudgeRead(of.slug, facts, lines)
}
