import { describe, expect, it } from 'vitest'
import { aFunction } from '../../../../test/builders/directory.ts'
import { identityNumbers } from '../../../../test/builders/identity-number.ts'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import type { Holder } from '../holder.model.ts'
import { type ExternalOrganisation, externalKinds } from '../organisation.model.ts'
import {
  changedParts,
  contactsAt,
  externalKey,
  isWorkedWith,
  judgeRemoval,
  judgeReturn,
  readExternal,
} from './external.rule.ts'
import { externalForm, type TypedExternal } from './external-form.model.ts'

const today = day('2026-11-29')

const ntnu: ExternalOrganisation = {
  key: 'ntnu',
  name: 'NTNU',
  kind: 'university',
  website: null,
  about: null,
  audience: 'community',
  source: null,
  endedOn: null,
}
const out: ExternalOrganisation = { ...ntnu, key: 'hunt', name: 'HUNT', endedOn: today }

const typed = (over: Partial<TypedExternal>): TypedExternal => ({
  ...emptyForm(externalForm),
  navn: 'KS Trøndelag',
  slag: 'ks',
  deling: 'usual',
  ...over,
})
const wanted = (over: Partial<TypedExternal>) => {
  const read = readExternal(typed(over), [ntnu, out])
  return read.ok ? read.wanted : null
}
const problems = (over: Partial<TypedExternal>) => {
  const read = readExternal(typed(over), [ntnu, out])
  return read.ok ? {} : read.problems
}

describe('En organisasjon som skal inn i lista', () => {
  it('har navn og slag; resten kan være tomt', () => {
    expect(wanted({})).toEqual({
      name: 'KS Trøndelag',
      kind: 'ks',
      website: null,
      about: null,
      audience: 'community',
      source: null,
    })
  })

  it.each(externalKinds.map((kind) => [kind] as const))(
    '%s: vises som vanlig for slaget',
    (slag) => {
      const expected = slag === 'competence-centre' ? 'public' : 'community'
      expect(wanted({ slag })?.audience).toBe(expected)
    },
  )

  it('vises for dem som er valgt, uansett slag', () => {
    expect(wanted({ slag: 'competence-centre', deling: 'municipalities' })?.audience).toBe(
      'municipalities',
    )
    expect(wanted({ deling: 'public' })?.audience).toBe('public')
  })

  it.each<[string, Partial<TypedExternal>, object]>([
    ['må ha et navn', { navn: '' }, { navn: { code: 'empty' } }],
    ['må være av et slag', { slag: 'kommune' }, { slag: { code: 'unknown-choice' } }],
    ['må vises for noen', { deling: '' }, { deling: { code: 'unknown-choice' } }],
    [
      'har et nettsted som er en lenke',
      { nettsted: 'ks.no' },
      { nettsted: { code: 'not-a-link' } },
    ],
    [
      'har ikke et passord i nettstedet',
      { nettsted: 'https://ola:hemmelig@ks.no' },
      { nettsted: { code: 'link-with-sign-in' } },
    ],
    ['heter ikke det samme som en annen', { navn: 'ntnu' }, { navn: 'same-organisation' }],
    [
      'settes heller inn igjen når den er tatt ut',
      { navn: 'Hunt' },
      { navn: 'same-organisation-out' },
    ],
    [
      'har ikke fødselsnummer i det den kan spørres om',
      { om: `Ring ${identityNumbers.fødselsnummer}` },
      { om: { code: 'identity-or-account' } },
    ],
  ])('%s', (_, over, expected) => {
    expect(problems(over)).toMatchObject(expected)
  })

  it('får en adresse som ingen annen side har', () => {
    expect(externalKey('NTNU', [ntnu])).toBe('ntnu-2')
    expect(externalKey('Ny', [ntnu])).toBe('ny-2')
  })

  it('sier i journalen hva som er endret', () => {
    const { key, endedOn, ...same } = ntnu
    expect(changedParts(ntnu, same)).toEqual([])
    expect(changedParts(ntnu, { ...same, name: 'NTNU Trondheim', audience: 'public' })).toEqual([
      'organisation-name',
      'organisation-audience',
    ])
  })
})

describe('Å ta en organisasjon ut av lista', () => {
  it('går én gang, og kan gjøres om', () => {
    expect(judgeRemoval(ntnu, today)).toMatchObject({ ok: true })
    expect(judgeRemoval(out, today)).toMatchObject({ ok: false, code: 'out-already' })
    expect(judgeReturn(out, today)).toMatchObject({ ok: true })
    expect(judgeReturn(ntnu, today)).toMatchObject({ ok: false, code: 'in-already' })
  })

  it('gjelder fra samme dag', () => {
    expect(isWorkedWith(out, day('2026-11-28'))).toBe(true)
    expect(isWorkedWith(out, today)).toBe(false)
  })
})

describe('Kontaktene i en organisasjon', () => {
  const functions = [
    aFunction('samhandlingskontakt', { heldIn: ['external'] }),
    aFunction('postmottak', { position: 2, heldIn: ['external'] }),
    aFunction('okonomi', { position: 3 }),
    aFunction('nettverk', { position: 4 }),
    aFunction('gammel', { position: 5, heldIn: ['external'], endedOn: day('2026-01-01') }),
  ]
  const aHolder = (functionKey: string, over: Partial<Holder> = {}): Holder => ({
    id: functionKey,
    functionKey,
    place: 'ekstern.ntnu',
    kind: 'person',
    name: 'Rådgiveren',
    email: null,
    phone: null,
    from: null,
    until: null,
    confirmedOn: null,
    audience: 'public',
    source: null,
    isRemoved: false,
    ...over,
  })
  const holders = [
    aHolder('samhandlingskontakt'),
    aHolder('postmottak', { until: day('2026-10-01') }),
    aHolder('nettverk', { from: day('2026-01-01') }),
    aHolder('okonomi', { place: '5038' }),
  ]
  const shown = (seesAll: boolean) =>
    contactsAt({ functions, holders, changes: [] }, 'ntnu', today, seesAll).map(
      ({ function: of, holding }) => `${of.key} ${holding.state}`,
    )

  it('er det som ventes der, og det noen har ellers', () => {
    expect(shown(true)).toEqual(['samhandlingskontakt held', 'postmottak vacant', 'nettverk held'])
  })

  it('er bare dem som er delt, for den som ikke ser alt: ingenting sies ved det som mangler', () => {
    expect(shown(false)).toEqual(['samhandlingskontakt held', 'nettverk held'])
  })
})
