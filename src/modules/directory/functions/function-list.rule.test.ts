import { describe, expect, it } from 'vitest'
import { aFunction } from '../../../../test/builders/directory.ts'
import { identityNumbers } from '../../../../test/builders/identity-number.ts'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import type { PlaceKind } from '../place.model.ts'
import type { PlaceFacts } from '../place.rule.ts'
import { first, functionForm, type TypedFunction } from './function-form.model.ts'
import {
  changedParts,
  countHolders,
  functionKey,
  heldBySeveral,
  judgeRemoval,
  judgeReturn,
  lackingUsual,
  othersIn,
  placedAfter,
  readFunction,
  standsAfter,
  usersLeftOut,
  usersOf,
} from './function-list.rule.ts'

const today = day('2026-11-29')

const list: readonly ContactFunction[] = [
  aFunction('helseleder', { position: 1 }),
  aFunction('kommuneoverlege', { position: 2, holders: 'several' }),
  aFunction('tolketjeneste', { position: 3, endedOn: day('2026-01-01') }),
  aFunction('postmottak', { position: 4 }),
]
const called = (key: string): ContactFunction => {
  const found = list.find((of) => of.key === key)
  if (!found) throw new Error(key)
  return found
}

const typed = (over: Partial<TypedFunction>): TypedFunction => ({
  ...emptyForm(functionForm),
  navn: 'Økonomi',
  antall: 'one',
  hvor: 'municipality region',
  plass: first,
  ...over,
})
const problems = (over: Partial<TypedFunction>) => {
  const read = readFunction(typed(over), list)
  return read.ok ? {} : read.problems
}

/** Leksvik and Rissa became Indre Fosen in 2018. */
const facts: PlaceFacts = {
  changes: ['1718', '1624'].map((from) => ({
    day: day('2018-01-01'),
    from,
    to: '5054',
    source: 'klass-131',
  })),
  memberships: ['5037', '5038', '5054'].map((partyCode) => ({
    partyCode,
    from: day('2018-01-01'),
    certainty: 'exact' as const,
    until: null,
    standing: 'settled' as const,
    source: 'Avtalen',
  })),
  municipalities: [
    ['5037', 'Levanger'],
    ['5038', 'Verdal'],
    ['5054', 'Indre Fosen'],
  ].map(([code = '', name = '']) => ({
    code,
    name,
    parallelNames: [],
    label: name,
    from: day('2018-01-01'),
    until: null,
    source: 'klass-131',
  })),
  organisations: [],
  regions: [],
  externals: [],
}

const aHolder = (over: Partial<Holder> = {}): Holder => ({
  id: 'en',
  functionKey: 'kommuneoverlege',
  place: '5038',
  kind: 'person',
  name: 'Kommuneoverlegen',
  email: null,
  phone: null,
  from: null,
  until: null,
  confirmedOn: null,
  audience: 'municipalities',
  source: null,
  isRemoved: false,
  ...over,
})

const placesOf = (...holders: Holder[]) =>
  usersOf({ ...facts, holders }, 'kommuneoverlege', today).map(({ place }) => place.name)

