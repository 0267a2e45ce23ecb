import { sql } from 'kysely'
import { day } from '../../src/kernel/day.model.ts'
import { emptyForm } from '../../src/kernel/form/form.model.ts'
import { pageOf, registerQuestions } from '../../src/modules/cases/register/asked-cases.query.ts'
import {
  filterForm,
  type Own,
  type TypedFilter,
} from '../../src/modules/cases/register/filter.model.ts'
import { readFilter } from '../../src/modules/cases/register/filter.rule.ts'
import { inCommunity, type Tx } from '../../src/platform/db.ts'
import { askWithin } from '../../src/platform/footing.ts'
import type { TestDatabase } from '../database.ts'

/** Of those who take cases in, and of a stranger. */
export const keysOf = {
  secretariat: 'public,community,secretariat,side:municipal',
  trust: 'public,community,secretariat:trust,side:trust',
  verdal: 'public,community,side:municipal,party:5038',
  asu: 'public,community,body:asu',
  stranger: 'public',
}

/** Lets the transaction see with some keys. */
export const seeWith = (tx: Tx, keys: string) =>
  sql`select set_config('godfot.audiences', ${keys}, true)`.execute(tx)

/** A page of the register as whoever has the keys sees it. */
export function readRegister(
  base: TestDatabase,
  keys: string,
  typed: Partial<TypedFilter>,
  own: Own | null = null,
) {
  const read = readFilter({ ...emptyForm(filterForm), ...typed })
  if (!read.ok) throw new Error(`Cannot be read: ${Object.keys(read.problems).join()}`)
  const asking = { today: day('2026-12-01'), own, documents: [] }
  return inCommunity(base.db, base.communityId, async (tx) => {
    await seeWith(tx, keys)
    const answers = await askWithin(tx)(registerQuestions(base.communityId, read.wanted, asking))
    return { ...pageOf(answers, read.wanted, []), tallies: answers.tallies[0] }
  })
}
