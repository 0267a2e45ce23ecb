import type { Instant } from '../../../kernel/day.model.ts'
import { type Db, inTransaction } from '../../../platform/db.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import { writeWhereChanged } from '../../journal/index.ts'
import { communitiesOf, findPersonByEmail, forgetPersonRow, holdPerson } from '../person.store.ts'

export type ForgetRefusal = 'person-unknown' | 'holds-role'

/**
 * Takes a person's name and address away everywhere, for good. What was done stays, by someone whose name is no
 * longer kept; the chains hold only the person's number, and that it was forgotten.
 */
export const forgetPerson = (
  owner: Db,
  email: string,
  at: Instant,
): Promise<{ ok: true } | { ok: false; code: ForgetRefusal }> =>
  inTransaction(owner, async (tx) => {
    const address = readAddress(email)
    const found = await findPersonByEmail(tx, address.ok ? address.value : email)
    const person = found && (await holdPerson(tx, found.id))
    if (!person) return { ok: false, code: 'person-unknown' }
    if ((await communitiesOf(tx, person.id)).length > 0) return { ok: false, code: 'holds-role' }
    await forgetPersonRow(tx, person)
    await writeWhereChanged(tx, {
      deed: 'person-forgotten',
      subject: `person:${person.id}`,
      by: null,
      at,
      basis: 'command-line',
      details: {},
    })
    return { ok: true }
  })
