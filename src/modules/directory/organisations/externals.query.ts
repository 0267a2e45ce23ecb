import type { Footing } from '../../../platform/footing.ts'
import { listEveryChange } from '../../parties/index.ts'
import { listExternals, listFunctions, listHoldersAt, seenSides } from '../directory.query.ts'
import type { ExternalOrganisation } from '../organisation.model.ts'
import { placeKey } from '../place.model.ts'

/** All that the page of one organisation shows. */
export const externalQuestions = (communityId: string, key: string) => ({
  externals: listExternals(communityId),
  functions: listFunctions(communityId),
  holders: listHoldersAt(communityId, placeKey('external', key)),
  changes: listEveryChange(),
  sides: seenSides(),
})

type One = { organisation: ExternalOrganisation } | null

/** One organisation as it is registered; null where there is none that the reader may know of. */
export const readExternalBefore: Footing<{ communityId: string; key: string }, One> = async (
  ask,
  { communityId, key },
) => {
  const { externals } = await ask({ externals: listExternals(communityId) })
  const found = externals.find((each) => each.key === key)
  return found ? { organisation: found } : null
}
