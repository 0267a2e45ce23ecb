import { type Day, type Instant, yearOf } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { loadPartyFacts, type Membership } from '../../parties/index.ts'
import { loadRegister } from '../calculation/load-register.command.ts'
import type { Register } from '../calculation/register.model.ts'
import { holdScheme, insertScheme, insertShareList, schemeKeys } from '../costs.store.ts'
import { freeKey } from './free-key.rule.ts'
import { schemeReferenceDay, type TypedScheme } from './new-scheme.model.ts'
import { readScheme, type SchemeProblem, type SchemeRead } from './read-scheme.rule.ts'

/** Works out what was typed; keeps nothing. */
export const previewScheme = (
  typed: TypedScheme,
  { memberships, ...register }: Register & { memberships: readonly Membership[] },
  today: Day,
): SchemeRead => readScheme(typed, { memberships, register, today })

export type MakeScheme = {
  communityId: string
  typed: TypedScheme
  by: string
  at: Instant
  today: Day
}

export type SchemeMade =
  | { ok: true; key: string }
  | { ok: false; problems: readonly SchemeProblem[] }

/** Keeps a new scheme with the list that it comes to, as a proposal: adopting it is a deed of its own. */
export const makeScheme = (db: Db, order: MakeScheme): Promise<SchemeMade> =>
  inCommunity(db, order, async (tx): Promise<SchemeMade> => {
    const { communityId, at, by } = order
    await holdScheme(tx, communityId, givingOfKeys)
    await stillAsRead(tx)
    const read = await readWithin(tx, order)
    if (!read.ok) return read

    const key = freeKey(read.input.scheme.key, await schemeKeys(tx, communityId))
    const scheme = { ...read.input.scheme, key }
    await insertScheme(tx, communityId, scheme)
    await insertShareList(tx, communityId, {
      ...read.list,
      id: newId(),
      schemeKey: key,
      standing: 'proposed',
      year: yearOf(scheme.from),
      referenceDay: scheme.population.day,
      madeAt: at,
      madeBy: by,
      decision: scheme.decision,
      replaces: null,
      input: { ...read.input, scheme },
    })
    await writeEntry(tx, {
      communityId,
      deed: 'cost-scheme-made',
      subject: `cost-scheme:${key}`,
      by,
      at,
      basis: null,
      details: {
        title: scheme.title,
        decision: scheme.decision,
        from: scheme.from,
        parties: read.list.lines.length,
        knownTotalOre: read.list.knownTotal,
      },
    })
    return { ok: true, key }
  })

async function readWithin(tx: Tx, { communityId, typed, today }: MakeScheme): Promise<SchemeRead> {
  const { memberships } = await loadPartyFacts(tx, communityId)
  const register = await loadRegister(tx, schemeReferenceDay(typed, today))
  return previewScheme(typed, { ...register, memberships }, today)
}

/** Held by whoever makes a scheme, so that no two are given one key. */
const givingOfKeys = 'new'
