import { describe, expect, it } from 'vitest'
import { type Day, day } from '../../../kernel/day.model.ts'
import { organisationsOn, statedOn } from '../members/organisation.rule.ts'
import { packagedChanges, packagedMunicipalities } from '../packaged/packaged-reference.rule.ts'
import { sampleParties } from '../sample/sample-parties.table.ts'
import { organisationKey } from './organisation-change.rule.ts'
import type { PartyChange } from './party-change.model.ts'
import { judgeChange } from './party-change.rule.ts'
import type { ChangeFacts } from './party-change-judged.rule.ts'

const north = sampleParties.get('nordre-trondelag')
const papers: ChangeFacts = {
  memberships: north?.memberships ?? [],
  changes: packagedChanges,
  municipalities: packagedMunicipalities(),
  regions: [],
  organisations: north?.organisations ?? [],
  roles: north?.roles ?? [],
}

/** What is stated after the changes, one after the other. */
const factsAfter = (...changes: PartyChange[]): ChangeFacts => {
  let facts = papers
  for (const change of changes) {
    const { verdict, rows } = judgeChange(facts, change, 'vedtaket')
    expect(verdict).toMatchObject({ ok: true })
    const organisations = facts.organisations.concat(rows.organisations)
    facts = { ...facts, organisations, roles: facts.roles.concat(rows.roles) }
  }
  return facts
}
const outcome = (facts: ChangeFacts, change: PartyChange) => {
  const { verdict, field } = judgeChange(facts, change, 'vedtaket')
  return verdict.ok ? 'ja' : `${verdict.code} ved ${field}`
}
const namesOn = ({ organisations }: ChangeFacts, on: string) =>
  organisationsOn(organisations, day(on)).map(({ name }) => name)

const dayOf = (on: string | null): Day | null => (on === null ? null : day(on))
const added = (name: string, number: string | null, from: string | null): PartyChange => ({
  kind: 'organisation',
  name,
  organisationNumber: number,
  organisationKind: 'other',
  day: dayOf(from),
})
const ks = 'ks-nord-trondelag'
const called = (name: string, from: string | null, number: string | null = null): PartyChange => ({
  kind: 'organisation-changed',
  key: ks,
  name,
  organisationNumber: number,
  organisationKind: 'ks',
  day: dayOf(from),
})
const left = (key: string, from: string): PartyChange => ({
  kind: 'organisation-ended',
  key,
  day: day(from),
})
const given = (holder: string | null, from: string, role: 'host' | 'invoicer' = 'host') =>
  ({ kind: 'role', role, holder, day: day(from) }) as const satisfies PartyChange

describe('Hvem som kan legges til og få en oppgave', () => {
  it.each<[string, PartyChange, string]>([
    ['en ny organisasjon', added('Nasjonalt senter', null, null), 'ja'],
    [
      'ikke en med samme navn',
      added('ks nord-trøndelag', null, null),
      'organisation-known ved navn',
    ],
    ...[
      'KS Nord\u2011Trøndelag',
      'KS Nord–Trøndelag',
      'KS Nord Trøndelag',
      'ＫＳ Nord-Trøndelag',
    ].map((name): [string, PartyChange, string] => [
      `ikke en med samme navn, skrevet «${name}»`,
      added(name, null, null),
      'organisation-known ved navn',
    ]),
    [
      'ikke en kommune som er part',
      added('Verdal kommune', null, null),
      'is-municipality ved navn',
    ],
    ['ikke en kommune med bare navnet', added('verdal', null, null), 'is-municipality ved navn'],
    [
      'ikke en part fra en dag',
      added('Verdal kommune', null, '2026-01-01'),
      'is-municipality ved navn',
    ],
    ['en kommune som ikke er part', added('Oslo kommune', null, null), 'ja'],
    ['et foretak med kommunens navn', added('Verdal kommunale eiendom KF', null, null), 'ja'],
    ['ikke en med samme nummer', added('HNT', '983974791', null), 'organisation-known ved orgnr'],
    ['en part kan være vertskommune', given('5038', '2026-01-01'), 'ja'],
    ['en organisasjon kan ha en oppgave', given(ks, '2026-01-01'), 'ja'],
    ['ingen kan ha en oppgave', given(null, '2026-01-01'), 'ja'],
    ['ikke en som ikke er part', given('5032', '2026-01-01'), 'holder-unknown ved hvem'],
    ['ikke en som alt er sagt å gå ut', given('1718', '2017-06-01'), 'holder-leaves ved hvem'],
    ['ikke to fra samme dag', given('5038', '2025-01-01'), 'role-that-day ved dag'],
  ])('%s', (_title, change, expected) => {
    expect(outcome(papers, change)).toBe(expected)
  })

  it('en organisasjon er med fra dagen, og ikke dagen før', () => {
    const facts = factsAfter(added('Senteret', null, '2024-05-01'))
    expect(namesOn(facts, '2024-04-30')).not.toContain('Senteret')
    expect(namesOn(facts, '2024-05-01')).toContain('Senteret')
  })
})

