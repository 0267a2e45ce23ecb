import { type Day, yearOf } from '../../kernel/day.model.ts'
import {
  listChanges,
  listChangesBehind,
  listCommunityPopulation,
  listMunicipalities,
  listMunicipalitiesByCode,
  listPopulationBehind,
} from '../parties/index.ts'

/** What the register says of a community's municipalities, and of those added, in one year. */
export const registerQuestions = (
  communityId: string,
  referenceDay: Day,
  added: readonly string[],
) => ({
  changes: listChanges(communityId),
  municipalities: listMunicipalities(communityId),
  figures: listCommunityPopulation(communityId, yearOf(referenceDay)),
  addedMunicipalities: listMunicipalitiesByCode(added),
  addedChanges: listChangesBehind(added),
  addedFigures: listPopulationBehind(added, yearOf(referenceDay)),
})
