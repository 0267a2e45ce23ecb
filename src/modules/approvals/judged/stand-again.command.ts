import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { toBoardParties, toCirculation } from '../circulation-row.model.ts'
import { judgeCirculation } from '../judgement.rule.ts'
import { keepStanding } from '../waiting/keep-standing.command.ts'
import { versionQuestions } from './version.query.ts'

/** Judges a version that its document shows again, and asks for what is still awaited. */
export async function standAgain(tx: Tx, communityId: string, versionId: string): Promise<void> {
  const { circulations, rows } = await askWithin(tx)(versionQuestions(communityId, versionId))
  const [facts] = circulations
  if (!facts) return
  const parties = toBoardParties(rows, facts)
  await keepStanding(tx, communityId, versionId, judgeCirculation(parties, toCirculation(facts)))
}
