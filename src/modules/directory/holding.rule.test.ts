import { describe, expect, it } from 'vitest'
import { type Day, day } from '../../kernel/day.model.ts'
import type { MunicipalityChange } from '../parties/index.ts'
import type { Holder, Holding } from './holder.model.ts'
import { doubtOf, holdingOf, holdingsOn } from './holding.rule.ts'

const today = day('2026-11-29')

/** Leksvik and Rissa became Indre Fosen, which got a new code with the county; Snillfjord was divided in three. */
const changes: MunicipalityChange[] = (
  [
    ['2018-01-01', '1718', '5054'],
    ['2018-01-01', '1624', '5054'],
    ['2018-01-01', '1721', '5038'],
    ['2020-01-01', '5012', '5055'],
    ['2020-01-01', '5012', '5056'],
    ['2020-01-01', '5012', '5059'],
  ] as const
).map(([on, from, to]) => ({ day: day(on), from, to, source: 'klass-131' }))

const aHolder = (over: Partial<Holder> = {}): Holder => ({
  id: 'en',
  functionKey: 'kommuneoverlege',
  place: '5038',
  kind: 'person',
  name: 'Kommuneoverlegen',
  email: 'overlege@kommune.example',
  phone: null,
  from: null,
  until: null,
  confirmedOn: day('2026-09-01'),
  audience: 'municipalities',
  source: null,
  isRemoved: false,
  ...over,
})

const at = (holders: readonly Holder[], on: Day = today, place = '5038', seesAll = true): Holding =>
  holdingOf(holdingsOn(holders, changes, on), 'kommuneoverlege', place, seesAll)

const names = (holding: Holding) =>
  holding.state === 'held' ? holding.holders.map(({ name }) => name) : holding.state

describe('Hvordan en funksjon står i en kommune', () => {
  it('er ikke kjent når ingenting er registrert', () => {
    expect(at([])).toEqual({ state: 'unknown' })
  })

  it.each([
    ['dagen før den begynner', '2026-01-31', 'unknown'],
    ['den første dagen', '2026-02-01', 'held'],
    ['den siste dagen', '2026-06-30', 'held'],
    ['dagen etter den siste', '2026-07-01', 'vacant'],
  ] as const)('%s: %s', (_, on, state) => {
    const holder = aHolder({ from: day('2026-02-01'), until: day('2026-07-01') })
    expect(at([holder], day(on)).state).toBe(state)
  })

  it('er ledig fra dagen etter den siste som hadde den', () => {
    const ended = [
      aHolder({ id: 'en', until: day('2025-08-01') }),
      aHolder({ id: 'to', until: day('2026-08-01') }),
    ]
    expect(at(ended)).toEqual({ state: 'vacant', since: day('2026-08-01'), isTold: false })
  })

  it('er ledig fra i dag når den som hadde den, sluttet i går', () => {
    expect(at([aHolder({ until: today })])).toEqual({
      state: 'vacant',
      since: today,
      isTold: false,
    })
  })

  it('er ledig når noen har sagt det, også om ingen har hatt den', () => {
    const told = aHolder({ kind: 'vacancy', name: null, email: null, from: day('2026-08-01') })
    expect(at([told])).toEqual({ state: 'vacant', since: day('2026-08-01'), isTold: true })
  })

  it('har flere når flere har den', () => {
    expect(names(at([aHolder({ name: 'Ene' }), aHolder({ id: 'to', name: 'Andre' })]))).toEqual([
      'Ene',
      'Andre',
    ])
  })

  it('teller ikke den som er fjernet', () => {
    expect(at([aHolder({ name: null, email: null, isRemoved: true })]).state).toBe('unknown')
  })
})

describe('Etter en sammenslåing', () => {
  const leksvik = aHolder({ place: '1718', name: 'Leksviks', confirmedOn: day('2017-06-01') })
  const rissa = aHolder({ id: 'to', place: '1624', name: 'Rissas', confirmedOn: day('2017-06-01') })

  it('tar den nye kommunen over alle som ikke er avsluttet, og blir spurt', () => {
    const holding = at([leksvik, rissa], today, '5054')
    expect(names(holding)).toEqual(['Leksviks', 'Rissas'])
    expect(holding.state === 'held' && holding.holders.map(({ doubt }) => doubt)).toEqual([
      'merged',
      'merged',
    ])
  })

  it('står de hos hver sin kommune på en dag før', () => {
    expect(names(at([leksvik, rissa], day('2017-12-31'), '1718'))).toEqual(['Leksviks'])
    expect(names(at([leksvik, rissa], day('2017-12-31'), '5054'))).toBe('unknown')
  })

  it('tar ikke over den som sluttet før', () => {
    const ended = { ...leksvik, until: day('2017-10-01') }
    expect(names(at([ended, rissa], today, '5054'))).toEqual(['Rissas'])
  })

  it('er den bekreftet når den er bekreftet etterpå', () => {
    expect(doubtOf({ ...leksvik, confirmedOn: day('2026-10-01') }, changes, today)).toBeNull()
  })

  it('spør ingen på nytt bare fordi kommunen fikk nytt nummer', () => {
    const verdal = { place: '1721', confirmedOn: day('2017-12-15') }
    expect(doubtOf(verdal, changes, day('2018-02-01'))).toBeNull()
  })

  it('svarer alle som en delt kommune gikk inn i', () => {
    const snillfjord = aHolder({ place: '5012' })
    for (const place of ['5055', '5056', '5059']) {
      expect(names(at([snillfjord], today, place))).toEqual(['Kommuneoverlegen'])
    }
  })
})

describe('Når det spørres om noe fortsatt stemmer', () => {
  it.each([
    ['aldri bekreftet', null, '2026-11-29', 'never'],
    ['dagen før tolv måneder er gått', '2025-11-30', '2026-11-29', null],
    ['den dagen tolv måneder er gått', '2025-11-29', '2026-11-29', 'old'],
    ['bekreftet på skuddårsdagen, dagen før', '2024-02-29', '2025-02-27', null],
    ['bekreftet på skuddårsdagen, 28. februar etter', '2024-02-29', '2025-02-28', 'old'],
  ] as const)('%s', (_, confirmed, on, doubt) => {
    const confirmedOn = confirmed && day(confirmed)
    expect(doubtOf({ place: '5038', confirmedOn }, changes, day(on))).toBe(doubt)
  })
})

describe('Den som bare ser det som er delt', () => {
  it('får ikke vite om noe er ledig, ikke kjent eller bare ikke delt', () => {
    const ended = aHolder({ until: day('2026-08-01') })
    expect(at([], today, '5038', false)).toEqual({ state: 'hidden' })
    expect(at([ended], today, '5038', false)).toEqual({ state: 'hidden' })
  })

  it('ser den som er delt, og det ledige som er delt', () => {
    expect(at([aHolder({ audience: 'community' })], today, '5038', false).state).toBe('held')
    const told = aHolder({ kind: 'vacancy', name: null, email: null, audience: 'community' })
    expect(at([told], today, '5038', false).state).toBe('vacant')
  })
})
