import type { Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Round } from '../round.model.ts'
import { mailParties } from './mail-parties.command.ts'
import { mailMode } from './receiver.rule.ts'
import type { MailLine, RoundTelling } from './round-mail.model.ts'

/** Writes to all who receive mail for the lines, in the deed's transaction; how many mails there were for each line. */
export async function mailRound(
  tx: Tx,
  { id, title, reason, deadline }: Pick<Round, 'id' | 'title' | 'reason' | 'deadline'>,
  lines: readonly (MailLine & { isLate: boolean })[],
  order: {
    communityId: string
    about: 'round' | 'round-nudge'
    telling: RoundTelling
    at: Instant
  },
): Promise<number[]> {
  const { communityId, about, telling, at } = order
  const sent = await mailParties(tx, lines, {
    communityId,
    thing: { kind: 'round', id },
    about,
    mode: mailMode(telling),
    at,
    linkTo: telling.linkTo,
    compose: ({ name, isLate, language = telling.language }, link) =>
      telling.compose(language, { name, title, reason, deadline, isLate, link }),
  })
  return sent.map((mails) => mails.length)
}
