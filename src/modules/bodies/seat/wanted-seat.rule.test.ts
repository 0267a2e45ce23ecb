import { describe, expect, it } from 'vitest'
import { aBody, aSeat, aSeatHolder, someParties } from '../../../../test/builders/bodies.ts'
import { type Day, day } from '../../../kernel/day.model.ts'
import type { Seat, SeatSide } from '../seat.model.ts'
import { sideOf, targetsOn } from '../spoken.rule.ts'
import type { TypedSeat } from './seat-form.model.ts'
import { type BesideSeat, judgeSeatEnd, readSeat } from './wanted-seat.rule.ts'

const today = day('2026-11-29')
const typed = (over: Partial<TypedSeat> = {}): TypedSeat => ({
  navn: 'Innherred',
  taler: 'region.innherred region.vaernesregionen',
  side: 'municipal',
  rett: 'decide',
  folger: '',
  oppnevnes: '',
  formote: 'municipal',
  plass: '',
  fra: '',
  til: '',
  navnevises: '',
  ...over,
})
const trust = {
  key: 'hf',
  name: 'Helse Nord-Trøndelag HF',
  kind: 'health-trust' as const,
  organisationNumber: null,
  source: 'prøve',
  position: 1,
  from: null,
  takesPart: true,
}
const parties = { ...someParties, organisations: [trust] }
const userSeat = aSeat('psu-bruker', { body: 'psu', side: 'none' })
const read = (
  over: Partial<TypedSeat>,
  own: Seat | null = null,
  others: readonly Seat[] = [],
  beside: Partial<BesideSeat> = {},
) =>
  readSeat(typed(over), {
    own,
    others,
    body: aBody(),
    holders: [],
    followable: [userSeat],
    followers: [],
    sitsAlready: () => false,
    targetsOn: (on: Day) => targetsOn(parties, on),
    sideOf: (code) => sideOf(code, parties, today),
    today,
    ...beside,
  })

