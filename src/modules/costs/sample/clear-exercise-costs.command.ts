import type { Tx } from '../../../platform/db.ts'
import { deleteExerciseCosts } from '../costs.store.ts'

/** Takes away all costs of an exercise, in its community's transaction; refused for a real community. */
export const clearExerciseCosts = (tx: Tx): Promise<void> => deleteExerciseCosts(tx)
