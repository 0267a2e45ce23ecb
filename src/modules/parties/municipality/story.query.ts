import type { Day } from '../../../kernel/day.model.ts'
import type { Answers } from '../../../platform/db.ts'
import { listDecisions } from '../members/party-decision.query.ts'
import { listRegionMemberships, listRoles, partyQuestions } from '../parties.query.ts'
import { listSources } from '../reference/reference.query.ts'
import {
  listCommunitiesOf,
  listFamilyChanges,
  listFamilyMunicipalities,
  listFamilyPopulation,
} from './municipality.query.ts'
import type { MunicipalityStory } from './story.model.ts'
import { pageCodeOf, storyOf } from './story.rule.ts'

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

export type StoryAnswers = Answers<ReturnType<typeof storyQuestions>>

/** The story under a code; where the page of an old code stands; or nothing for a code that never was. */
export function readStory(
  answers: StoryAnswers,
  code: string,
  today: Day,
): { movedTo: string } | { story: MunicipalityStory } | null {
  const family = { changes: answers.familyChanges, municipalities: answers.family }
  const pageCode = pageCodeOf(family, code, today)
  if (pageCode === null) return null
  if (pageCode !== code) return { movedTo: pageCode }
  const communities = answers.countedIn.map(({ hereId, ...each }) => ({
    ...each,
    isHere: hereId !== null,
  }))
  const story = storyOf(
    { family, community: answers, figures: answers.figures, communities },
    code,
    today,
  )
  return story && { story }
}
