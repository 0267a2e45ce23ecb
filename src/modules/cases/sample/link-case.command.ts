import type { Tx } from '../../../platform/db.ts'
import { keepCaseDocument } from '../cases.store.ts'
import { keepWorked } from '../held/held-case.command.ts'
import { decidedByEach } from './sample-cases.rule.ts'

/** Lets the case of a sample community belong to the agreement that came of it. */
export async function linkSampleCase(
  tx: Tx,
  { id, key }: { id: string; key: string },
  document: string,
): Promise<void> {
  const title = decidedByEach[key]
  const code = title === undefined ? null : await keepCaseDocument(tx, id, { title, document })
  if (code !== null) await keepWorked(tx, id, code)
}
