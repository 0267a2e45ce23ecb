import { type Day, type Instant, yearOf } from '../../kernel/day.model.ts'
import { holdsIdentityNumber } from '../../kernel/identity-number.rule.ts'
import { type Db, inCommunity, type Tx } from '../../platform/db.ts'
import { newId } from '../../platform/id.ts'
import { writeEntry } from '../journal/index.ts'
import { insertShareList, lockScheme } from './costs.store.ts'
import { findCurrentList } from './read-current-list.query.ts'
import type { TrialProblem } from './read-trial.rule.ts'
import { namesOf, populationYears, registerQuestions, toRegister } from './register.query.ts'
import { judgeYear } from './scheme.rule.ts'
import type { StoredList } from './stored-list.model.ts'
import type { TypedTrial } from './trial.model.ts'
import { readTrialOf, type Tried, tryShares } from './try-shares.rule.ts'

export type AdoptShareList = {
  communityId: string
  schemeKey: string
  /** The list that was on the page: if another has come since, nothing is adopted. */
  replaces: string
  typed: TypedTrial
  year: string
  /** Who decided it, where and when. */
  decision: string
  by: string
  at: Instant
  today: Day
}

export type AdoptionRefusal =
  | 'no-list'
  | 'list-changed'
  | 'amount-unknown'
  | 'outside-period'
  | 'decision-missing'
  | 'decision-too-long'
  | 'identity-number'
export type Adopted =
  | { ok: true; listId: string }
  | { ok: false; problems: readonly TrialProblem[]; refusals: readonly AdoptionRefusal[] }

const longestDecision = 2_000

/** Freezes a tried list with everything that it was worked out from, in place of the one that stood. */
export const adoptShareList = (db: Db, order: AdoptShareList): Promise<Adopted> =>
  inCommunity(db, order.communityId, async (tx): Promise<Adopted> => {
    await lockScheme(tx, order.communityId, order.schemeKey)
    const current = await findCurrentList(tx, order.communityId, order.schemeKey)
    if (current === null) return refused('no-list')
    if (current.id !== order.replaces) return refused('list-changed')

    const tried = await workOut(tx, order, current)
    if ('problems' in tried) return { ok: false, problems: tried.problems, refusals: [] }
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
      basis: list.decision,
      details: {
        scheme: order.schemeKey,
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

async function workOut(
  tx: Tx,
  { communityId, typed, today }: AdoptShareList,
  current: StoredList,
): Promise<Tried | { problems: readonly TrialProblem[] }> {
  const { rows } = await tx.executeQuery(populationYears().compile())
  const years = { first: rows[0]?.first ?? 1, last: rows[0]?.last ?? 0 }
  const { trial, problems } = readTrialOf(current, typed, today, years)
  if (trial === null) return { problems }

  const asked = registerQuestions(communityId, trial.referenceDay, trial.added)
  const answers = {
    changes: (await tx.executeQuery(asked.changes.compile())).rows,
    municipalities: (await tx.executeQuery(asked.municipalities.compile())).rows,
    figures: (await tx.executeQuery(asked.figures.compile())).rows,
    addedMunicipalities: (await tx.executeQuery(asked.addedMunicipalities.compile())).rows,
    addedFigures: (await tx.executeQuery(asked.addedFigures.compile())).rows,
  }
  const laterNames = namesOf(
    [...answers.municipalities, ...answers.addedMunicipalities],
    trial.bordersOn,
  )
  const register = toRegister(answers, current.input.codesOn)
  const outcome = tryShares(current, trial, register, laterNames)
  return outcome.state === 'tried' ? outcome.tried : { problems: outcome.problems }
}

function judgeAdoption(order: AdoptShareList, { input, list }: Tried): AdoptionRefusal[] {
  const decision = order.decision.trim()
  const isInPeriod = judgeYear(input.scheme, Number(order.year.trim() || Number.NaN)).length === 0
  return [
    ...(isInPeriod ? [] : ['outside-period' as const]),
    ...(decision === '' ? ['decision-missing' as const] : []),
    ...(decision.length > longestDecision ? ['decision-too-long' as const] : []),
    ...(holdsIdentityNumber(decision) ? ['identity-number' as const] : []),
    ...(list.total === null ? ['amount-unknown' as const] : []),
  ]
}

function frozen(order: AdoptShareList, current: StoredList, { input, list }: Tried) {
  const decision = order.decision.trim()
  return {
    ...list,
    id: newId(),
    schemeKey: order.schemeKey,
    standing: 'adopted' as const,
    year: Number(order.year.trim()) || yearOf(order.today),
    referenceDay: input.scheme.population.day,
    madeAt: order.at,
    madeBy: order.by,
    decision,
    replaces: current.id,
    input: { ...input, scheme: { ...input.scheme, decision } },
  }
}
