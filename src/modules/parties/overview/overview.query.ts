import { type Day, yearOf } from '../../../kernel/day.model.ts'
import type { PageCommunity } from '../../../kernel/page.model.ts'
import { listDecisions } from '../members/party-decision.query.ts'
import {
  listCommunityPopulation,
  listOrganisations,
  listRegionMemberships,
  listRoles,
  listStatedCounts,
  listTiles,
  partyQuestions,
} from '../parties.query.ts'
import { listSources } from '../reference/reference.query.ts'

/** All that the list of municipalities asks for. */
export const overviewQuestions = (community: PageCommunity, day: Day) => ({
  ...partyQuestions(community.id),
  regions: listRegionMemberships(community.id),
  organisations: listOrganisations(community.id),
  roles: listRoles(community.id),
  counts: listStatedCounts(community.id),
  figures: listCommunityPopulation(community.id, yearOf(day)),
  tiles: listTiles(community.id),
  sources: listSources(),
  decisions: listDecisions(community.id),
})