describe('Samme navn i en annen skrivemåte', () => {
  it.each([
    ['Felles legevakt A/S', 'felles legevakt AS'],
    ['Felles legevakt AS', 'Felles legevakt A.S.'],
    ['Senter for helse, miljø og læring', 'Senter for helse miljø og læring'],
    ['Senter for helse & miljø', 'Senter for helse og miljø'],
    ['Inn-Trøndelag IKS', 'INN TRØNDELAG IKS'],
  ])('«%s» og «%s» er én', (first, again) => {
    expect(outcome(factsAfter(added(first, null, null)), added(again, null, null))).toBe(
      'organisation-known ved navn',
    )
  })

  it('et annet navn er en annen', () => {
    const facts = factsAfter(added('Felles legevakt AS', null, null))
    expect(outcome(facts, added('Felles legevakt 2 AS', null, null))).toBe('ja')
  })
})

describe('Å endre en organisasjon', () => {
  it('et nytt navn gjelder fra dagen, og det gamle står før den', () => {
    const facts = factsAfter(called('KS Trøndelag', '2020-01-01'))
    expect(namesOn(facts, '2019-12-31')).toContain('KS Nord-Trøndelag')
    expect(namesOn(facts, '2020-01-01')).toEqual(['Helse Nord-Trøndelag HF', 'KS Trøndelag'])
  })

  it('en feil som sto hele tida, rettes for hele tida, men ikke forbi et senere navn', () => {
    const facts = factsAfter(called('KS Trøndelag', '2020-01-01'), called('KS i nord', null))
    expect(namesOn(facts, '2017-01-01')).toContain('KS i nord')
    expect(namesOn(facts, '2020-01-01')).toContain('KS Trøndelag')
    expect(facts.organisations.filter(({ key }) => key === ks)).toHaveLength(3)
  })

  it('en som kom fra en dag, er ikke med før den etter en retting', () => {
    const facts = factsAfter(added('Senteret', null, '2024-05-01'), {
      kind: 'organisation-changed',
      key: 'senteret',
      name: 'Senteret i nord',
      day: null,
      organisationNumber: null,
      organisationKind: 'other',
    })
    expect(namesOn(facts, '2024-04-30')).not.toContain('Senteret i nord')
    expect(namesOn(facts, '2024-05-01')).toContain('Senteret i nord')
  })

  it('av to fra samme dag gjelder den siste', () => {
    const facts = factsAfter(called('KS Midt', '2020-01-01'), called('KS Trøndelag', '2020-01-01'))
    expect(namesOn(facts, '2020-01-01')).toContain('KS Trøndelag')
    expect(namesOn(facts, '2020-01-01')).not.toContain('KS Midt')
  })

  it.each<[string, ChangeFacts, PartyChange, string]>([
    [
      'ikke når alt er som før',
      papers,
      called('KS Nord-Trøndelag', null),
      'nothing-changed ved navn',
    ],
    [
      'ikke til navnet på en annen',
      papers,
      called('helse nord-trøndelag hf', null),
      'organisation-known ved navn',
    ],
    [
      'ikke til navnet på en kommune som er part',
      papers,
      called('Verdal kommune', null),
      'is-municipality ved navn',
    ],
    [
      'ikke til nummeret på en annen',
      papers,
      called('KS Nord-Trøndelag', null, '983974791'),
      'organisation-known ved orgnr',
    ],
    [
      'ikke en dag den ikke er med',
      factsAfter(given('5006', '2025-06-01', 'invoicer'), left(ks, '2026-01-01')),
      called('KS Trøndelag', '2026-02-01'),
      'organisation-absent ved dag',
    ],
    [
      'ikke en som ikke finnes',
      { ...papers, organisations: [] },
      called('KS Trøndelag', null),
      'organisation-absent ved dag',
    ],
  ])('%s', (_title, facts, change, expected) => {
    expect(outcome(facts, change)).toBe(expected)
  })
})

