import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aCase, aTreatment, keepCase } from '../../../../test/builders/cases.ts'
import { keysOf, readRegister } from '../../../../test/builders/register.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { emptyRegister } from '../../../../test/empty-register.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { day } from '../../../kernel/day.model.ts'
import { inCommunity, lookInto } from '../../../platform/db.ts'
import type { Case } from '../case.model.ts'
import { numberKey } from '../number-key.rule.ts'
import type { Treatment } from '../treatment.model.ts'
import { casesOnPage, type TypedFilter } from './filter.model.ts'

let base: TestDatabase
beforeAll(async () => {
  ;({ base } = await wholeSample('ovelse'))
}, 120_000)
afterAll(() => base.close())
beforeAll(() => inCommunity(base.db, base.communityId, emptyRegister))
afterEach(() => inCommunity(base.db, base.communityId, emptyRegister))

const keep = (of: Partial<Case>, treatments: readonly Treatment[] = []) =>
  inCommunity(base.db, base.communityId, (tx) =>
    keepCase(tx, base.communityId, aCase(of), treatments),
  )
const numbered = (number: string, over: Partial<Treatment> = {}) =>
  aTreatment(day('2026-11-17'), { number, numberKey: numberKey(number), ...over })
const found = async (typed: Partial<TypedFilter>, keys = keysOf.secretariat) =>
  (await readRegister(base, keys, typed)).cases.map(({ title }) => title)

describe('Ord i registeret', () => {
  it('finner saken ved begynnelsen av ordet, i begge målformer og i alle deler som er for leseren', async () => {
    await keep({ title: 'Jordmortjenesten i Indre Namdal', summary: 'Vaktordning om natta' })
    await keep({ title: 'Felles innkjøp' }, [
      numbered('Sak 1-26', { decided: 'Kjøpes i fellesskap' }),
    ])
    expect(await found({ ord: 'jordmor' })).toEqual(['Jordmortjenesten i Indre Namdal'])
    expect(await found({ ord: 'jordmortenesta namdal' })).toEqual([])
    expect(await found({ ord: 'natten' })).toEqual(['Jordmortjenesten i Indre Namdal'])
    expect(await found({ ord: 'INNKJØP' })).toEqual(['Felles innkjøp'])
    expect(await found({ ord: 'fellesskapet' })).toEqual(['Felles innkjøp'])
  })
  it('må alle finnes', async () => {
    await keep({ title: 'Jordmortjenesten i Indre Namdal' })
    expect(await found({ ord: 'namdal jordmor' })).toHaveLength(1)
    expect(await found({ ord: 'namdal beredskap' })).toEqual([])
  })
  it('som bare står i en del for foretakets side, gir kommunenes sekretariat ingenting', async () => {
    await keep({ title: 'Sak med to sider' }, [
      numbered('Sak 9-26', { decided: 'Kirurgivakta legges om', audience: 'trust' }),
    ])
    const nothing = await readRegister(base, keysOf.secretariat, { ord: 'finnesikke' })
    expect(await readRegister(base, keysOf.secretariat, { ord: 'kirurgivakta' })).toEqual(nothing)
    expect(await found({ ord: 'kirurgivakta' }, keysOf.trust)).toEqual(['Sak med to sider'])
    expect(await found({ ord: '9-26' })).toEqual([])
    expect(await found({ ord: '9-26' }, keysOf.trust)).toEqual(['Sak med to sider'])
    const [seen] = (await readRegister(base, keysOf.secretariat, {})).cases
    expect(seen?.stops).toEqual([])
  })
  it('blir ikke mønstre av tegn som betyr noe i databasen', async () => {
    await keep({ title: 'Hundre prosent_stilling' })
    for (const ord of ['%', '_', '\\', "'; drop table", '%%%', 'hundre%stilling\\']) {
      expect(await found({ ord })).toEqual(
        ord.startsWith('hundre') ? ['Hundre prosent_stilling'] : [],
      )
    }
  })
  it('som mange saker har, finnes side for side uten at noen hoppes over', async () => {
    for (let number = 1; number <= casesOnPage + 5; number += 1) {
      await keep({
        title: `Samhandling ${String(number).padStart(2, '0')}`,
        raised: aCase().raised,
      })
    }
    const first = await readRegister(base, keysOf.secretariat, { ord: 'samhandling' })
    const second = await readRegister(base, keysOf.secretariat, {
      ord: 'samhandling',
      etter: first.next ?? '',
    })
    const codes = [...first.cases, ...second.cases].map(({ code }) => code)
    expect(new Set(codes).size).toBe(casesOnPage + 5)
    expect(first.found).toBe(casesOnPage + 5)
    expect(second.next).toBeNull()
  })
})

