import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { RoundOrder } from '../drafting/draft-round.command.ts'
import { mailRound } from '../mail/mail-round.command.ts'
import type { RoundTelling } from '../mail/round-mail.model.ts'
import { roundMailQuestions } from '../mail/round-mail.query.ts'
import { mailLines, roundReceivers } from '../mail/round-mail.rule.ts'
import type { Asked, Round } from '../round.model.ts'

/** Writes to each who is asked, to the function or the contacts; how many mails that were. */
export async function tellAsked(
  tx: Tx,
  { communityId, slug, on, at }: RoundOrder & { slug: string },
  round: Round,
  asked: readonly Asked[],
  telling: RoundTelling,
): Promise<number> {
  const { functions, ...facts } = await askWithin(tx)(roundMailQuestions(communityId, slug))
  const of = functions.find(({ key }) => key === round.functionKey) ?? null
  const known = { ...roundReceivers(of, facts, on), mayDo: telling.mayDo }
  const lines = mailLines(asked, known).map((line) => ({ ...line, isLate: false }))
  const sent = await mailRound(tx, round, lines, { communityId, about: 'round', telling, at })
  return sent.reduce((sum, each) => sum + each, 0)
}
