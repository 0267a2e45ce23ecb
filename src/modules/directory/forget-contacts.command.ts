import { type Db, inTransaction } from '../../platform/db.ts'
import { bareAddress, comparedForms } from '../../platform/typed-address.ts'
import { forgetHolders } from './directory.store.ts'

/**
 * Takes the name, address and telephone of whoever is known by an address out of every list of contacts, for good, and
 * the mail that was sent there. That somebody had the function stays. Answers in how many entries it was.
 */
export const forgetContacts = (owner: Db, email: string): Promise<number> =>
  inTransaction(owner, (tx) => forgetHolders(tx, comparedForms(bareAddress(email))))
