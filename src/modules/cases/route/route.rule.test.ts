import { describe, expect, it } from 'vitest'
import { aBody, aSeat, aSeatHolder } from '../../../../test/builders/bodies.ts'
import { aTreatment } from '../../../../test/builders/cases.ts'
import { addDays, day, instant } from '../../../kernel/day.model.ts'
import type { Treatment } from '../treatment.model.ts'
import type { PartyStop } from './route.model.ts'
import { type RouteFacts, routeOf } from './route.rule.ts'
import { routeWords } from './route-words.view.ts'

const today = day('2026-12-01')
const at = instant('2026-11-03T09:00:00.000Z')
const facts = (treatments: readonly Treatment[], over: Partial<RouteFacts> = {}): RouteFacts => ({
  item: { matter: 'guideline-revision' },
  treatments,
  remarks: [],
  names: { bodies: [aBody()], partyName: (code) => (code === '5038' ? 'Verdal' : code) },
  judgements: [],
  partyStops: [],
  seats: null,
  today,
  ...over,
})
const told = (treatments: readonly Treatment[], over: Partial<RouteFacts> = {}) =>
  routeOf(facts(treatments, over), routeWords('nb'))
const done = (on: string, over: Partial<Treatment> = {}) =>
  aTreatment(day(on), { outcome: 'agreed', recordedAt: at, ...over })

describe('Veien til en sak', () => {
  it('har stoppene i rekkefølge, og det som kommer uten dag, sist', () => {
    const { stops } = told([
      aTreatment(null, { body: 'psu' }),
      done('2026-10-14', { outcome: 'postponed' }),
      aTreatment(day('2026-12-02'), { number: '31/26' }),
      done('2024-01-01', { body: null, bodyName: 'RU' }),
    ])
    expect(stops.map(({ n, name, standing }) => `${n} ${name} ${standing}`)).toEqual([
      '1 RU recorded',
      '2 ASU put-off',
      '3 ASU on-agenda',
      '4 PSU planned',
    ])
  })

  it('har like rekkefølge i tabellen og i bildene, også for det uten dag', () => {
    const mandate = done('2017-01-01', { held: null, body: 'ru' })
    const group = done('2017-01-01', { held: null, follows: mandate.id, bodyName: 'Gruppa' })
    const { stops, wide, tall } = told([
      aTreatment(null, { body: 'psu' }),
      done('2017-05-12', { body: 'ru', outcome: 'forwarded' }),
      { ...group, body: null },
      done('2017-02-27', { body: 'ru' }),
      mandate,
    ])
    expect(stops.map(({ name }) => name)).toEqual(['RU', 'Gruppa', 'RU', 'RU', 'PSU'])
    const across = (wide?.stops ?? []).toSorted((one, other) => one.x - other.x)
    const down = (tall?.stops ?? []).toSorted((one, other) => one.y - other.y)
    expect(across.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5])
    expect(down.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5])
  })

  it.each([
    ['i går', -1, 'awaited'],
    ['i dag', 0, 'planned'],
    ['i morgen', 1, 'planned'],
  ])('venter på utfall når dagen var %s', (_title, days, standing) => {
    const { stops } = told([aTreatment(addDays(today, days))])
    expect(stops[0]?.standing).toBe(standing)
  })

  it('går fra det stoppet som det fortsetter, ellers fra det forrige', () => {
    const first = done('2026-01-01', { outcome: 'postponed' })
    const { wide } = told([
      first,
      done('2026-02-01', { body: 'psu' }),
      done('2026-03-01', { follows: first.id }),
    ])
    const [one, , three] = wide?.stops ?? []
    expect(wide?.paths.map(({ d }) => d.startsWith(`M${one?.x}`))).toEqual([true, true])
    expect(one?.y).toBe(three?.y)
  })

  it('viser det som er tatt av for seg, og ikke i bildet', () => {
    const off = aTreatment(day('2026-12-05'), { withdrawnAt: at, withdrawnBecause: 'Avlyst' })
    const route = told([off, aTreatment(day('2026-12-10'))])
    expect(route.stops).toHaveLength(1)
    expect(route.withdrawn.map(({ treatment }) => treatment.withdrawnBecause)).toEqual(['Avlyst'])
    expect(told([off]).wide).toBeNull()
  })

  it('sier hvem som har vurdert det ukjente siden', () => {
    const judgement = {
      ...{ id: 'j', version: 'v', about: '', matter: 'guideline-revision', alternative: null },
      ...{ chosen: 'guideline-revision', body: 'asu', plannedOn: day('2026-12-10') },
      ...{ answer: 'yes' as const, judge: 'Kari', judgeFunction: '', reason: '', at },
      ...{ withdrawnAt: null, withdrawnBecause: null },
    }
    const stop = aTreatment(day('2026-12-10'), { authority: 'unknown' })
    const over = { judgements: [judgement] }
    expect(told([stop], over).stops[0]?.judgement?.judge).toBe('Kari')
    expect(told([{ ...stop, authority: 'by-clause' }], over).stops[0]?.judgement).toBeNull()
    expect(told([aTreatment(day('2026-12-11'))], over).stops[0]?.judgement).toBeNull()
  })

  it('gir kommuner med egne behandlinger en bane hver, og fler enn tre en felles', () => {
    const parties = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        done('2017-11-22', { body: null, party: `50${i}`, bodyName: 'kommunestyret' }),
      )
    expect(told(parties(3)).wide?.lanes).toHaveLength(3)
    const many = told(parties(4)).wide?.lanes
    expect(many?.map(({ label }) => label.lines)).toEqual([['Kommunene']])
  })
})

