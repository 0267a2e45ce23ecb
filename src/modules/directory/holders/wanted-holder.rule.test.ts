import { describe, expect, it } from 'vitest'
import { identityNumbers } from '../../../../test/builders/identity-number.ts'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import { holderForm, type TypedHolder } from './holder-form.model.ts'
import {
  isSame,
  judgeComing,
  judgeHolder,
  readHolder,
  type WantedHolder,
} from './wanted-holder.rule.ts'

const today = day('2026-11-29')

const aFunction = (over: Partial<ContactFunction> = {}): ContactFunction => ({
  key: 'kommuneoverlege',
  names: { nb: 'Kommuneoverlege', nn: 'Kommuneoverlege', en: 'Chief municipal physician' },
  holders: 'one',
  heldIn: ['municipality'],
  position: 1,
  endedOn: null,
  ...over,
})

const typed = (over: Partial<TypedHolder>): TypedHolder => ({
  ...emptyForm(holderForm),
  funksjon: 'kommuneoverlege',
  slag: 'person',
  navn: 'Kommuneoverlegen',
  deling: 'own-side',
  ...over,
})

const read = (over: Partial<TypedHolder>) =>
  readHolder(typed(over), { functions: [aFunction()], side: 'municipalities', readAddress })

const problems = (over: Partial<TypedHolder>) => {
  const outcome = read(over)
  return outcome.ok ? {} : outcome.problems
}

describe('Den som skal inn i lista', () => {
  it('er en person med navn; resten kan være tomt', () => {
    expect(read({})).toEqual({
      ok: true,
      replaces: false,
      wanted: {
        functionKey: 'kommuneoverlege',
        kind: 'person',
        name: 'Kommuneoverlegen',
        email: null,
        phone: null,
        from: null,
        until: null,
        audience: 'municipalities',
      },
    })
  })

  it('leses slik folk skriver: dager, telefon og adresse', () => {
    const outcome = read({
      epost: 'Overlegen <overlege@Kommune.example>',
      telefon: '+47 90000000',
      fra: '1. februar 2026',
      til: '30.6.26',
    })
    expect(outcome).toMatchObject({
      ok: true,
      wanted: {
        email: 'overlege@kommune.example',
        phone: '900 00 000',
        from: '2026-02-01',
        until: '2026-07-01',
      },
    })
  })

  it.each([
    ['own-side', 'municipalities', 'municipalities'],
    ['own-side', 'trust', 'trust'],
    ['community', 'trust', 'community'],
    ['public', 'municipalities', 'public'],
  ] as const)('som deles med %s hos %s, vises for %s', (deling, side, audience) => {
    const outcome = readHolder(typed({ deling }), { functions: [aFunction()], side, readAddress })
    expect(outcome).toMatchObject({ ok: true, wanted: { audience } })
  })

  it.each<[string, Partial<TypedHolder>, Record<string, unknown>]>([
    ['en person uten navn', { navn: '' }, { navn: 'name-missing' }],
    ['en postkasse uten adresse', { slag: 'mailbox', navn: '' }, { epost: 'address-missing' }],
    [
      'en postkasse med navn',
      { slag: 'mailbox', epost: 'post@kommune.example' },
      { navn: 'name-beside-mailbox' },
    ],
    [
      'en ledig funksjon med navn, adresse og telefon',
      { slag: 'vacancy', epost: 'post@kommune.example', telefon: '74048200' },
      { navn: 'vacancy-with-words', epost: 'vacancy-with-words', telefon: 'vacancy-with-words' },
    ],
    ['en telefon som ikke er ett nummer', { telefon: '12' }, { telefon: 'not-a-phone' }],
    [
      'en siste dag før den første',
      { fra: '02.02.2026', til: '01.02.2026' },
      { til: 'ends-before-it-begins' },
    ],
    ['en funksjon som ikke finnes', { funksjon: 'ordfører' }, { funksjon: { code: 'not-here' } }],
    ['ingen deling', { deling: '' }, { deling: { code: 'unknown-choice' } }],
    [
      'et personnummer i navnet',
      { navn: `Kari ${identityNumbers.fødselsnummer}` },
      { navn: { code: 'identity-or-account' } },
    ],
    [
      'et personnummer som telefon',
      { telefon: identityNumbers.fødselsnummer },
      { telefon: { code: 'identity-or-account' } },
    ],
  ])('%s: får svar ved feltet', (_, over, expected) => {
    expect(problems(over)).toEqual(expected)
  })

  it('kan begynne og slutte samme dag', () => {
    expect(read({ fra: '02.02.2026', til: '02.02.2026' })).toMatchObject({ ok: true })
  })
})

const aHolder = (over: Partial<Holder> = {}): Holder => ({
  id: 'en',
  functionKey: 'kommuneoverlege',
  place: '5038',
  kind: 'person',
  name: 'Den gamle',
  email: 'gammel@kommune.example',
  phone: null,
  from: null,
  until: null,
  confirmedOn: null,
  audience: 'municipalities',
  source: null,
  isRemoved: false,
  ...over,
})

const aWanted = (over: Partial<WantedHolder> = {}): WantedHolder => ({
  functionKey: 'kommuneoverlege',
  kind: 'person',
  name: 'Den nye',
  email: 'ny@kommune.example',
  phone: null,
  from: day('2026-12-01'),
  until: null,
  audience: 'municipalities',
  ...over,
})

