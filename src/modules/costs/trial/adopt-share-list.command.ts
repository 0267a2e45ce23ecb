import type { Day, Instant } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { registerQuestions } from '../calculation/register.query.ts'
import { judgeYear } from '../calculation/scheme.rule.ts'
import { chooseList } from '../chosen-list.model.ts'
import { listCostStatements } from '../cost-statement.query.ts'
import { holdScheme, insertShareList } from '../costs.store.ts'
import { coverOf, withKnownCost } from '../cover.model.ts'
import { listShareLines, listShareLists } from '../share-list.query.ts'
import type { ListedShares } from '../share-list-row.model.ts'
import { lastMade, listBefore, listOfYear, type StoredList } from '../stored-list.model.ts'
import type { TrialProblem } from './read-trial.rule.ts'
import { type AdoptionField, adoptionForm, type Tried, type TypedTrial } from './trial.model.ts'
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

/** What stands in the way, at the field of the form that it belongs beside; null where it is the list itself. */
export type AdoptionRefusal =
  | { field: null; code: 'no-list' | 'amount-unknown' }
  | { field: AdoptionField; code: 'outside-period' | 'decision-missing' | ReadingProblem }
export type Adopted =
  | { ok: true; listId: string }
  | { ok: false; problems: readonly TrialProblem[]; refusals: readonly AdoptionRefusal[] }

/** Freezes a tried list with everything that it was worked out from: in place of that of its year, or after those of earlier ones. */
export const adoptShareList = (db: Db, order: AdoptShareList): Promise<Adopted> =>
  inCommunity(db, order, async (tx): Promise<Adopted> => {
    await holdScheme(tx, order.communityId, order.schemeKey)
    const { communityId, schemeKey } = order
    const { lists, lines } = await askWithin(tx)({
      lists: listShareLists(communityId, schemeKey),
      lines: listShareLines(communityId, schemeKey, null),
    })
    const current = chooseList({ lists, lines }, schemeKey, null)
    await stillAsRead(tx)
    if (current === null) return refused({ field: null, code: 'no-list' })

    const outcome = await tryAnew(tx, order, current)
    if (outcome.state === 'refused') {
      return { ok: false, problems: outcome.problems, refusals: [] }
    }
    const { tried } = outcome
    const adoption = readAdoption(order, tried)
    if (!adoption.ok) return refused(...adoption.refusals)

    const list = frozen(order, lists, tried, adoption)
    await insertShareList(tx, order.communityId, list)
    await writeEntry(tx, {
      communityId: order.communityId,
      deed: 'share-list-adopted',
      subject: `share-list:${list.id}`,
      by: order.by,
      at: order.at,
      basis: 'cost-decision',
      details: {
        scheme: order.schemeKey,
        decision: list.decision,
        year: list.year,
        referenceDay: list.referenceDay,
        parties: list.lines.length,
        totalOre: list.total,
        ...whatCameBefore(lists, list.year),
      },
    })
    return { ok: true, listId: list.id }
  })

const refused = (...refusals: AdoptionRefusal[]): Adopted => ({ ok: false, problems: [], refusals })

type Fresh = Pick<Tried, 'input' | 'list'>
type TriedAnew = { state: 'tried'; tried: Fresh } | Extract<TriedOrRefused, { state: 'refused' }>

async function tryAnew(
  tx: Tx,
  { communityId, schemeKey, typed, today }: AdoptShareList,
  current: StoredList,
): Promise<TriedAnew> {
  if (typed === null) return { state: 'tried', tried: { input: current.input, list: current } }
  const { statements, ...register } = await askWithin(tx)({
    ...registerQuestions(trialReferenceDay(typed, current.referenceDay)),
    statements: listCostStatements(communityId, schemeKey),
  })
  const cover = coverOf(current, statements)
  return tryShares(withKnownCost(current, cover), typed, register, today)
}

type Adoption = { year: number; decision: string }

function readAdoption(
  { year, decision }: AdoptShareList,
  { input, list }: Fresh,
): ({ ok: true } & Adoption) | { ok: false; refusals: AdoptionRefusal[] } {
  const fields = readFields(adoptionForm, { year, decision })
  const { values } = fields
  const isOutside = values.year !== undefined && judgeYear(input.scheme, values.year).length > 0
  const read = withProblems(fields, {
    year: isOutside ? 'outside-period' : null,
    decision: values.decision === null ? 'decision-missing' : null,
  })
  const refusals: AdoptionRefusal[] = [
    ...(read.ok ? [] : Object.entries(read.problems)).map(
      ([field, code]): AdoptionRefusal => ({ field: field as AdoptionField, code }),
    ),
    ...(list.total === null ? [{ field: null, code: 'amount-unknown' } as const] : []),
  ]
  return read.ok && refusals.length === 0
    ? { ok: true, year: read.values.year, decision: read.values.decision ?? '' }
    : { ok: false, refusals }
}

function frozen(
  order: AdoptShareList,
  lists: readonly ListedShares[],
  { input, list }: Fresh,
  { year, decision }: Adoption,
) {
  return {
    ...list,
    id: newId(),
    schemeKey: order.schemeKey,
    origin: 'adopted' as const,
    year,
    referenceDay: input.scheme.population.day,
    madeAt: order.at,
    madeBy: order.by,
    decision,
    replaces: lastMade(lists)?.id ?? null,
    input: { ...input, scheme: { ...input.scheme, decision } },
  }
}

/** The year of the list that a new one for a year replaces, or of the one that it follows. */
function whatCameBefore(lists: readonly ListedShares[], year: number) {
  const replaced = listOfYear(lists, year)
  return replaced
    ? { replaces: replaced.id, replacesListOf: replaced.year }
    : { followsListOf: listBefore(lists, year)?.year ?? null }
}
