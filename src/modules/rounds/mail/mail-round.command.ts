import { createHash, randomBytes } from 'node:crypto'
import type { Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Round } from '../round.model.ts'
import { insertLinks } from './link.store.ts'
import { mailParties } from './mail-parties.command.ts'
import { mailMode } from './receiver.rule.ts'
import type { MailLine, RoundTelling } from './round-mail.model.ts'

/** What is kept of the token in a link. */
export const hashRoundToken = (token: string): Buffer => createHash('sha256').update(token).digest()

const tokenBytes = 24

/**
 * Writes to all who receive mail for the lines, each with a link of their own, in the deed's transaction; how many mails
 * there were for each line. The token of a link stands in the mail alone.
 */
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
  const tokens: string[] = []
  const sent = await mailParties(tx, lines, {
    communityId,
    subject: `round:${id}`,
    about,
    mode: mailMode(telling),
    at,
    compose: ({ name, isLate, language = telling.language }) => {
      const token = randomBytes(tokenBytes).toString('base64url')
      tokens.push(token)
      const link = telling.linkTo(token)
      return telling.compose(language, { name, title, reason, deadline, isLate, link })
    },
  })
  const links = lines.flatMap(({ code }, i) =>
    (sent[i] ?? []).map((mail) => ({ place: code, personId: mail.personId, mailId: mail.id })),
  )
  const kept = links.map((link, i) => ({ ...link, tokenHash: hashRoundToken(tokens[i] ?? '') }))
  await insertLinks(tx, communityId, id, kept, at)
  return sent.map((mails) => mails.length)
}
