import type { Day } from '../../../kernel/day.model.ts'
import type { Footing } from '../../../platform/footing.ts'
import { type ReceiversKnown, receiverQuestions, recipientsRead } from '../../rounds/index.ts'
import { boardQuestions } from '../board.query.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { receiversKnown } from '../mail/party-mail.rule.ts'
import { mailHolders } from '../mail/receiver.query.ts'
import { outRead } from '../out-read.model.ts'
import { reportedOnBoard } from '../waiting/pending-report.query.ts'
import type { DeadlineRead, DeadlineTold } from './deadline.model.ts'
import { toldOfDeadline } from './deadline.rule.ts'

/** The questions of the page that moves a deadline. */
export const deadlineQuestions = (communityId: string, slug: string) => ({
  ...boardQuestions(communityId, slug, null),
  ...receiverQuestions(communityId, null),
  holders: mailHolders(communityId, slug),
  reported: reportedOnBoard(communityId, slug, null),
})

export const deadlineRead = (
  slug: string,
  facts: CirculationFacts,
  lines: readonly DeadlineTold[],
): DeadlineRead => ({
  version: outRead(slug, facts),
  deadline: { day: facts.deadline },
  recipients: recipientsRead(lines),
  reported: lines.filter(({ isReported }) => isReported).map(({ name }) => name),
})

export const readDeadlineBefore: Footing<
  { communityId: string; slug: string; mayDo: ReceiversKnown['mayDo']; today: Day },
  DeadlineRead
> = async (ask, { communityId, slug, mayDo, today }) => {
  const { circulations, rows, ...asked } = await ask(deadlineQuestions(communityId, slug))
  const [facts] = circulations
  if (!facts) return null
  const board = readBoard(facts, rows, dayOf(facts, null, today), null)
  const known = { ...receiversKnown(facts.mailFunction, asked, today), mayDo }
  return deadlineRead(slug, facts, toldOfDeadline(board.lines, known, asked.reported))
}
