import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { MunicipalityChange } from '../municipality.model.ts'
import { isOrganisationNumber } from '../organisation-number.model.ts'
import { type SampleParties, sampleParties } from '../sample/sample-parties.table.ts'
import { changeDays } from '../succession.rule.ts'
import { countyNames } from './county.table.ts'
import { healthCommunities } from './health-community.table.ts'
import {
  packagedChanges,
  packagedMunicipalities,
  packagedPopulation,
  packagedTiles,
} from './packaged-reference.rule.ts'
import { packagedSources } from './source.table.ts'

const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url))
const shared = [
  folder,
  fileURLToPath(new URL('../../../../../../shared/data/', import.meta.url)),
].find((each) => existsSync(each))

const municipalities = packagedMunicipalities()
const population = packagedPopulation()

describe.skipIf(shared === undefined)(
  'Registrene i produktet mot grunnlagsfilene (hoppes over uten ../shared/data)',
  () => {
    it('har hver kommune, hvert navn og hver dag som grunnlaget', () => {
      const expected = csv('municipalities.csv')
        .filter((row) => row.code !== '9999')
        .toSorted((a, b) => (`${a.code} ${a.valid_from}` < `${b.code} ${b.valid_from}` ? -1 : 1))
      expect(
        municipalities.map((row) => [
          row.code,
          row.label,
          row.from,
          row.until ?? '',
          row.code.slice(0, 2),
          countyNames.get(row.code.slice(0, 2)),
          row.organisationNumber ?? '',
          row.numberSource === null ? '' : row.numberSource === 'klass-1236' ? 'A' : 'B',
        ]),
      ).toEqual(
        expected.map((row) => [
          row.code,
          row.name,
          row.valid_from,
          row.valid_to,
          row.county_code,
          row.county,
          row.orgnr,
          row.orgnr_source?.slice(0, 1),
        ]),
      )
    })

    it('har hver endring, med samme slag', () => {
      const ours = packagedChanges.map((change) =>
        [change.day, change.from, change.to, kindOf(change)].join(' '),
      )
      const theirs = csv('municipality_changes.csv').map((row) =>
        [row.date, row.old_code, row.new_code, row.kind].join(' '),
      )
      expect(ours.toSorted()).toEqual(theirs.toSorted())
    })

    it('har hvert folketall', () => {
      const ours = population.map(({ code, year, inhabitants }) => `${code} ${year} ${inhabitants}`)
      const theirs = csv('population.csv').map((row) => `${row.code} ${row.year} ${row.population}`)
      expect(ours.toSorted()).toEqual(theirs.toSorted())
    })

    it('har de 19 helsefellesskapene med helseforetak og kommuner', () => {
      const members = csv('helsefellesskap_members.csv')
      const theirs = csv('helsefellesskap.csv').map((row) => [
        row.id,
        row.name,
        row.health_trust,
        row.health_trust_orgnr,
        row.rhf,
        members
          .filter((member) => member.helsefellesskap_id === row.id)
          .map((member) => member.municipality_code)
          .toSorted()
          .join(' '),
      ])
      expect(
        healthCommunities.map(({ key, name, trust, memberCodes }) => [
          key,
          name,
          trust.name,
          trust.organisationNumber,
          trust.region,
          memberCodes,
        ]),
      ).toEqual(theirs)
    })

    it('har rutene der grunnlaget har dem, utenom det felles rutenettet i nord', () => {
      const ours = packagedTiles()
        .filter(({ community }) => community !== 'nordre-trondelag')
        .map(({ community, code, row, column }) => `${community} ${code} ${column - 1} ${row - 1}`)
      const theirs = csv('tiles.csv')
        .filter((row) => !/^(norge|nord(re)?-trondelag.*)$/.test(row.grid ?? ''))
        .map((row) => `${row.grid} ${row.code} ${row.col} ${row.row}`)
      expect(ours.toSorted()).toEqual(theirs.toSorted())
    })

    const north = packagedTiles().filter(({ community }) => community === 'nordre-trondelag')
    const gridOf = (name: string) =>
      csv('tiles.csv').flatMap(({ grid, code = '', name: called = '', col, row }) => {
        const ours = north.find((tile) => tile.code === code)
        if (grid !== name) return []
        expect(ours, called).toBeDefined()
        const south = [Number(row), (ours?.row ?? 0) - 1] as const
        const east = [Number(col), (ours?.column ?? 0) - 1] as const
        return [{ code, called, south, east }]
      })

    it.each([
      ['nord-trondelag-2017', 25],
      ['nordre-trondelag', 20],
    ])('har i nord hver rad i %s, høyst to ruter unna', (name, municipalities) => {
      const grid = gridOf(name)
      expect(grid).toHaveLength(municipalities)
      for (const { called, south, east } of grid)
        for (const [theirs, ours] of [south, east])
          expect(Math.abs(theirs - ours), called).toBeLessThan(3)
      expect(new Set(grid.map(({ south, east }) => `${south[1]} ${east[1]}`)).size).toBe(
        municipalities,
      )
    })

    it('har i nord hver kommune nord, sør, øst og vest for de andre som i 2017', () => {
      const grid = gridOf('nord-trondelag-2017')
      const turned = grid.flatMap((one) =>
        grid.flatMap((other) =>
          (['south', 'east'] as const)
            .filter((way) => one[way][0] < other[way][0] && one[way][1] > other[way][1])
            .map(() => `${one.called} og ${other.called}`),
        ),
      )
      expect(turned).toEqual(['Meråker og Frosta'])
    })

    it('holder i nord ruta gjennom nye numre og sammenslåinger', () => {
      const placeOf = (code: string) => {
        const tile = north.find((each) => each.code === code)
        return tile && `${tile.row} ${tile.column}`
      }
      for (const { called, code } of gridOf('nordre-trondelag')) {
        const before = packagedChanges.filter(({ to }) => to === code).map(({ from }) => from)
        if (before.length > 0) expect(before.map(placeOf), called).toContain(placeOf(code))
      }
    })
  },
)

