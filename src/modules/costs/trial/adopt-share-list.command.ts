import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type IdentityProblem, identityProblem } from '../../../kernel/identity-number.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { agreementYears, readYear } from '../../../kernel/typed-year.rule.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { registerQuestions } from '../calculation/register.query.ts'
import { judgeYear } from '../calculation/scheme.rule.ts'
import { listCostStatements } from '../cost-statement.query.ts'
import { holdScheme, insertShareList } from '../costs.store.ts'
import { coverOf, withKnownCost } from '../cover.model.ts'
import { readStandingList } from '../share-list.query.ts'
import type { StoredList } from '../stored-list.model.ts'
import type { TrialProblem } from './read-trial.rule.ts'
import type { Tried, TypedTrial } from './trial.model.ts'
import { trialReferenceDay } from './trial-address.model.ts'
import { type TriedOrRefused, tryShares } from './try-shares.rule.ts'

export type AdoptShareList = {
  communityId: string
  schemeKey: string
  /** What was tried; null adopts the list that is on the page as it stands. */
  typed: TypedTrial | null
  year: string
  /** Who decided it, where and when. */
  decision: string
  by: string
  at: Instant
  today: Day
}

type AdoptionRefusal =
  | 'no-list'
  | 'amount-unknown'
  | 'outside-period'
  | 'decision-missing'
  | 'decision-too-long'
  | IdentityProblem
  /** The year cannot be read. */
  | ReadingProblem
export type Adopted =
  | { ok: true; listId: string }
  | { ok: false; problems: readonly TrialProblem[]; refusals: readonly AdoptionRefusal[] }

const longestDecision = 2_000

/** Freezes a tried list with everything that it was worked out from, in place of the one that stood. */
export const adoptShareList = (db: Db, order: AdoptShareList): Promise<Adopted> =>
  inCommunity(db, order, async (tx): Promise<Adopted> => {
    await holdScheme(tx, order.communityId, order.schemeKey)
    const current = await readStandingList(askWithin(tx), order.communityId, order.schemeKey)
    await stillAsRead(tx)
    if (current === null) return refused('no-list')

    const outcome = await workOut(tx, order, current)
    if (outcome.state === 'refused') {
      return { ok: false, problems: outcome.problems, refusals: [] }
    }
    const { tried } = outcome
    const refusals = judgeAdoption(order, tried)
    if (refusals.length > 0) return refused(...refusals)

    const list = frozen(order, current, tried)
    await insertShareList(tx, order.communityId, list)
    await writeEntry(tx, {
      communityId: order.communityId,
      deed: 'share-list-adopted',
      subject: `share-list:${list.id}`,
      by: order.by,
      at: order.at,
      basis: null,
      details: {
        scheme: order.schemeKey,
        decision: list.decision,
        year: list.year,
        referenceDay: list.referenceDay,
        parties: list.lines.length,
        totalOre: list.total,
        replaces: current.id,
      },
    })
    return { ok: true, listId: list.id }
  })

const refused = (...refusals: AdoptionRefusal[]): Adopted => ({ ok: false, problems: [], refusals })

type Fresh = Pick<Tried, 'input' | 'list'>
type Worked = { state: 'tried'; tried: Fresh } | Extract<TriedOrRefused, { state: 'refused' }>

async function workOut(
  tx: Tx,
  { communityId, schemeKey, typed, today }: AdoptShareList,
  current: StoredList,
): Promise<Worked> {
  if (typed === null) return { state: 'tried', tried: { input: current.input, list: current } }
  const { statements, ...register } = await askWithin(tx)({
    ...registerQuestions(trialReferenceDay(typed, current.referenceDay)),
    statements: listCostStatements(communityId, schemeKey),
  })
  const cover = coverOf(current, statements)
  return tryShares(withKnownCost(current, cover), typed, register, today)
}

function judgeAdoption(order: AdoptShareList, { input, list }: Fresh): AdoptionRefusal[] {
  const decision = order.decision.trim()
  const year = readYear(order.year, agreementYears)
  const found = identityProblem(decision)
  return [
    ...(year.ok ? [] : [year.problem]),
    ...(year.ok && judgeYear(input.scheme, year.value).length > 0
      ? ['outside-period' as const]
      : []),
    ...(decision === '' ? ['decision-missing' as const] : []),
    ...(decision.length > longestDecision ? ['decision-too-long' as const] : []),
    ...(found ? [found] : []),
    ...(list.total === null ? ['amount-unknown' as const] : []),
  ]
}

function frozen(order: AdoptShareList, current: StoredList, { input, list }: Fresh) {
  const decision = order.decision.trim()
  const year = readYear(order.year, agreementYears)
  return {
    ...list,
    id: newId(),
    schemeKey: order.schemeKey,
    standing: 'adopted' as const,
    year: year.ok ? year.value : current.year,
    referenceDay: input.scheme.population.day,
    madeAt: order.at,
    madeBy: order.by,
    decision,
    replaces: current.id,
    input: { ...input, scheme: { ...input.scheme, decision } },
  }
}
