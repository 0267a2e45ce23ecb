import { day } from '../../src/kernel/day.model.ts'
import { taken, unread } from '../../src/kernel/reading.model.ts'
import type { SheetLine } from '../../src/kernel/sheet.model.ts'
import type { ContactFunction } from '../../src/modules/directory/function.model.ts'
import type { Holder } from '../../src/modules/directory/holder.model.ts'
import type { PlaceFacts } from '../../src/modules/directory/place.rule.ts'
import { newId } from '../../src/platform/id.ts'

export const contactFunction = (
  key: string,
  nb: string,
  holders: ContactFunction['holders'] = 'one',
): ContactFunction => ({
  key,
  names: { nb, nn: `${nb} nn`, en: `${nb} en` },
  holders,
  heldIn: ['municipality'],
  position: 1,
  endedOn: null,
})

export const contactHolder = (of: Partial<Holder> = {}): Holder => ({
  id: newId(),
  functionKey: 'kommuneoverlege',
  place: '5038',
  kind: 'person',
  name: 'Kommuneoverlege i Verdal',
  email: 'overlege@verdal.example',
  phone: '74 04 82 00',
  from: null,
  until: null,
  confirmedOn: day('2026-01-15'),
  audience: 'municipalities',
  source: null,
  isRemoved: false,
  ...of,
})

/** Cells of a sheet as they stand; what begins with `=` is a formula. */
export const sheetLines = (...rows: string[][]): SheetLine[] =>
  rows.map((cells, at) => ({
    line: at + 1,
    cells: cells.map((text) => ({ text, isFormula: text.startsWith('=') })),
  }))

export const plainAddress = (typed: string) =>
  /^\S+@\S+\.\S+$/.test(typed) ? taken(typed) : unread({ code: 'not-an-address', typed })

const from = day('2002-01-01')
const source = 'En prøve'
const municipality = (code: string, name: string, since: string, until: string | null = null) => ({
  code,
  name,
  parallelNames: [],
  label: name,
  from: day(since),
  until: until === null ? null : day(until),
  source,
})

/** A small north: a merger in 2018, a new number, two of one name, a region and a trust. */
export const contactPlaces: PlaceFacts & {
  everyMunicipality: PlaceFacts['municipalities']
  everyChange: PlaceFacts['changes']
} = (() => {
  const municipalities = [
    municipality('0301', 'Oslo', '1950-01-01'),
    municipality('1718', 'Leksvik', '1950-01-01', '2018-01-01'),
    municipality('1721', 'Verdal', '1950-01-01', '2018-01-01'),
    municipality('1624', 'Rissa', '1950-01-01', '2018-01-01'),
    municipality('5038', 'Verdal', '2018-01-01'),
    municipality('5054', 'Indre Fosen', '2018-01-01'),
    municipality('5001', 'Trondheim', '2018-01-01'),
    municipality('1818', 'Herøy', '1950-01-01'),
    municipality('1515', 'Herøy', '1950-01-01'),
  ]
  const change = (before: string, to: string) => ({
    day: day('2018-01-01'),
    from: before,
    to,
    source,
  })
  const changes = [change('1718', '5054'), change('1624', '5054'), change('1721', '5038')]
  return {
    municipalities,
    changes,
    everyMunicipality: municipalities,
    everyChange: changes,
    memberships: ['5038', '5054', '0301'].map((partyCode) => ({
      partyCode,
      from,
      until: null,
      certainty: 'exact' as const,
      standing: 'settled' as const,
      source,
    })),
    organisations: [
      {
        key: 'helse-nord',
        name: 'Helse Nord-Trøndelag HF',
        kind: 'health-trust' as const,
        organisationNumber: null,
        position: 1,
        from: null,
        takesPart: true,
        source,
      },
    ],
    regions: ['5038', '5054'].map((partyCode) => ({
      region: 'Innherred',
      partyCode,
      from,
      until: null,
      certainty: 'exact' as const,
      disputed: false,
      instead: null,
      gone: false,
      source,
    })),
    externals: [
      {
        key: 'ntnu',
        name: 'NTNU',
        kind: 'university' as const,
        website: null,
        about: null,
        audience: 'community' as const,
        source: null,
        endedOn: null,
      },
    ],
  }
})()