describe('Kommunenes egne behandlinger', () => {
  const party = (code: string, over: Partial<PartyStop> = {}): PartyStop => ({
    ...{ party: code, partyName: code, body: 'Kommunestyret', held: null, number: null },
    ...{ state: 'not-reported', outcome: 'Ikke meldt', href: null },
    ...over,
  })
  const on = (of: string) => ({ from: day(of), until: day(of) })

  it('står som ett stopp fra den første dagen, mellom de andre', () => {
    const partyStops = [
      party('1', { held: on('2026-03-01'), state: 'adopted' }),
      party('2', { held: on('2026-06-01'), state: 'remark' }),
      party('3', { held: on('2027-01-01'), state: 'agenda' }),
      party('4'),
    ]
    const route = told([done('2026-02-01'), aTreatment(day('2026-12-10'))], { partyStops })
    expect(route.parties).toMatchObject({
      ...{ n: 2, adopted: 2 },
      held: { from: '2026-03-01', until: '2027-01-01' },
    })
    expect(route.stops.map(({ n }) => n)).toEqual([1, 3])
    expect(route.wide?.squares.map(({ look }) => look)).toEqual([
      'adopted',
      'remark',
      'agenda',
      'silent',
    ])
    expect(route.wide?.lanes.map(({ label }) => label.lines.join(' '))).toContain('4 parter')
  })

  it('står etter det som har en dag før dem, selv om noe uten dag er planlagt før det', () => {
    const recommends = aTreatment(null, { stage: 'recommend', body: 'psu' })
    const decides = aTreatment(day('2026-12-10'), { follows: recommends.id })
    const partyStops = [party('1', { held: on('2027-02-01'), state: 'agenda' })]
    expect(told([decides, recommends], { partyStops }).parties?.n).toBe(3)
  })

  it('står sist når ingen har meldt en dag', () => {
    const route = told([done('2026-02-01')], { partyStops: [party('1')] })
    expect(route.parties?.n).toBe(2)
    expect(told([], { partyStops: [party('1')] }).parties?.n).toBe(1)
  })
})

describe('Forankring hjemme', () => {
  const seats = [
    aSeat('1', { label: 'Namdalen', speaksFor: ['region.indre-namdal'] }),
    aSeat('2', { label: 'Fastlege', speaksFor: ['gruppe.general-practitioners'] }),
    aSeat('3', { label: 'Sekretær', rights: 'secretary', speaksFor: [] }),
    aSeat('4', { body: 'psu' }),
  ]
  const holders = [aSeatHolder('h', '1', { name: 'Ola', isShown: true })]
  const over = {
    seats: { ...{ bodies: [aBody()], seats, holders }, spokenName: (code: string) => code },
  }
  const discussed = (on: string, of: Partial<Treatment> = {}) =>
    done(on, { stage: 'discuss', outcome: 'noted', ...of })
  const decides = (on: string, of: Partial<Treatment> = {}) => aTreatment(day(on), of)

  it('viser hvem hver plass skal spørre, i ukene mellom drøfting og vedtak', () => {
    const [anchoring] = told([discussed('2026-11-20'), decides('2026-12-22')], over).anchoring
    expect(anchoring).toMatchObject({ name: 'ASU', weeksLeft: 3 })
    expect(anchoring?.seats).toEqual([
      { label: 'Namdalen', holder: 'Ola', speaksFor: ['region.indre-namdal'] },
      { label: 'Fastlege', holder: null, speaksFor: ['gruppe.general-practitioners'] },
    ])
  })

  it.each<[string, Treatment[], number]>([
    [
      'når begge er planlagt',
      [aTreatment(day('2026-12-05'), { stage: 'discuss' }), decides('2026-12-22')],
      1,
    ],
    ['når vedtaket er i dag', [discussed('2026-11-20'), decides('2026-12-01')], 1],
    ['ikke når vedtaksdagen er passert', [discussed('2026-11-20'), decides('2026-11-30')], 0],
    ['ikke når det er vedtatt', [discussed('2026-10-20'), done('2026-11-20')], 0],
    [
      'ikke når et annet organ vedtar',
      [discussed('2026-11-20'), decides('2026-12-22', { body: 'psu' })],
      0,
    ],
    [
      'ikke når drøftingen ble utsatt',
      [discussed('2026-11-20', { outcome: 'postponed' }), decides('2026-12-22')],
      0,
    ],
    ['ikke når vedtaket er uten dag', [discussed('2026-11-20'), aTreatment(null)], 0],
  ])('%s', (_title, treatments, count) =>
    expect(told(treatments, over).anchoring).toHaveLength(count),
  )

  it('er ikke for dem som ikke skal få vite om plassene', () =>
    expect(told([discussed('2026-11-20'), decides('2026-12-22')]).anchoring).toEqual([]))
})
