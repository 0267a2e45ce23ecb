import { createHash } from 'node:crypto'
import { type Db, inTransaction } from '../../platform/db.ts'
import { type DigestChoice, stopByToken, upsertChoice } from './digest-choice.store.ts'

/** Says how often one is mailed what waits, from tomorrow on, in the language that one reads it in now. */
export const chooseDigest = (db: Db, choice: DigestChoice): Promise<void> =>
  inTransaction(db, (tx) => upsertChoice(tx, choice))

/** Stops the mails to whoever was sent a link; false where the link is none of ours. Done twice it is the same. */
export const leaveDigest = (db: Db, token: string): Promise<boolean> =>
  inTransaction(db, (tx) => stopByToken(tx, hashOfLeave(token)))

/** What a link to leave is known by. */
export const hashOfLeave = (token: string): Buffer => createHash('sha256').update(token).digest()
