import type { Day } from '../../../kernel/day.model.ts'
import type { Footing } from '../../../platform/footing.ts'
import {
  listEveryChange,
  listEveryMunicipality,
  type MunicipalityChange,
  type NamedCode,
} from '../../parties/index.ts'
import { listFunctions, listHolders, placeQuestions } from '../directory.query.ts'
import { placesOn } from '../place.rule.ts'
import type { ListFacts } from '../sheet/listed-holders.rule.ts'
import type { ImportRead } from './import.model.ts'

/** What the list and its places are, which a sheet is compared with. */
const standingQuestions = (communityId: string) => ({
  ...placeQuestions(communityId),
  functions: listFunctions(communityId),
  holders: listHolders(communityId),
})

/** The same, with every municipality of any day to read names by. */
export const importQuestions = (communityId: string) => ({
  ...standingQuestions(communityId),
  everyMunicipality: listEveryMunicipality(),
  everyChange: listEveryChange(),
})

export type ImportFacts = ListFacts & {
  everyMunicipality: readonly NamedCode[]
  everyChange: readonly MunicipalityChange[]
}

export const importRead = (facts: ListFacts, on: Day): ImportRead => ({
  holders: facts.holders.map(({ source: _source, ...holder }) => holder),
  functions: facts.functions,
  places: placesOn(facts, on),
})

export const readImportBefore: Footing<{ communityId: string; on: Day }, ImportRead> = async (
  ask,
  { communityId, on },
) => importRead(await ask(standingQuestions(communityId)), on)
