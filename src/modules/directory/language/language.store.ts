import type { Instant } from '../../../kernel/day.model.ts'
import type { MailLanguage } from '../../../kernel/letter.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'

/** Writes down which form a place wants mail in; null where whoever writes is to choose. */
export async function insertLanguage(
  tx: Tx,
  communityId: string,
  { place, language }: { place: string; language: MailLanguage | null },
  { by, at }: { by: string | null; at: Instant },
): Promise<void> {
  await tx
    .insertInto('place_language')
    .values({
      community_id: communityId,
      id: newId(),
      place,
      language,
      chosen_at: at,
      chosen_by: by,
    })
    .execute()
}
