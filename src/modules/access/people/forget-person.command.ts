import { type Db, inTransaction } from '../../../platform/db.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import { communitiesOf, findPersonByEmail, forgetPersonRow, holdPerson } from '../person.store.ts'

export type ForgetRefusal = 'person-unknown' | 'holds-role'

/**
 * Takes a person's name and address away everywhere, for good. What was done stays, by someone whose name is no
 * longer kept; the chains hold only the person's number.
 */
export const forgetPerson = (
  owner: Db,
  email: string,
): Promise<{ ok: true } | { ok: false; code: ForgetRefusal }> =>
  inTransaction(owner, async (tx) => {
    const address = readAddress(email)
    const found = await findPersonByEmail(tx, address.ok ? address.value : email)
    const person = found && (await holdPerson(tx, found.id))
    if (!person) return { ok: false, code: 'person-unknown' }
    if ((await communitiesOf(tx, person.id)).length > 0) return { ok: false, code: 'holds-role' }
    await forgetPersonRow(tx, person)
    return { ok: true }
  })
