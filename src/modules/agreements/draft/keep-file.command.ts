import type { Tx } from '../../../platform/db.ts'
import { keepFile as keep } from './attachment.store.ts'
import type { NewFile } from './draft.command.ts'

/** Keeps a file that a later room refers to, in that room's transaction. */
export const keepFile = (tx: Tx, communityId: string, file: Omit<NewFile, 'title'>) =>
  keep(tx, communityId, file)
