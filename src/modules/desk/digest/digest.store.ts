import { sql } from 'kysely'
import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Addressee } from './digest.model.ts'

/**
 * Takes some of those whom the day is yet to be judged for, and marks it judged, so that nobody is taken twice: those who
 * are taken elsewhere meanwhile are passed by.
 */
export async function takeDue(
  tx: Tx,
  { today, monday, most }: { today: Day; monday: Day; most: number },
): Promise<Addressee[]> {
  const { rows } = await sql<Addressee>`
    with due as (
      select person_id from digest_choice
      where how <> 'none' and judged_on < case how when 'daily' then ${today}::date else ${monday}::date end
      order by judged_on, person_id limit ${most} for update skip locked)
    update digest_choice chosen set judged_on = ${today}
    from due join person on person.id = due.person_id
    where chosen.person_id = due.person_id
    returning chosen.person_id as "personId", person.email, chosen.how, chosen.locale, chosen.told`.execute(
    tx,
  )
  return rows
}

/** Keeps what each has been told of. */
export async function keepTold(
  tx: Tx,
  all: readonly { personId: string; told: readonly string[] }[],
): Promise<void> {
  if (all.length === 0) return
  await sql`
    update digest_choice set told = array(select jsonb_array_elements_text(news.told))
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) news ("personId" uuid, told jsonb)
    where person_id = news."personId"`.execute(tx)
}

/** Keeps what the links to leave are known by. */
export async function insertLeaves(
  tx: Tx,
  all: readonly { tokenHash: Buffer; personId: string }[],
  at: Instant,
): Promise<void> {
  if (all.length === 0) return
  await tx
    .insertInto('digest_leave')
    .values(
      all.map(({ tokenHash, personId }) => ({
        token_hash: tokenHash,
        person_id: personId,
        made_at: at,
      })),
    )
    .execute()
}

/** Forgets the links of mails that are older than a moment. */
export async function deleteOldLeaves(tx: Tx, before: Instant): Promise<void> {
  await tx.deleteFrom('digest_leave').where('made_at', '<', before).execute()
}
