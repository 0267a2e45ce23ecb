import type { Instant } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { insertJudgement, insertObjection, insertVersion } from '../authority/authority.store.ts'
import { judgedBefore, sampleAuthorityOf } from './sample-authority.rule.ts'

/** Gives a sample community what its agreement says of who may decide, after its bodies. One that is no sample gets nothing. */
export async function addSampleAuthority(
  tx: Tx,
  { id, key }: { id: string; key: string },
  at: Instant,
): Promise<void> {
  const sampled = sampleAuthorityOf(key, osloDay(at))
  if (sampled === null) return
  const version = { ...sampled.version, id: newId() }
  await insertVersion(tx, id, version, { by: null, at })
  const judgedAt = judgedBefore(at, 3)
  for (const { objections, ...of } of sampled.judgements) {
    const judgement = { ...of, id: newId(), version: version.id, at: judgedAt }
    await insertJudgement(tx, id, judgement, null)
    for (const each of objections) {
      const objection = { ...each, id: newId(), judgement: judgement.id }
      await insertObjection(tx, id, objection, { by: null, at })
    }
  }
}
