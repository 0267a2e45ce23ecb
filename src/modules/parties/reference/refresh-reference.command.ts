import { addDays, day, firstOfYear, type Instant, yearOf } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { type Db, inTransaction, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import type { OutsideAnswer, Patience } from '../../../platform/outside.ts'
import { countyOf } from '../packaged/packaged-reference.rule.ts'
import { listEveryMunicipality } from '../parties.query.ts'
import {
  codesInForce,
  credibleFigures,
  numbersByCode,
  reconcileCodes,
  withThoseThatStayed,
} from './reconcile.rule.ts'
import {
  appendRefresh,
  putChanges,
  putMunicipalities,
  putOrganisationNumbers,
  putPopulation,
  putSources,
} from './reference.store.ts'
import type { RefreshOutcome, Register, RegisterAddresses } from './refresh.model.ts'
import { type RefreshedSource, refreshSource } from './refreshed-source.model.ts'

export type RefreshOrder = {
  registers: readonly Register[]
  addresses: RegisterAddresses
  clock: () => Instant
  patience?: Patience
}

/** Keeps what was fetched; returns how many rows it changed. */
type Keep = (tx: Tx) => Promise<number>

/**
 * Fetches registers anew. Each is kept whole in one transaction, or nothing of it is; either way the run
 * is written down. Needs the owner's database.
 */
export async function refreshReference(owner: Db, order: RefreshOrder): Promise<RefreshOutcome[]> {
  const outcomes: RefreshOutcome[] = []
  for (const register of order.registers) {
    const startedAt = order.clock()
    const fetched = await fetchers[register](owner, order, startedAt)
    const outcome = await keep(owner, register, fetched)
    const run = { id: newId(), startedAt, endedAt: order.clock(), ...outcome }
    await inTransaction(owner, (tx) => appendRefresh(tx, run))
    outcomes.push(outcome)
  }
  return outcomes
}

async function keep(
  owner: Db,
  register: Register,
  fetched: OutsideAnswer<Keep>,
): Promise<RefreshOutcome> {
  if (!fetched.ok) {
    const { failure, detail } = fetched
    return { register, outcome: 'failed', failure, detail }
  }
  try {
    const rowsChanged = await inTransaction(owner, fetched.answer)
    return { register, outcome: rowsChanged > 0 ? 'changed' : 'unchanged', rowsChanged }
  } catch (error) {
    if (!(error instanceof Error) || !isRefusedData(error)) throw error
    return { register, outcome: 'failed', failure: 'bad-answer', detail: error.message }
  }
}

/** Did the database refuse what was to be kept: PostgreSQL's classes 22, data exception, and 23, constraint? */
const isRefusedData = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && /^2[23]/.test(error.code)

type Fetcher = (owner: Db, order: RefreshOrder, at: Instant) => Promise<OutsideAnswer<Keep>>

const firstDay = day('2012-01-01')

const fetchers: Record<Register, Fetcher> = {
  klass: async (owner, { addresses, patience }, at) => {
    const until = addDays(firstOfYear(yearOf(osloDay(at)) + 1), 1)
    const { fetchKlass } = await import('./klass.gateway.ts')
    const asked = await fetchKlass(addresses.klassUrl, { from: firstDay, until }, patience)
    if (!asked.ok) return asked
    const { held } = await askWithin(owner)({ held: listEveryMunicipality() })
    return answered('ssb-klass-api', at, async (tx, source) => {
      const rows = reconcileCodes(held, asked.answer.codes, source)
      const numbered = rows.map((row) => ({
        ...row,
        organisationNumber: null,
        numberSource: null,
        county: countyOf(row.code),
      }))
      const changes = withThoseThatStayed(asked.answer.changes, held, source)
      return (await putMunicipalities(tx, numbered, [])) + (await putChanges(tx, changes))
    })
  },
  population: async (owner, { addresses, patience }, at) => {
    const { held } = await askWithin(owner)({ held: listEveryMunicipality() })
    const year = yearOf(osloDay(at))
    const years = [year - 1, year]
    const codes = codesInForce(held, years)
    const { fetchPopulation } = await import('./population.gateway.ts')
    const asked = await fetchPopulation(addresses.populationUrl, codes, years, patience)
    if (!asked.ok) return asked
    return answered('ssb-pxweb-07459', at, (tx, source) =>
      putPopulation(tx, credibleFigures(asked.answer, held, source), []),
    )
  },
  orgnr: async (owner, { addresses, patience }, at) => {
    const { fetchMunicipalUnits } = await import('./business-register.gateway.ts')
    const asked = await fetchMunicipalUnits(addresses.businessRegisterUrl, patience)
    if (!asked.ok) return asked
    const { held } = await askWithin(owner)({ held: listEveryMunicipality() })
    const inForce = held.filter(({ until }) => until === null)
    return answered('brreg-api', at, (tx, source) =>
      putOrganisationNumbers(tx, numbersByCode(asked.answer, inForce), source),
    )
  },
}

/** What to keep, with its source dated by the day it was fetched. */
const answered = (
  key: RefreshedSource,
  at: Instant,
  work: (tx: Tx, source: string) => Promise<number>,
): OutsideAnswer<Keep> => ({
  ok: true,
  answer: async (tx) => {
    await putSources(tx, [refreshSource(key, osloDay(at))])
    return work(tx, key)
  },
})
