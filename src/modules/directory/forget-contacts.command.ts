import type { Instant } from '../../kernel/day.model.ts'
import { type Db, inTransaction } from '../../platform/db.ts'
import { bareAddress, comparedForms } from '../../platform/typed-address.ts'
import { writeWhereChanged } from '../journal/index.ts'
import { forgetHolders } from './directory.store.ts'

/**
 * Takes the name, address and telephone of whoever is known by an address out of every list of contacts, for good, and
 * the mail that was sent there. That somebody had the function stays. Answers in how many entries it was.
 */
export const forgetContacts = (owner: Db, email: string, at: Instant): Promise<number> =>
  inTransaction(owner, async (tx) => {
    const forgotten = await forgetHolders(tx, comparedForms(bareAddress(email)))
    await writeWhereChanged(tx, {
      deed: 'contacts-forgotten',
      subject: null,
      by: null,
      at,
      basis: 'command-line',
      details: {},
    })
    return forgotten
  })
