import { sql } from 'kysely'
import type { Day } from '../../kernel/day.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import type { Tx } from '../../platform/db.ts'
import type { DigestHow } from './digest-choice.model.ts'

export type DigestChoice = { personId: string; how: DigestHow; locale: Locale; today: Day }

/** Keeps what a person has chosen. Whoever begins anew is told of all that waits, and nobody twice on the day. */
export async function upsertChoice(tx: Tx, choice: DigestChoice): Promise<void> {
  const { personId, how, locale, today } = choice
  await sql`
    insert into digest_choice (person_id, how, locale, judged_on)
    values (${personId}, ${how}, ${locale}, ${today})
    on conflict (person_id) do update set how = excluded.how, locale = excluded.locale,
      judged_on = greatest(digest_choice.judged_on, excluded.judged_on),
      told = case when digest_choice.how = 'none' then '{}' else digest_choice.told end`.execute(tx)
}

/** Stops the mails to whoever was sent the link; false where no link has the token. */
export async function stopByToken(tx: Tx, tokenHash: Buffer): Promise<boolean> {
  const stopped = await tx
    .updateTable('digest_choice')
    .from('digest_leave')
    .set({ how: 'none' })
    .whereRef('digest_choice.person_id', '=', 'digest_leave.person_id')
    .where('digest_leave.token_hash', '=', tokenHash)
    .executeTakeFirst()
  return stopped.numUpdatedRows > 0n
}