describe('En funksjon som skal inn i lista', () => {
  it('heter det samme på nynorsk og engelsk når de feltene er tomme', () => {
    expect(readFunction(typed({}), list)).toEqual({
      ok: true,
      wanted: {
        names: { nb: 'Økonomi', nn: 'Økonomi', en: 'Økonomi' },
        holders: 'one',
        heldIn: ['municipality', 'region'],
        after: first,
      },
    })
  })

  it('har egne navn når de er skrevet', () => {
    const read = readFunction(typed({ nynorsk: 'Økonomien', engelsk: 'Finance' }), list)
    expect(read.ok && read.wanted.names).toEqual({ nb: 'Økonomi', nn: 'Økonomien', en: 'Finance' })
  })

  it.each<[string, Partial<TypedFunction>, object]>([
    ['må ha et navn', { navn: ' ' }, { navn: { code: 'empty' } }],
    ['må finnes et sted', { hvor: '' }, { hvor: 'held-nowhere' }],
    ['finnes ikke på et sted vi ikke kjenner', { hvor: 'fylke' }, { hvor: 'held-nowhere' }],
    ['har én eller flere', { antall: '' }, { antall: { code: 'unknown-choice' } }],
    ['står etter en som er der', { plass: 'nei' }, { plass: { code: 'not-here' } }],
    ['heter ikke det samme som en annen', { navn: 'HELSELEDER' }, { navn: 'same-name' }],
    [
      'heter ikke det samme som en annen på nynorsk',
      { nynorsk: 'Helseleder nn' },
      { nynorsk: 'same-name' },
    ],
    [
      'heter ikke det samme som en annen på engelsk',
      { engelsk: 'helseleder EN' },
      { engelsk: 'same-name' },
    ],
    [
      'heter ikke på bokmål det en annen heter på nynorsk, når den ikke har et eget navn der',
      { navn: 'Postmottak nn' },
      { nynorsk: 'same-name' },
    ],
    [
      'heter ikke det samme som en som er tatt ut: den settes heller inn igjen',
      { navn: 'Tolketjeneste' },
      { navn: 'same-name-out' },
    ],
    [
      'har ikke fødselsnummer i navnet',
      { navn: `Lege ${identityNumbers.fødselsnummer}` },
      { navn: { code: 'identity-or-account' } },
    ],
  ])('%s', (_, over, expected) => {
    expect(problems(over)).toMatchObject(expected)
  })

  it('som vises for å endres, leses som den er', () => {
    const of = called('kommuneoverlege')
    const printed = printFields(functionForm, {
      navn: of.names.nb,
      nynorsk: of.names.nn,
      engelsk: of.names.en,
      antall: of.holders,
      hvor: of.heldIn.join(' '),
      plass: standsAfter(list, of, today),
    })
    const others = list.filter((each) => each !== of)
    const read = readFunction(printed, others)
    expect(read.ok && changedParts(of, read.wanted, false)).toEqual([])
  })

  it('får en adresse som ingen annen side har', () => {
    expect(functionKey('Helseleder', list)).toBe('helseleder-2')
    expect(functionKey('Ny', list)).toBe('ny-2')
    expect(functionKey('Vanlige', list)).toBe('vanlige-2')
  })
})

describe('Plassen i lista', () => {
  const order = (key: string, after: string) =>
    placedAfter(list, called(key), after).map((of) => `${of.position} ${of.key}`)

  it('er øverst, eller etter en annen', () => {
    expect(order('postmottak', first)).toEqual([
      '1 postmottak',
      '2 helseleder',
      '3 kommuneoverlege',
      '4 tolketjeneste',
    ])
    expect(order('helseleder', 'kommuneoverlege')).toEqual([
      '1 kommuneoverlege',
      '2 helseleder',
      '3 tolketjeneste',
      '4 postmottak',
    ])
  })

  it('sies ved den som står foran i lista, ikke en som er tatt ut', () => {
    expect(list.map((of) => standsAfter(list, of, today))).toEqual([
      first,
      'helseleder',
      'kommuneoverlege',
      'kommuneoverlege',
    ])
    expect(othersIn(list, 'helseleder', today).map(({ key }) => key)).toEqual([
      'kommuneoverlege',
      'postmottak',
    ])
  })
})

