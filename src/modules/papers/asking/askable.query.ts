import type { Day } from '../../../kernel/day.model.ts'
import type { Answers } from '../../../platform/db.ts'
import { heldRoles } from '../../access/index.ts'
import { listBodies } from '../../bodies/index.ts'
import {
  listRegionMemberships,
  partiesAsOf,
  partyQuestions,
  regionsByCode,
} from '../../parties/index.ts'
import type { Asked } from '../reviewing/review.model.ts'
import { askable } from './asked.rule.ts'

/** Who can be asked to read a paper, or let in to write it; hand the answers to `readAskable`. */
export const askableQuestions = (communityId: string) => ({
  ...partyQuestions(communityId),
  regions: listRegionMemberships(communityId),
  bodies: listBodies(communityId),
  people: heldRoles(communityId),
})

/** Those of a day; of what is one side's, of that side alone. */
export function readAskable(
  { bodies, people, ...facts }: Answers<ReturnType<typeof askableQuestions>>,
  of: { audience: string; today: Day; namesPeople: boolean },
): Asked[] {
  const regions = regionsByCode(facts, of.today)
  return askable(
    {
      bodies,
      people,
      parties: partiesAsOf(facts, of.today).map(({ code, name }) => ({
        ...{ code, name },
        region: regions.get(code)?.[0]?.region ?? null,
      })),
    },
    of,
  )
}