describe('Et nummer i registeret', () => {
  it.each([
    ['PS 49/17', 'PS 49/17'],
    ['49/17', 'PS 49/17'],
    ['sak 49-17', 'PS 49/17'],
    ['049/2017', 'PS 49/17'],
    ['Sak 01-21', 'Sak 01-21'],
    ['1/21', 'Sak 01-21'],
    ['2014/15', '2014/15'],
    ['15/14', '2014/15'],
    ['14/24', 'Sak 14/24'],
    ['sak 14/24', '14/24'],
    ['10/16', '10/2016'],
    ['SR-sak 32/14', 'SR-sak 32/14'],
    ['32-14', 'SR-sak 32/14'],
    ['BU 2016/70', 'BU 2016/70'],
    ['70/16', 'BU 2016/70'],
    ['Sak 17/11', 'Sak 17/11'],
    ['042/16', '42/16'],
    ['2017/7525', '2017/7525'],
    ['7525/17', '2017/7525'],
  ])('%s finner saken som er ført som %s', async (typed, kept) => {
    await keep({ title: 'Saken det gjelder' }, [numbered(kept)])
    await keep({ title: 'En annen sak' }, [numbered('Sak 88-26')])
    expect(await found({ ord: typed })).toEqual(['Saken det gjelder'])
  })
  it('med andre bokstaver er et annet', async () => {
    await keep({ title: 'Kommunestyret' }, [numbered('PS 49/17', { body: null, party: '5038' })])
    expect(await found({ ord: 'FS 49/17' })).toEqual([])
  })
  it('står først når det også kan være et ord', async () => {
    await keep({ title: 'Plan for 17 kommuner', sortedOn: day('2027-01-01') })
    await keep({ title: 'Saken med nummer' }, [numbered('Sak 17', { held: null })])
    expect(await found({ ord: '17' })).toEqual(['Saken med nummer', 'Plan for 17 kommuner'])
  })
})