describe('Å avslutte deltakelsen til en organisasjon', () => {
  const freed = given('5006', '2025-06-01', 'invoicer')

  it('gjelder fra dagen; navnet og historien står', () => {
    const facts = factsAfter(freed, left(ks, '2026-01-01'))
    expect(namesOn(facts, '2025-12-31')).toContain('KS Nord-Trøndelag')
    expect(namesOn(facts, '2026-01-01')).toEqual(['Helse Nord-Trøndelag HF'])
    expect(statedOn(facts.organisations, ks, day('2026-01-01'))?.name).toBe('KS Nord-Trøndelag')
  })

  it('den kan komme tilbake, med samme nøkkel', () => {
    const facts = factsAfter(freed, left(ks, '2026-01-01'), {
      kind: 'organisation',
      name: 'KS Nord-Trøndelag',
      organisationKind: 'ks',
      organisationNumber: null,
      day: day('2026-06-01'),
    })
    expect(namesOn(facts, '2026-05-31')).not.toContain('KS Nord-Trøndelag')
    expect(namesOn(facts, '2026-06-01')).toContain('KS Nord-Trøndelag')
    expect(new Set(facts.organisations.map(({ key }) => key)).size).toBe(2)
  })

  it.each<[string, ChangeFacts, PartyChange, string]>([
    ['ikke mens den sender fakturaene', papers, left(ks, '2026-01-01'), 'holds-task ved dag'],
    [
      'ikke når den får en oppgave senere',
      factsAfter(freed, given(ks, '2026-06-01', 'invoicer')),
      left(ks, '2026-01-01'),
      'holds-task ved dag',
    ],
    ['ja, når noen andre har overtatt', factsAfter(freed), left(ks, '2025-06-01'), 'ja'],
    [
      'ikke før noen andre har overtatt',
      factsAfter(freed),
      left(ks, '2025-05-31'),
      'holds-task ved dag',
    ],
    [
      'ja, når ingen lenger har oppgaven',
      factsAfter(given(null, '2025-06-01', 'invoicer')),
      left(ks, '2025-06-01'),
      'ja',
    ],
    [
      'ikke to ganger',
      factsAfter(freed, left(ks, '2026-01-01')),
      left(ks, '2026-02-01'),
      'organisation-absent ved dag',
    ],
    [
      'ikke før et navn som står fra en senere dag',
      factsAfter(freed, called('KS Trøndelag', '2026-03-01')),
      left(ks, '2026-01-01'),
      'organisation-later ved dag',
    ],
  ])('%s', (_title, facts, change, expected) => {
    expect(outcome(facts, change)).toBe(expected)
  })
})

describe('Nøkkelen til en organisasjon', () => {
  it.each([
    ['KS Nord-Trøndelag', 'ks-nord-trondelag'],
    ['Åse & Værøy HF', 'ase-vaeroy-hf'],
    ['5006', 'org-5006'],
    ['!', 'org-2'],
    ['Opptatt', 'opptatt-2'],
  ])('%s blir %s', (name, key) => {
    expect(organisationKey(name, new Set(['opptatt', 'org']))).toBe(key)
  })
})
