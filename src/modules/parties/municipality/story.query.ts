import { listDecisions } from '../members/party-decision.query.ts'
import { listRegionMemberships, listRoles, partyQuestions } from '../parties.query.ts'
import { listSources } from '../reference/reference.query.ts'
import {
  listCommunitiesOf,
  listFamilyChanges,
  listFamilyMunicipalities,
  listFamilyPopulation,
} from './municipality.query.ts'

/** All that the page of a municipality asks for. */
export const storyQuestions = (communityId: string, code: string) => ({
  ...partyQuestions(communityId),
  regions: listRegionMemberships(communityId),
  roles: listRoles(communityId),
  familyChanges: listFamilyChanges(code),
  family: listFamilyMunicipalities(code),
  figures: listFamilyPopulation(code),
  countedIn: listCommunitiesOf(code),
  sources: listSources(),
  decisions: listDecisions(communityId),
})
