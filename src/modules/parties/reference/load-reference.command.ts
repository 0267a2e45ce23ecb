import { type Db, inTransaction } from '../../../platform/db.ts'
import {
  countyOf,
  packagedChanges,
  packagedCommunities,
  packagedEdition,
  packagedMunicipalities,
  packagedPopulation,
  packagedSourceRows,
  packagedTiles,
  tileSource,
} from '../packaged/packaged-reference.rule.ts'
import {
  appendEdition,
  hasEdition,
  putChanges,
  putCommunities,
  putMunicipalities,
  putPopulation,
  putSources,
  putTiles,
} from './reference.store.ts'
import { refreshedSources } from './refreshed-source.model.ts'

/**
 * Fills in the reference data that comes with the product, once per edition. What a refresh has
 * fetched since stays. Needs the owner's database; returns whether there was anything to fill in.
 */
export const loadReferenceData = (owner: Db): Promise<boolean> =>
  inTransaction(owner, async (tx) => {
    if (await hasEdition(tx, packagedEdition)) return false
    await putSources(tx, packagedSourceRows)
    const municipalities = packagedMunicipalities()
    const placed = municipalities.map((row) => ({ ...row, county: countyOf(row.code) }))
    await putMunicipalities(tx, placed, refreshedSources)
    await putChanges(tx, packagedChanges)
    await putPopulation(tx, packagedPopulation(), refreshedSources)
    await putCommunities(tx, packagedCommunities)
    await putTiles(tx, packagedTiles(), tileSource)
    await appendEdition(tx, packagedEdition)
    return true
  })
