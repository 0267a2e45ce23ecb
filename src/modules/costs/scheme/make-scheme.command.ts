import { type Day, type Instant, yearOf } from '../../../kernel/day.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { holdScheme, insertScheme, insertShareList } from '../costs.store.ts'
import { freeKey } from './free-key.rule.ts'
import type { TypedScheme } from './new-scheme.model.ts'
import { newSchemeQuestions } from './new-scheme.query.ts'
import { readScheme } from './read-scheme.rule.ts'
import type { SchemeProblem } from './scheme-part.rule.ts'

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
    const known = await askWithin(tx)(newSchemeQuestions(communityId, order.typed, order.today))
    const read = readScheme(order.typed, { ...known, today: order.today })
    if (!read.ok) return read

    const key = freeKey(
      read.input.scheme.key,
      known.schemes.map((each) => each.key),
    )
    const scheme = { ...read.input.scheme, key }
    await insertScheme(tx, communityId, scheme)
    await insertShareList(tx, communityId, {
      ...read.list,
      id: newId(),
      schemeKey: key,
      origin: 'proposed',
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
      basis: 'cost-decision',
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

/** Held by whoever makes a scheme, so that no two are given one key. */
const givingOfKeys = 'new'