describe('Registrene i produktet', () => {
  it('har en kjent kilde på hver rad', () => {
    const known = new Set(packagedSources.map(({ key }) => key))
    const used = [
      ...municipalities.flatMap((row) => [row.source, row.numberSource ?? row.source]),
      ...packagedChanges.map(({ source }) => source),
      ...population.map(({ source }) => source),
      ...healthCommunities.flatMap((row) => [row.nameSource, row.trustSource, row.memberSource]),
      ...[...sampleParties.values()].flatMap(sourcesOf),
    ]
    expect([...new Set(used)].filter((key) => !known.has(key))).toEqual([])
  })

  it('har 357 kommuner i bruk, og ingen har 0 innbyggere', () => {
    expect(municipalities.filter(({ until }) => until === null)).toHaveLength(357)
    expect(population.every(({ inhabitants }) => inhabitants !== null && inhabitants > 0)).toBe(
      true,
    )
  })

  it.each([
    ['5041', 'Snåsa', ['Snåase']],
    ['5043', 'Røyrvik', ['Raarvihke']],
    ['5007', 'Namsos', ['Nåavmesjenjaelmie']],
    ['5037', 'Levanger', ['Levangke']],
    ['5540', 'Kåfjord', ['Gáivuotna', 'Kaivuono']],
    ['1818', 'Herøy', []],
  ])('%s heter %s, med sidestilte navn for seg', (code, name, parallelNames) => {
    const row = municipalities.find((each) => each.code === code && each.until === null)
    expect(row).toMatchObject({ name, parallelNames })
  })

  it('har bare organisasjonsnummer med rett kontrollsiffer, og ukjent der det ikke er kjent', () => {
    const numbers = municipalities.flatMap(({ organisationNumber }) => organisationNumber ?? [])
    expect(numbers.every(isOrganisationNumber)).toBe(true)
    expect(
      healthCommunities.every(({ trust }) => isOrganisationNumber(trust.organisationNumber)),
    ).toBe(true)
    const haram = municipalities.find(({ code }) => code === '1580')
    expect(haram?.organisationNumber).toBeNull()
  })

  it('gir hver part i nord en rute, både i 2017 og i dag', () => {
    const places = packagedTiles().filter(({ community }) => community === 'nordre-trondelag')
    const placed = new Set(places.map(({ code }) => code))
    for (const { partyCode } of sampleParties.get('nordre-trondelag')?.memberships ?? [])
      expect(placed.has(partyCode), partyCode).toBe(true)
    const place = (code: string) => {
      const tile = places.find((each) => each.code === code)
      return tile && [tile.row, tile.column]
    }
    expect(place('1702')).toEqual(place('5006'))
    expect(place('1721')).toEqual([5, 4])
  })
})

/** What the change is called in the file, read from the other changes of its day. */
function kindOf({ day, from, to }: MunicipalityChange): string {
  const step = changeDays(packagedChanges).find((each) => each.day === day)
  if ((step?.targets.get(from)?.length ?? 1) > 1) return 'split'
  if ((step?.sources.get(to)?.length ?? 1) > 1) return 'merge'
  return from === to ? 'rename' : 'recode'
}

/** The rows of a file by column name; fields may stand in quotation marks. */
function csv(name: string): Record<string, string>[] {
  const [head = [], ...rows] = readFileSync(`${shared}${name}`, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      ),
    )
  return rows.map((row) =>
    Object.fromEntries(head.map((column, place) => [column, row[place] ?? ''])),
  )
}

const sourcesOf = (sample: SampleParties): string[] =>
  [
    ...sample.memberships,
    ...sample.regions,
    ...sample.organisations,
    ...sample.roles,
    ...sample.counts,
  ].map(({ source }) => source)