describe('En plass', () => {
  it('kan tale for flere, og står sist når ingenting er sagt', () =>
    expect(read({}, null, [aSeat('1', { position: 4 })])).toMatchObject({
      ok: true,
      wanted: { speaksFor: ['region.innherred', 'region.vaernesregionen'], position: 5 },
    }))

  it('kan følge en annen, når ingen er ført inn i den og ingen følger den', () => {
    const follows = { folger: 'psu-bruker' }
    expect(read(follows)).toMatchObject({ ok: true, wanted: { follows: 'psu-bruker' } })
    expect(read({ folger: 'en-som-følger' })).toMatchObject({
      problems: { folger: { code: 'not-here' } },
    })
    const own = aSeat('1')
    const holders = [aSeatHolder('a', '1')]
    expect(read(follows, own, [], { holders })).toMatchObject({
      problems: { folger: 'holders-of-its-own' },
    })
    expect(read(follows, own, [], { followers: [aSeat('2', { follows: '1' })] })).toMatchObject({
      problems: { folger: 'is-followed' },
    })
  })

  it('følger ingen som teller for den andre siden', () => {
    const on = (side: SeatSide, followed: SeatSide, own: Seat | null = null) =>
      read({ folger: 'psu-bruker', side, taler: 'gruppe.users' }, own, [], {
        followable: [{ ...userSeat, side: followed }],
      })
    const problems = { folger: 'follows-other-side' }
    expect(on('municipal', 'trust')).toMatchObject({ problems })
    expect(on('trust', 'trust')).toMatchObject({ ok: true })
    expect(on('municipal', 'none')).toMatchObject({ ok: true })
    expect(on('none', 'trust')).toMatchObject({ ok: true })
    const stood = aSeat('1', { follows: 'psu-bruker', side: 'none' })
    expect(on('municipal', 'trust', stood)).toMatchObject({ problems })
    expect(on('municipal', 'trust', { ...stood, side: 'municipal' })).toMatchObject({ ok: true })
  })

  it('skifter ikke side fra dem som følger den', () => {
    const followers = [aSeat('2', { follows: '1', side: 'trust' })]
    expect(
      read({ side: 'municipal' }, aSeat('1', { side: 'none' }), [], { followers }),
    ).toMatchObject({
      problems: { side: 'followed-on-other-side' },
    })
    expect(read({ side: 'none' }, aSeat('1'), [], { followers })).toMatchObject({ ok: true })
  })

  it('følger ikke en som en annen plass i organet følger samtidig', () => {
    const other = aSeat('2', { follows: 'psu-bruker', until: day('2026-01-01') })
    const from = (fra: string, own: Seat | null = null) =>
      read({ folger: 'psu-bruker', fra }, own, [other])
    const problems = { folger: 'followed-already' }
    expect(from('31.12.2025')).toMatchObject({ problems })
    expect(from('01.01.2026')).toMatchObject({ ok: true })
    const stood = aSeat('1', { follows: 'psu-bruker', from: day('2026-01-01') })
    expect(from('01.12.2025', stood)).toMatchObject({ problems })
  })

  it('følger ikke en som har en plass i organet fra før', () => {
    const sitsAlready = (seat: Seat) => seat.id === 'psu-bruker'
    expect(read({ folger: 'psu-bruker' }, null, [], { sitsAlready })).toMatchObject({
      problems: { folger: 'holder-sits-already' },
    })
  })

  it('taler for noen', () =>
    expect(read({ taler: ' ' })).toMatchObject({ problems: { taler: 'nobody-spoken-for' } }))

  it('taler ikke for en region som ikke er der den dagen den begynner', () => {
    const problems = { taler: 'target-unknown' }
    expect(read({ taler: 'region.innlandet' })).toMatchObject({ problems })
    expect(read({ fra: '01.06.2019' })).toMatchObject({ problems })
    expect(read({ fra: '01.06.2020' })).toMatchObject({ ok: true })
  })

  it('sier hvem som ikke er der', () =>
    expect(read({ taler: 'region.innlandet 5038' })).toMatchObject({
      problems: { taler: 'target-unknown' },
      unknown: ['region.innlandet'],
    }))

  it('som er avsluttet, slutter ikke når siste dag tas bort, men en annen kan ha fått navnet', () => {
    const own = aSeat('1', {
      label: 'Innherred',
      from: day('2020-01-01'),
      until: day('2026-01-01'),
    })
    const days = { fra: '01.01.2020' }
    expect(read(days, own)).toMatchObject({ ok: true, wanted: { until: null } })
    expect(read({ ...days, til: '31.12.2025' }, own)).toMatchObject({
      wanted: { until: own.until },
    })
    expect(read({ ...days, til: '30.12.2019' }, own)).toMatchObject({
      problems: { til: 'ends-before-it-begins' },
    })
    const next = aSeat('2', { label: 'Innherred', from: day('2026-01-01') })
    expect(read(days, own, [next])).toMatchObject({ problems: { navn: 'same-name' } })
    expect(read({ ...days, til: '31.12.2025' }, own, [next])).toMatchObject({ ok: true })
  })

  it('har et navn som ingen annen plass i organet har da, men beholder det den har', () => {
    const other = aSeat('2', { label: 'INNHERRED' })
    const problems = { navn: 'same-name' }
    expect(read({}, null, [other])).toMatchObject({ problems })
    expect(read({ navn: 'Namdalen' }, null, [other])).toMatchObject({ ok: true })
    const ended = { ...other, until: day('2024-01-01') }
    expect(read({ fra: '01.01.2024' }, null, [ended])).toMatchObject({ ok: true })
    expect(read({ fra: '31.12.2023' }, null, [ended])).toMatchObject({ problems })
    expect(read({}, aSeat('1', { label: 'Innherred' }), [other])).toMatchObject({ ok: true })
    expect(read({}, aSeat('1', { label: 'Verdal' }), [other])).toMatchObject({ problems })
  })

  it('beholder dem den alt taler for, når den endres', () =>
    expect(
      read({ taler: 'region.nedlagt' }, aSeat('1', { speaksFor: ['region.nedlagt'] })),
    ).toMatchObject({ ok: true }))

  it('er der ikke før organet, eller etter det', () => {
    const body = aBody({ from: day('2024-01-01'), until: day('2026-01-01') })
    const on = (fra: string) => read({ fra }, null, [], { body })
    const problems = { fra: 'outside-the-body' }
    expect(on('31.12.2023')).toMatchObject({ problems })
    expect(on('01.01.2026')).toMatchObject({ problems })
    expect(on('01.01.2024')).toMatchObject({ ok: true })
    expect(on('31.12.2025')).toMatchObject({ ok: true })
  })

  it('begynner ikke etter at noen hadde den', () => {
    const own = aSeat('1')
    const holders = [aSeatHolder('a', '1', { from: day('2025-01-01') })]
    const from = (fra: string) => read({ fra }, own, [], { holders })
    expect(from('02.01.2025')).toMatchObject({ problems: { fra: 'holders-before' } })
    expect(from('01.01.2025')).toMatchObject({ ok: true })
    const gone = [aSeatHolder('a', '1', { until: day('2024-12-31') })]
    expect(read({ fra: '01.01.2025' }, own, [], { holders: gone })).toMatchObject({
      problems: { fra: 'holders-before' },
    })
  })

  it.each<[string, SeatSide, string, boolean]>([
    ['en region på kommunesiden', 'municipal', 'region.innherred', true],
    ['en region på foretakets side', 'trust', 'region.innherred', false],
    ['en kommune på foretakets side', 'trust', '5038', false],
    ['alle kommunene på foretakets side', 'trust', 'gruppe.all-municipalities', false],
    ['foretaket på sin egen side', 'trust', 'hf', true],
    ['foretaket på kommunesiden', 'municipal', 'hf', false],
    ['en kommune og foretaket på ingen side', 'none', '5038 hf', true],
    ['brukerne på foretakets side', 'trust', 'gruppe.users', true],
  ])('taler ikke for den andre siden enn den teller for: %s', (_title, side, taler, isTaken) =>
    expect(read({ side, taler })).toMatchObject(
      isTaken ? { ok: true } : { problems: { side: 'side-does-not-fit' } },
    ),
  )

  it.each<[string, Partial<TypedSeat>, object]>([
    ['på ingen side', { side: 'none', formote: 'none' }, { ok: true }],
    ['på en side', { formote: 'none' }, { problems: { side: 'secretary-of-a-side' } }],
    ['i et formøte', { side: 'none' }, { problems: { formote: 'secretary-of-a-side' } }],
  ])('for sekretæren er %s', (_title, over, expected) =>
    expect(read({ rett: 'secretary', taler: 'hf', ...over })).toMatchObject(expected),
  )

  it('slutter ikke før den begynner', () => {
    const seat = aSeat('1', { from: day('2026-01-01') })
    expect(judgeSeatEnd(seat, { til: '30.12.2025' }, today)).toEqual({
      ok: false,
      problems: { til: 'ends-before-it-begins' },
    })
    expect(judgeSeatEnd(seat, { til: '' }, today)).toEqual({ ok: true, until: today })
  })
})
