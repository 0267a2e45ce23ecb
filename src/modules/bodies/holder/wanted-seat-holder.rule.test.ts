import { describe, expect, it } from 'vitest'
import { aBody, aSeat, aSeatHolder } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import { taken } from '../../../kernel/reading.model.ts'
import { seatIn } from '../lived.rule.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder, WantedSeatHolder } from '../seat-holder.model.ts'
import type { TypedSeatHolder, TypedSeatHolderEnd } from './seat-holder-form.model.ts'
import { judgeComing, judgeHolderEnd, readSeatHolder } from './wanted-seat-holder.rule.ts'

const today = day('2026-11-29')
const typed = (over: Partial<TypedSeatHolder> = {}): TypedSeatHolder => ({
  rang: '0',
  navn: 'Kari',
  funksjon: '',
  epost: '',
  vedtak: '',
  fra: '',
  til: '',
  grunn: '',
  deling: 'community',
  annen: '',
  bytter: '',
  ...over,
})
const read = (over: Partial<TypedSeatHolder>) => readSeatHolder(typed(over), (text) => taken(text))

const wanted = (over: Partial<WantedSeatHolder> = {}): WantedSeatHolder => ({
  rank: 0,
  name: 'Kari',
  functionName: null,
  email: null,
  decision: null,
  from: null,
  until: null,
  endedBecause: null,
  audience: 'community',
  ...over,
})
const judge = (
  of: Partial<WantedSeatHolder>,
  holders: readonly SeatHolder[],
  over: {
    replaces?: boolean
    isOther?: boolean
    seat?: Seat
    before?: SeatHolder
    followed?: SeatHolder[]
  } = {},
) => {
  const beside = { seat: aSeat('1'), replaces: false, isOther: false, followed: [], ...over }
  const judged = judgeComing(wanted(of), { ...beside, holders, today })
  return judged.ok ? `fra ${judged.coming.from}, ${judged.ends.length} slutter` : judged.code
}