describe('Hvem som har en funksjon', () => {
  it.each<[string, Partial<Holder>, string[]]>([
    ['en person eller en postkasse', { kind: 'mailbox', name: null }, ['Verdal']],
    ['en som begynner senere, også', { from: day('2027-01-01') }, ['Verdal']],
    ['en som slutter i dag, med i dag som siste dag', { until: day('2026-11-30') }, ['Verdal']],
    ['ikke en som sluttet i går', { until: today }, []],
    ['ikke en som er meldt ledig', { kind: 'vacancy', name: null }, []],
    ['ikke en hvis navn er fjernet', { name: null, isRemoved: true }, []],
    ['ikke en med en annen funksjon', { functionKey: 'helseleder' }, []],
    ['den nye kommunen for en som er slått sammen', { place: '1718' }, ['Indre Fosen']],
    ['ikke noen på et sted som ikke er her lenger', { place: '5001' }, []],
  ])('%s', (_, over, places) => {
    expect(placesOf(aHolder(over))).toEqual(places)
  })

  it('telles for dagen i dag, uten ledige og fjernede', () => {
    const holders = [
      aHolder(),
      aHolder({ id: 'to', place: '5037' }),
      aHolder({ id: 'tre', from: day('2027-01-01') }),
      aHolder({ id: 'fire', kind: 'vacancy', name: null }),
      aHolder({ id: 'fem', functionKey: 'helseleder' }),
    ]
    expect(Object.fromEntries(countHolders(holders, today))).toEqual({
      kommuneoverlege: 2,
      helseleder: 1,
    })
  })

  it('er flere på samme sted bare når de har den samtidig', () => {
    const at = (...holders: Holder[]) =>
      heldBySeveral({ ...facts, holders }, 'kommuneoverlege', today)
    const two = [aHolder(), aHolder({ id: 'to', name: 'Den andre' })] as const
    expect(at(...two)).toEqual(['Verdal'])
    expect(at(two[0], { ...two[1], place: '5037' })).toEqual([])
    expect(at(two[0], { ...two[1], from: day('2027-01-01') })).toEqual([])
    expect(at({ ...two[0], place: '1718' }, { ...two[1], place: '1624' })).toEqual(['Indre Fosen'])
  })
})

describe('Å ta en funksjon bort fra et slags sted', () => {
  const users = usersOf({ ...facts, holders: [aHolder()] }, 'kommuneoverlege', today)
  const kept = (from: PlaceKind[], to: PlaceKind[]) =>
    usersLeftOut({ heldIn: from }, { heldIn: to }, users).map(({ place }) => place.name)

  it('gjelder dem som har den der, og ingen andre', () => {
    expect(kept(['municipality', 'region'], ['region'])).toEqual(['Verdal'])
    expect(kept(['municipality', 'region'], ['municipality'])).toEqual([])
  })
  it('gjelder ikke den som har den der den aldri ble etterlyst', () => {
    expect(kept(['region'], ['external'])).toEqual([])
  })
})

describe('Å ta en funksjon ut av lista', () => {
  const of = called('kommuneoverlege')
  const users = usersOf({ ...facts, holders: [aHolder()] }, of.key, today)

  it('går når ingen har den', () => {
    expect(judgeRemoval(of, [], today)).toMatchObject({ ok: true })
  })
  it('går ikke mens noen har den', () => {
    expect(judgeRemoval(of, users, today)).toMatchObject({ ok: false, code: 'function-held' })
  })
  it('går ikke to ganger', () => {
    const out = called('tolketjeneste')
    expect(judgeRemoval(out, [], today)).toMatchObject({ ok: false, code: 'out-already' })
  })
  it('kan gjøres om, én gang', () => {
    expect(judgeReturn(called('tolketjeneste'), today)).toMatchObject({ ok: true })
    expect(judgeReturn(of, today)).toMatchObject({ ok: false, code: 'in-already' })
  })
})

describe('Den vanlige lista', () => {
  it('er sju funksjoner i rekkefølge når lista er tom', () => {
    expect(lackingUsual([]).map(({ position, names }) => `${position} ${names.nb}`)).toEqual([
      '1 Kommunedirektør',
      '2 Helseleder',
      '3 Kommuneoverlege',
      '4 Økonomi',
      '5 Barn og unge',
      '6 Samhandlingskontakt',
      '7 Postmottak',
    ])
  })

  it('legger bare til det som mangler, sist', () => {
    const own = [
      aFunction('okonomisjef', { names: { nb: 'økonomi', nn: 'økonomi', en: 'Finance' } }),
      aFunction('helseleder', { position: 9, names: { nb: 'Sjef', nn: 'Sjef', en: 'Chief' } }),
      aFunction('postmottak', { position: 3, endedOn: day('2026-01-01') }),
    ]
    expect(lackingUsual(own).map(({ position, key }) => `${position} ${key}`)).toEqual([
      '10 kommunedirektor',
      '11 kommuneoverlege',
      '12 barn-og-unge',
      '13 samhandlingskontakt',
    ])
  })
})
