import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { keepWaiting } from '../../desk/index.ts'
import { keepJudgement } from '../circulation.store.ts'
import type { KeptJudgement } from '../judgement.model.ts'
import { reportedOfVersion } from './pending-report.query.ts'
import { partyNames, waitedVersion } from './waiting.query.ts'
import { waitingOf } from './waiting.rule.ts'

/** Keeps how a version stands with its parties, and what waits because of it. */
export async function keepStanding(
  tx: Tx,
  communityId: string,
  versionId: string,
  judgement: KeptJudgement,
): Promise<void> {
  await keepJudgement(tx, communityId, versionId, judgement)
  const { versions, names, reported } = await askWithin(tx)({
    versions: waitedVersion(communityId, versionId),
    names: partyNames(communityId, versionId),
    reported: reportedOfVersion(communityId, versionId),
  })
  const [version] = versions
  if (!version) return
  const subject = `document:${version.documentId}`
  const nameOf = new Map(names.map(({ code, name }) => [code, name]))
  const parties = judgement.parties.map((party) => ({
    ...party,
    name: nameOf.get(party.code) ?? party.code,
  }))
  const waiting = waitingOf(
    version,
    parties,
    reported.map(({ code }) => code),
  )
  await keepWaiting(tx, communityId, subject, waiting)
}