describe('Den som får en plass', () => {
  it('har den ikke før organet var der, og er ikke ferdig før plassen begynte', () => {
    const seat = seatIn(aSeat('1'), aBody({ from: day('2024-01-01') }))
    const over = (of: Partial<WantedSeatHolder>) => judge(of, [], { seat })
    expect(over({ from: day('2023-12-31') })).toBe('outside-the-seat')
    expect(over({ until: day('2024-01-01') })).toBe('outside-the-seat')
    expect(over({ from: day('2024-01-01') })).toBe('fra 2024-01-01, 0 slutter')
    const ending = aSeat('1', { until: day('2026-12-16') })
    expect(judge({ until: day('2026-12-21') }, [], { seat: ending })).toBe('ends-after-the-seat')
    expect(judge({ until: day('2026-12-16') }, [], { seat: ending })).toMatch(/^fra /)
    expect(judge({}, [], { seat: ending })).toMatch(/^fra /)
    const later = seatIn(
      aSeat('1', { from: day('2025-01-01') }),
      aBody({ from: day('2024-01-01') }),
    )
    expect(judge({ from: day('2024-06-01') }, [], { seat: later })).toBe('outside-the-seat')
  })

  it('slutter ikke før den begynner, og har ingen grunn uten siste dag', () => {
    expect(read({ fra: '02.01.2026', til: '01.01.2026' })).toMatchObject({
      problems: { til: 'ends-before-it-begins' },
    })
    expect(read({ grunn: 'leave' })).toMatchObject({ problems: { til: 'reason-without-end' } })
    expect(read({ til: '31.12.2026', grunn: 'leave' })).toMatchObject({
      ok: true,
      wanted: { until: '2027-01-01', endedBecause: 'leave' },
    })
  })

  it.each(['navn', 'funksjon', 'vedtak'] as const)(
    'tar ikke en e-postadresse i feltet %s, der flere leser den',
    (field) =>
      expect(read({ [field]: 'Kari, kari@verdal.example' })).toMatchObject({
        ok: false,
        problems: { [field]: 'address-in-words' },
      }),
  )

  it('begynner i dag når en annen hadde plassen før, og ingen dag er skrevet', () => {
    const before = aSeatHolder('a', '1', { name: 'Ola', until: day('2026-01-01') })
    expect(judge({}, [before])).toBe('fra 2026-11-29, 0 slutter')
    expect(judge({}, [])).toBe('fra null, 0 slutter')
  })

  it('har den ikke samtidig med en annen, om ikke den andre slutter', () => {
    const other = aSeatHolder('a', '1', { name: 'Ola' })
    expect(judge({ from: today }, [other])).toBe('taken')
    expect(judge({ from: today }, [other], { replaces: true })).toBe('fra 2026-11-29, 1 slutter')
    const later = aSeatHolder('a', '1', { name: 'Ola', from: day('2027-01-01') })
    expect(judge({ from: today }, [later], { replaces: true })).toBe('taken')
    const sameDay = aSeatHolder('a', '1', { name: 'Ola', from: today })
    expect(judge({ from: today }, [sameDay], { replaces: true })).toBe('begins-that-day')
  })

  it('er vara i sin rekke: første og andre vara er to', () => {
    const first = aSeatHolder('a', '1', { name: 'Ola', rank: 1 })
    expect(judge({ rank: 1, from: today }, [first])).toBe('taken')
    expect(judge({ rank: 2 }, [first])).toBe('fra null, 0 slutter')
  })

  it('er ikke vara i et organ personen selv sitter i, og omvendt', () => {
    const email = 'kari@kommune.example'
    const sits = aSeatHolder('a', '2', { name: 'kari', email })
    expect(judge({ rank: 1, email }, [sits])).toBe('sits-already')
    expect(judge({ email }, [{ ...sits, rank: 1 }])).toBe('is-substitute-already')
    const satBefore = { ...sits, until: day('2020-01-01') }
    expect(judge({ rank: 1, from: today, email }, [satBefore])).toBe('fra 2026-11-29, 0 slutter')
  })

  it('er ikke den samme to ganger, men kan være vara for flere plasser', () => {
    const email = 'kari@kommune.example'
    const kari = (seat: string, rank = 0) => aSeatHolder('a', seat, { name: 'Kari', email, rank })
    expect(judge({ from: today, email }, [kari('1')])).toBe('same-person-twice')
    expect(judge({ email }, [kari('2')])).toBe('same-person-twice')
    expect(judge({ rank: 2, email }, [kari('1', 1)])).toBe('same-person-twice')
    expect(judge({ rank: 1, email }, [kari('2', 1)])).toBe('fra null, 0 slutter')
  })

  it('kjennes på navn og adresse; på det ene alene spørres det om det er en annen', () => {
    const namesake = aSeatHolder('a', '2', { name: 'Kari', email: 'en@kommune.example' })
    expect(judge({ email: 'annen@kommune.example' }, [namesake])).toBe('fra null, 0 slutter')
    const shared = { name: 'Anna', email: 'EN@kommune.example' }
    expect(judge(shared, [namesake])).toBe('same-address-asked')
    expect(judge(shared, [namesake], { isOther: true })).toBe('fra null, 0 slutter')
    const stood = aSeatHolder('c', '1', shared)
    expect(judge({ ...shared, functionName: 'Leder' }, [namesake], { before: stood })).toBe(
      'fra null, 0 slutter',
    )
    expect(judge({}, [namesake])).toBe('same-name-asked')
    expect(judge({}, [namesake], { isOther: true })).toBe('fra null, 0 slutter')
    expect(judge({ email: 'EN@kommune.example' }, [namesake], { isOther: true })).toBe(
      'same-person-twice',
    )
    const without = aSeatHolder('b', '2', { name: 'kari', email: null })
    expect(judge({ rank: 1 }, [without])).toBe('same-name-asked')
    expect(judge({ rank: 1 }, [without], { isOther: true })).toBe('fra null, 0 slutter')
  })

  it('er innenfor tida plassen er der', () => {
    const seat = aSeat('1', { from: day('2026-01-01'), until: day('2026-07-01') })
    expect(judge({ from: day('2025-12-31') }, [], { seat })).toBe('outside-the-seat')
    expect(judge({ from: day('2026-07-01') }, [], { seat })).toBe('outside-the-seat')
    expect(judge({ from: day('2026-06-30') }, [], { seat })).toBe('fra 2026-06-30, 0 slutter')
  })
})