describe('Valgene i registeret', () => {
  it('tar hver bort det som ikke svarer til dem', async () => {
    const raised = aCase().raised
    await keep(
      {
        title: 'A',
        kind: 'decision',
        acts: 'both',
        matter: 'guideline',
        clause: 'Punkt 5.2 b',
        due: day('2026-11-01'),
      },
      [aTreatment(day('2026-12-02'), { body: 'psu' })],
    )
    await keep({
      title: 'B',
      kind: 'election',
      acts: 'none',
      intake: 'declined',
      judgedBecause: 'Hører hjemme i linja',
      raised: { ...raised, side: 'trust', party: 'helse-nord-trondelag', on: day('2025-02-01') },
    })
    await keep({ title: 'C', body: 'psu', raised: { ...raised, party: null, side: 'none' } }, [
      aTreatment(day('2024-05-01'), {
        body: null,
        party: '5037',
        outcome: 'agreed',
        recordedAt: raised.at,
      }),
    ])
    const asked: [Partial<TypedFilter>, string[]][] = [
      [{}, ['A', 'C', 'B']],
      [{ organ: 'psu' }, ['A', 'C']],
      [{ ar: '2025' }, ['B']],
      [{ ar: '2024' }, ['C']],
      [{ tilstand: 'planned' }, ['A']],
      [{ tilstand: 'settled' }, ['C', 'B']],
      [{ tilstand: 'waiting' }, ['A']],
      [{ handling: 'municipalities' }, ['A']],
      [{ handling: 'none' }, ['B']],
      [{ handling: 'unsaid' }, ['C']],
      [{ slag: 'election' }, ['B']],
      [{ emne: 'guideline' }, ['A']],
      ...['5.2', 'Punkt 5.2', 'pkt. 5.2b', '5.2 b', '5', '5.'].map(
        (punkt): [Partial<TypedFilter>, string[]] => [{ punkt }, ['A']],
      ),
      ...['2', '5.2 c', '(', '15.2'].map((punkt): [Partial<TypedFilter>, string[]] => [
        { punkt },
        [],
      ]),
      [{ meldt: 'trust' }, ['B']],
      [{ meldt: 'helse-nord-trondelag' }, ['B']],
      [{ meldt: '5038' }, ['A']],
      [{ kommune: '5037' }, ['C']],
      [{ utvalg: 'late' }, ['A']],
      [{ utvalg: 'declined' }, ['B']],
      [{ sorter: 'title' }, ['A', 'B', 'C']],
      [{ sorter: 'due' }, ['A', 'B', 'C']],
      [{ sorter: 'newest' }, ['A', 'C', 'B']],
    ]
    for (const [typed, titles] of asked) {
      expect([typed, await found(typed)]).toEqual([typed, titles])
    }
    const { tallies } = await readRegister(base, keysOf.secretariat, {})
    expect(tallies).toEqual({ waiting: 1, late: 1, declined: 1 })
    const stranger = await readRegister(base, keysOf.stranger, {})
    expect(stranger).toMatchObject({ cases: [], tallies: { waiting: 0, late: 0, declined: 0 } })
  })
  it('«Mine saker» er det partens egne har meldt inn, det som venter i egne organer, og det jeg står som eier av', async () => {
    await keep({ title: 'Verdals' })
    await keep({ title: 'Min', ownerName: 'Kari', raised: { ...aCase().raised, party: '5037' } })
    await keep({ title: 'Venter i PSU', body: 'psu', raised: { ...aCase().raised, party: null } })
    await keep({ title: 'Andres', raised: { ...aCase().raised, party: null } })
    const own = { parties: ['5038'], bodies: ['psu'], name: 'Kari' }
    const page = await readRegister(
      base,
      keysOf.secretariat,
      { utvalg: 'mine', sorter: 'title' },
      own,
    )
    expect(page.cases.map(({ title }) => title)).toEqual(['Min', 'Venter i PSU', 'Verdals'])
  })
  it('blar i hver rekkefølge gjennom like saker uten å gjenta eller hoppe over', async () => {
    for (let number = 0; number < 2 * casesOnPage + 3; number += 1) {
      await keep({ title: 'Samme tittel', due: number % 2 ? day('2026-12-24') : null })
    }
    for (const sorter of ['', 'newest', 'title', 'due']) {
      const codes: string[] = []
      for (let etter: string | null = ''; etter !== null; ) {
        const page = await readRegister(base, keysOf.secretariat, { sorter, etter })
        codes.push(...page.cases.map(({ code }) => code))
        etter = page.next
      }
      expect(codes).toHaveLength(2 * casesOnPage + 3)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })
})

it('Registeret teller aldri flere enn leseren ser', async () => {
  await keep({ title: 'For foretaket', audience: 'trust' })
  await keep({ title: 'For alle', audience: 'public' })
  expect((await readRegister(base, keysOf.secretariat, {})).found).toBe(1)
  expect((await readRegister(base, keysOf.stranger, {})).found).toBe(1)
  expect((await readRegister(base, keysOf.trust, {})).found).toBe(2)
  const all = await lookInto(base.db, base.communityId, (tx) =>
    tx.selectFrom('case_item').select('code').execute(),
  )
  expect(all).toHaveLength(2)
})
