import { day } from '../../src/kernel/day.model.ts'
import type { ContactFunction } from '../../src/modules/directory/function.model.ts'
import type { Holder } from '../../src/modules/directory/holder.model.ts'
import type { DirectoryFacts } from '../../src/modules/directory/overview/line.rule.ts'
import { aFunction } from './directory.ts'

const aMunicipality = (code: string, name: string, ...parallelNames: string[]) => ({
  code,
  name,
  parallelNames,
  label: name,
  from: day('2018-01-01'),
  until: null,
  source: 'prøve',
})

const inRegion = (region: string, partyCode: string) => ({
  region,
  partyCode,
  from: day('2020-01-01'),
  certainty: 'exact' as const,
  until: null,
  source: 'prøve',
  disputed: false,
  instead: null,
  gone: false,
})

const aMember = (partyCode: string) => ({
  partyCode,
  from: day('2020-01-01'),
  certainty: 'exact' as const,
  until: null,
  standing: 'settled' as const,
  source: 'prøve',
})

/** A function that is looked for in every municipality, and nowhere else. */
export const aMunicipalFunction = (
  key: string,
  name: string,
  more: Partial<ContactFunction> = {},
): ContactFunction =>
  aFunction(key, { names: { nb: name, nn: name, en: key }, heldIn: ['municipality'], ...more })

/** Somebody who holds a function from 2024, confirmed in October 2026 and seen by their own side. */
export const aHolder = (
  functionKey: string,
  place: string,
  more: Partial<Holder> = {},
): Holder => ({
  id: `${functionKey}-${place}`,
  functionKey,
  place,
  kind: 'person',
  name: `Rolle ${functionKey}`,
  email: `${functionKey}@${place}.example`,
  phone: null,
  from: day('2024-01-01'),
  until: null,
  confirmedOn: day('2026-10-01'),
  audience: 'municipalities',
  source: null,
  isRemoved: false,
  ...more,
})

/** Four municipalities and a trust that began in 2020, and two functions; the reader sees both sides. */
export const directoryFacts = (more: Partial<DirectoryFacts> = {}): DirectoryFacts => ({
  memberships: ['5038', '5041', '5043', '5055'].map(aMember),
  changes: [],
  municipalities: [
    aMunicipality('5038', 'Verdal'),
    aMunicipality('5041', 'Snåsa', 'Snåase'),
    aMunicipality('5043', 'Røyrvik', 'Raarvihke'),
    aMunicipality('5055', 'Heim'),
  ],
  organisations: [
    {
      key: 'helse-nord-trondelag',
      name: 'Helse Nord-Trøndelag HF',
      kind: 'health-trust',
      organisationNumber: null,
      source: 'prøve',
      position: 1,
      from: null,
      takesPart: true,
    },
  ],
  regions: [inRegion('Innherred', '5038'), inRegion('Indre Namdal', '5043')],
  externals: [],
  functions: [
    aMunicipalFunction('kommuneoverlege', 'Kommuneoverlege'),
    aMunicipalFunction('kontakt', 'Samhandlingskontakt', {
      heldIn: ['municipality', 'organisation'],
    }),
  ],
  holders: [],
  sides: [{ municipalities: true, trust: true }],
  ...more,
})
