import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { keepWaiting } from '../../desk/index.ts'
import { keepJudgement } from '../circulation.store.ts'
import type { KeptJudgement } from '../judgement.model.ts'
import { waitedVersion } from './waiting.query.ts'
import { waitingOf } from './waiting.rule.ts'

/** Keeps how a version stands with its parties, and what waits because of it. */
export async function keepStanding(
  tx: Tx,
  communityId: string,
  versionId: string,
  judgement: KeptJudgement,
): Promise<void> {
  await keepJudgement(tx, communityId, versionId, judgement)
  const { versions } = await askWithin(tx)({ versions: waitedVersion(communityId, versionId) })
  const [version] = versions
  if (!version) return
  const subject = `document:${version.documentId}`
  await keepWaiting(tx, communityId, subject, waitingOf(version, judgement.parties))
}
