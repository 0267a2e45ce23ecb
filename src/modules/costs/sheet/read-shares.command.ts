import type { Day } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { isCountingDay, partyFacts } from '../calculation/facts.rule.ts'
import { judgeSharing } from '../calculation/judge-sharing.rule.ts'
import { registerQuestions } from '../calculation/register.query.ts'
import { judgeYear, referenceDayFor } from '../calculation/scheme.rule.ts'
import { calculateShares } from '../calculation/share.rule.ts'
import { listCostStatements } from '../cost-statement.query.ts'
import { type Cover, coverOf } from '../cover.model.ts'
import type { SharingRefusal } from '../refusal.model.ts'
import { readListOf } from '../share-list.query.ts'
import type { StoredList } from '../stored-list.model.ts'

export type ReadShares = {
  communityId: string
  schemeKey: string
  /** Null is the year of the list that stands. */
  year: number | null
  /** Null is the list's own day, or for a scheme recalculated each year that of the year. */
  referenceDay: Day | null
}

export type SharesRead =
  | { ok: true; list: StoredList; cover: Cover }
  | {
      ok: false
      code: SharingRefusal | 'no-list' | 'day-not-counted' | 'day-without-figures'
      about: string | null
    }

/** The shares of a year as they were frozen, or worked out anew with the population of another day. */
export async function readShares(tx: Tx, order: ReadShares): Promise<SharesRead> {
  const { communityId, schemeKey } = order
  const frozen = await readListOf(askWithin(tx), communityId, schemeKey, order.year)
  if (frozen === null) return { ok: false, code: 'no-list', about: schemeKey }
  const { scheme } = frozen.input
  const year = order.year ?? frozen.year
  const [outside] = judgeYear(scheme, year)
  if (outside) return { ok: false, code: outside.code, about: outside.about }

  const referenceDay = order.referenceDay ?? referenceDayFor(scheme, frozen, year)
  const fresh = await calculateAnew(tx, frozen, referenceDay)
  if (!fresh.ok) return fresh
  const { statements } = await askWithin(tx)({
    statements: listCostStatements(communityId, schemeKey),
  })
  const cover = coverOf(fresh.list, statements, order.year)
  return { ok: true, list: { ...fresh.list, year }, cover }
}

type CalculatedAnew = { ok: true; list: StoredList } | Extract<SharesRead, { ok: false }>

async function calculateAnew(
  tx: Tx,
  frozen: StoredList,
  referenceDay: Day,
): Promise<CalculatedAnew> {
  if (referenceDay === frozen.referenceDay) return { ok: true, list: frozen }
  if (!isCountingDay(referenceDay)) return { ok: false, code: 'day-not-counted', about: null }
  const { scheme, codesOn } = frozen.input
  const codes = frozen.lines.map(({ code }) => code)
  const register = await askWithin(tx)(registerQuestions(referenceDay))
  if (register.figures.length === 0) return { ok: false, code: 'day-without-figures', about: null }

  const parties = partyFacts(register, codes, codesOn, referenceDay).map((party, i) => ({
    ...party,
    name: frozen.lines[i]?.name ?? party.name,
  }))
  const facts = { parties, unnamed: frozen.unnamed }
  const [problem] = judgeSharing(scheme, facts)
  if (problem) return { ok: false, code: problem.code, about: problem.about }
  const shares = calculateShares(scheme, facts)
  return {
    ok: true,
    list: { ...frozen, ...shares, input: { ...frozen.input, facts }, referenceDay },
  }
}
