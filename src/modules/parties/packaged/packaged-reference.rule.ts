import { changesFrom, municipalitiesFrom } from '../municipality.model.ts'
import { populationFrom } from '../population.model.ts'
import { linesOf } from '../reference.model.ts'
import { tilesFrom } from '../tile.model.ts'
import { countyNames } from './county.table.ts'
import { healthCommunities } from './health-community.table.ts'
import { municipalityRows } from './municipality.table.ts'
import { municipalityChangeRows } from './municipality-change.table.ts'
import { withNumbers } from './organisation-number.rule.ts'
import { organisationNumberRows } from './organisation-number.table.ts'
import { populationRows } from './population.table.ts'
import { packagedSources } from './source.table.ts'
import { tileRows } from './tile.table.ts'

/** The edition of the reference data that comes with the product. A new one gets a new name. */
export const packagedEdition = '2026-11-22c'

/** All changes of municipalities that come with the product. */
export const packagedChanges = changesFrom(municipalityChangeRows)

/** All dated municipalities that come with the product, with their organisation numbers. */
export const packagedMunicipalities = () =>
  withNumbers(
    municipalitiesFrom(municipalityRows),
    packagedChanges,
    new Map(linesOf(organisationNumberRows).map(([code = '', number = '']) => [code, number])),
    { listed: organisationNumberRows.source, carried: 'klass-1236-carried' },
  )

/** All figures of inhabitants that come with the product. */
export const packagedPopulation = () => populationFrom(populationRows)

/** Where each municipality's tile stands. */
export const packagedTiles = () => tilesFrom(tileRows)

/** Every source that comes with the product. */
export const packagedSourceRows = packagedSources

/** The county of a code; null for a county that is not among those known. */
export const countyOf = (code: string): string | null => countyNames.get(code.slice(0, 2)) ?? null

/** The country's communities as reference. */
export const packagedCommunities = healthCommunities

export const tileSource = tileRows.source
