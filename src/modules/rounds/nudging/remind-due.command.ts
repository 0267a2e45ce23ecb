import { pathTo } from '../../../kernel/address.model.ts'
import type { Instant } from '../../../kernel/day.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { type Db, inCommunity, inTransaction } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { mayDo } from '../../access/index.ts'
import { answersFor, listEveryChange } from '../../parties/index.ts'
import type { RoundMailFacts } from '../mail/round-mail.model.ts'
import { addresses } from '../rounds.address.ts'
import { realCommunities, roundsWithReminders } from './due-rounds.query.ts'
import { whoAnswers } from './nudge.rule.ts'
import { remindByCalendar } from './nudge-round.command.ts'

/** Writes the mail from a community. */
export type ComposeNudge = (
  community: string,
) => (language: MailLanguage, facts: RoundMailFacts) => WrittenMail

/** Reminds of every round that a reminder is due in, each in a transaction of its own; how many mails that were. */
export async function remindAllDue(
  db: Db,
  order: { at: Instant; house: string; compose: ComposeNudge },
): Promise<number> {
  const { at, house, compose } = order
  const on = osloDay(at)
  const { communities, changes } = await inTransaction(db, (tx) =>
    askWithin(tx)({ communities: realCommunities(), changes: listEveryChange() }),
  )
  let mails = 0
  for (const { id: communityId, key, name } of communities) {
    const { due } = await inCommunity(db, communityId, (tx) =>
      askWithin(tx)({ due: roundsWithReminders(communityId, on) }),
    )
    const telling = {
      isExercise: false,
      sendsMail: true,
      language: 'nb' as const,
      mayDo: whoAnswers(mayDo, (own, other) => answersFor(changes, own, other, on)),
      linkTo: (token: string) => house + pathTo(addresses.answerByLink, { community: key, token }),
      compose: compose(name),
    }
    for (const { slug } of due) {
      const reminded = await remindByCalendar(db, { communityId, slug, on, at, telling })
      if (reminded.ok) mails += reminded.mails
    }
  }
  return mails
}
