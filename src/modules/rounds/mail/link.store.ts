import type { Instant } from '../../../kernel/day.model.ts'
import type { MailLanguage } from '../../../kernel/letter.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import type { LinkedThing, LinkOwner } from './mail-link.model.ts'

export type NewLink = { tokenHash: Buffer; place: string; personId: string; mailId: string }

export async function insertLinks(
  tx: Tx,
  communityId: string,
  { kind, id: thing }: LinkedThing,
  links: readonly NewLink[],
  at: Instant,
): Promise<void> {
  if (links.length === 0) return
  await tx
    .insertInto('round_link')
    .values(
      links.map(({ tokenHash, place, personId, mailId }) => ({
        community_id: communityId,
        id: newId(),
        round_id: kind === 'round' ? thing : null,
        version_id: kind === 'version' ? thing : null,
        candidate_id: kind === 'body-candidate' ? thing : null,
        case_id: kind === 'case' ? thing : null,
        token_hash: tokenHash,
        place,
        person_id: personId,
        mail_id: mailId,
        made_at: at,
      })),
    )
    .execute()
}

const columns = {
  round: 'round_id',
  version: 'version_id',
  'body-candidate': 'candidate_id',
  case: 'case_id',
} as const satisfies Record<LinkedThing['kind'], string>

/** Takes back all links of one receiver; how many there were. */
export async function revokeLinksOf(
  tx: Tx,
  communityId: string,
  { thing, place, personId }: LinkOwner,
  at: Instant,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('round_link')
    .set({ revoked_at: at })
    .where('community_id', '=', communityId)
    .where(columns[thing.kind], '=', thing.id)
    .where('place', '=', place)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Keeps which language the mails of a draft are to be written in. */
export async function keepMailLanguage(
  tx: Tx,
  communityId: string,
  roundId: string,
  language: MailLanguage,
): Promise<void> {
  await tx
    .updateTable('round')
    .set({ mail_language: language })
    .where('community_id', '=', communityId)
    .where('id', '=', roundId)
    .execute()
}
