import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { keepWaiting } from '../../desk/index.ts'
import { exemptDocuments } from './exempt-document.query.ts'
import { exemptionSubject, waitingOfExemption } from './exempt-document.rule.ts'

/** Says on Min side that the exemption of a document is to be looked at anew, as it is after a deed; nothing where it is not exempt. */
export async function keepExemption(
  tx: Tx,
  communityId: string,
  documentId: string,
): Promise<void> {
  const { exempt } = await askWithin(tx)({ exempt: exemptDocuments(communityId, documentId) })
  await keepWaiting(tx, communityId, exemptionSubject(documentId), exempt.map(waitingOfExemption))
}