describe('Den som får en plass som en plass i et annet organ følger', () => {
  const kari = { name: 'Kari Nordmann', email: 'kari@verdal.example' }
  const there = (over: Partial<SeatHolder>) => [
    aSeatHolder('a', 'i-et-annet', { rank: 1, ...kari, ...over }),
  ]

  it('har ikke selv en plass der i samme tid', () => {
    expect(judge(kari, [], { followed: there({}) })).toBe('sits-where-followed')
    const from = { ...kari, from: today }
    expect(judge(from, [], { followed: there({ until: today }) })).toBe(`fra ${today}, 0 slutter`)
  })

  it('spørres det om, når bare navnet er likt', () => {
    const followed = there({ email: null })
    expect(judge(kari, [], { followed })).toBe('same-name-asked')
    expect(judge(kari, [], { followed, isOther: true })).toBe('fra null, 0 slutter')
  })
})

describe('Den som slutter', () => {
  const holder = aSeatHolder('a', '1', { from: day('2026-01-01') })
  const second = aSeatHolder('c', '1', { rank: 2 })
  const first = aSeatHolder('b', '1', { rank: 1, until: day('2027-01-01') })
  const ended = (over: Partial<TypedSeatHolderEnd>, beside = [holder, second, first]) =>
    judgeHolderEnd(
      holder,
      { ...{ til: '', grunn: '', aldri: '', rykker: '' }, ...over },
      { seat: aSeat('1'), holders: beside, followed: [], today },
    )
  const moves = (over: Partial<TypedSeatHolderEnd>, beside?: SeatHolder[]) => {
    const verdict = ended({ rykker: 'yes', ...over }, beside)
    return verdict.ok ? verdict.movesUp?.id : verdict.problems
  }

  it('den første varaen rykker opp når det er krysset av for det', () => {
    expect(moves({})).toBe('b')
    expect(moves({}, [holder, second])).toBe('c')
  })
  it('den som rykker opp, har plassen til den neste som er ført inn', () => {
    const next = aSeatHolder('n', '1', { from: day('2026-12-15') })
    const verdict = ended({ rykker: 'yes' }, [holder, second, first, next])
    expect(verdict).toMatchObject({ ok: true, movesUp: { id: 'b', until: '2026-12-15' } })
  })

  it('den som ikke er vara den dagen, rykker ikke opp', () => {
    expect(moves({ til: '31.12.2026' })).toBe('c')
    expect(moves({ til: '31.12.2026' }, [holder, first])).toEqual({ rykker: 'nobody-moves-up' })
    expect(moves({}, [holder])).toEqual({ rykker: 'nobody-moves-up' })
    expect(moves({ aldri: 'yes' })).toEqual({ rykker: 'nobody-moves-up' })
  })
  it('den som er vara for en annen plass også, rykker ikke opp før det er avsluttet', () => {
    const mail = { email: 'b@prove.example' }
    const elsewhere = aSeatHolder('d', '2', { rank: 1, name: first.name, ...mail })
    const beside = [holder, { ...first, ...mail }, elsewhere]
    expect(moves({}, beside)).toEqual({ rykker: 'is-substitute-already' })
  })
  it('har i går som siste dag når ingenting er skrevet', () =>
    expect(ended({ grunn: 'resigned' })).toEqual({
      ok: true,
      until: today,
      because: 'resigned',
      movesUp: null,
    }))
  it('slutter ikke før den begynte', () =>
    expect(ended({ til: '30.12.2025' })).toEqual({
      ok: false,
      problems: { til: 'ends-before-it-begins' },
    }))
  it('kan tas bort som feilført', () =>
    expect(ended({ aldri: 'yes' })).toMatchObject({
      ok: true,
      until: null,
    }))
})
