import type { ToldWaiting } from '../../../kernel/desk.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { exemptDocuments } from '../document/exempt-document.query.ts'
import { exemptionSubject, waitingOfExemption } from '../document/exempt-document.rule.ts'

/** All that waits because documents are exempt, found without what deeds have written of that. */
export async function tellWaiting(tx: Tx, communityId: string): Promise<readonly ToldWaiting[]> {
  const { exempt } = await askWithin(tx)({ exempt: exemptDocuments(communityId, null) })
  return exempt.map((document) => ({
    ...waitingOfExemption(document),
    subject: exemptionSubject(document.id),
  }))
}