const vacancy = (over: Partial<Holder> = {}) =>
  aHolder({ id: 'ledig', kind: 'vacancy', name: null, email: null, ...over })

function judge(
  wanted: WantedHolder,
  others: readonly Holder[],
  over: { of?: Partial<ContactFunction>; replaces?: boolean } = {},
) {
  const verdict = judgeHolder(wanted, {
    function: aFunction(over.of),
    others,
    replaces: over.replaces ?? false,
    today,
  })
  return verdict.ok ? verdict.ends.map(({ id }) => id) : verdict.code
}

describe('Om noen kan få en funksjon', () => {
  it('kan de når ingen har den', () => expect(judge(aWanted(), [])).toEqual([]))

  it('kan de når den forrige har sluttet dagen før', () => {
    expect(judge(aWanted(), [aHolder({ until: day('2026-12-01') })])).toEqual([])
  })

  it('kan de ikke når bare én kan ha den, og en annen har den en eneste av dagene', () => {
    expect(judge(aWanted(), [aHolder({ until: day('2026-12-02') })])).toBe('held-by-another')
  })

  it('kan de når den andre skal avsluttes dagen før', () => {
    expect(judge(aWanted(), [aHolder()], { replaces: true })).toEqual(['en'])
  })

  it('kan de ikke når den andre begynner etterpå, så den ikke kan avsluttes før', () => {
    const later = aHolder({ from: day('2027-01-01') })
    expect(judge(aWanted(), [later], { replaces: true })).toBe('held-by-another')
    expect(judge(aWanted({ until: day('2027-01-01') }), [later])).toEqual([])
  })

  it('kan de når flere kan ha den', () => {
    expect(judge(aWanted(), [aHolder()], { of: { holders: 'several' } })).toEqual([])
  })

  it.each(['one', 'several'] as const)('tar de over det som sto som ledig (%s)', (holders) => {
    expect(judge(aWanted(), [vacancy()], { of: { holders } })).toEqual(['ledig'])
  })

  it('kan de ikke to ganger for samme tid, etter adressen eller navnet', () => {
    const same = aWanted({ email: 'GAMMEL@kommune.example' })
    expect(judge(same, [aHolder()], { of: { holders: 'several' } })).toBe('holds-already')
    expect(judge(aWanted({ name: 'den gamle', email: null }), [aHolder()])).toBe('holds-already')
  })

  it('kan de igjen når de har hatt den før', () => {
    expect(judge(aWanted({ name: 'Den gamle' }), [aHolder({ until: day('2020-01-01') })])).toEqual(
      [],
    )
  })

  it('kan ikke sies ledig så lenge noen har den', () => {
    const empty = aWanted({ kind: 'vacancy', name: null, email: null })
    expect(judge(empty, [aHolder()])).toBe('held-so-not-vacant')
    expect(judge(empty, [aHolder()], { replaces: true })).toEqual(['en'])
    expect(judge(empty, [vacancy()])).toBe('holds-already')
  })

  it('kan de ikke når funksjonen er tatt ut av lista', () => {
    expect(judge(aWanted(), [], { of: { endedOn: today } })).toBe('function-ended')
  })

  it('regner ikke med den som er fjernet', () => {
    expect(judge(aWanted(), [aHolder({ name: null, email: null, isRemoved: true })])).toEqual([])
  })
})

describe('Den som kommer uten at noen sier når', () => {
  const comes = (others: readonly Holder[], over: Partial<ContactFunction> = {}) => {
    const known = { function: aFunction(over), others, replaces: false, today }
    const { verdict, coming } = judgeComing(aWanted({ from: null }), known)
    return [verdict.ok, coming.from]
  }

  it('har hatt funksjonen så lenge noen vet, når ingen andre er kjent', () => {
    expect(comes([])).toEqual([true, null])
  })

  it('begynner i dag når en annen hadde den før, og når den sto som ledig', () => {
    expect(comes([aHolder({ until: day('2026-08-01') })])).toEqual([true, today])
    expect(comes([vacancy()])).toEqual([true, today])
  })

  it('begynner ikke i dag når flere kan ha den', () => {
    expect(comes([aHolder()], { holders: 'several' })).toEqual([true, null])
  })

  it('får den ikke mens en annen har den', () => {
    expect(comes([aHolder()])).toEqual([false, today])
  })
})

describe('Om to er den samme', () => {
  it.each([
    [
      'samme adresse, annet navn',
      { name: 'A', email: 'x@y.example' },
      { name: 'B', email: 'X@y.example' },
      true,
    ],
    [
      'samme navn, annen adresse',
      { name: 'A', email: 'x@y.example' },
      { name: 'A', email: 'z@y.example' },
      false,
    ],
    [
      'samme navn, den ene uten adresse',
      { name: 'A', email: null },
      { name: 'a', email: 'z@y.example' },
      true,
    ],
    ['ulike navn uten adresse', { name: 'A', email: null }, { name: 'B', email: null }, false],
  ])('%s', (_, one, other, same) => {
    expect(isSame({ kind: 'person', ...one }, { kind: 'person', ...other })).toBe(same)
  })

  it('er ikke en person og en postkasse', () => {
    const email = 'x@y.example'
    expect(
      isSame({ kind: 'person', name: 'A', email }, { kind: 'mailbox', name: null, email }),
    ).toBe(false)
  })
})
