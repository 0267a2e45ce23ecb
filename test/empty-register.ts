import { deleteExerciseCases } from '../src/modules/cases/cases.store.ts'
import { deleteExercisePapers } from '../src/modules/papers/papers.store.ts'
import type { Tx } from '../src/platform/db.ts'

/** Takes the cases of an exercise away, with the papers of them. */
export async function emptyRegister(tx: Tx): Promise<void> {
  await deleteExercisePapers(tx)
  await deleteExerciseCases(tx)
}
