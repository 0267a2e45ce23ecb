import { type Day, yearOf } from '../../kernel/day.model.ts'
import type { Question, Tx } from '../../platform/db.ts'
import {
  listChangesBehind,
  listCommunityPopulation,
  listMunicipalitiesByCode,
  listPopulationBehind,
  loadPartyFacts,
  partiesOn,
} from '../parties/index.ts'
import { partyFacts } from './facts.rule.ts'
import { type RegisterAnswers, toRegister } from './register.model.ts'
import type { Scheme } from './scheme.model.ts'
import type { FrozenInput } from './stored-list.model.ts'

/** What the register says of a community's municipalities, and of those added, inside a deed. */
export async function loadRegister(
  tx: Tx,
  communityId: string,
  referenceDay: Day,
  added: readonly string[],
): Promise<RegisterAnswers> {
  const year = yearOf(referenceDay)
  const ask = async <Row>(question: Question<Row>) =>
    (await tx.executeQuery(question.compile())).rows
  const { changes, municipalities } = await loadPartyFacts(tx, communityId)
  return {
    changes,
    municipalities,
    figures: await ask(listCommunityPopulation(communityId, year)),
    addedMunicipalities: await ask(listMunicipalitiesByCode(added)),
    addedChanges: await ask(listChangesBehind(added)),
    addedFigures: await ask(listPopulationBehind(added, year)),
  }
}

/** Who shares by a scheme, and how many live there on a reference day. */
export async function loadListInput(
  tx: Tx,
  communityId: string,
  scheme: Scheme,
  referenceDay: Day,
): Promise<FrozenInput> {
  const { parties } = scheme
  const { memberships, changes } = await loadPartyFacts(tx, communityId)
  const codes =
    parties.kind === 'listed'
      ? parties.codes
      : partiesOn(memberships, changes, parties.on).map(({ code }) => code)
  const register = toRegister(await loadRegister(tx, communityId, referenceDay, codes))
  return {
    scheme,
    facts: {
      parties: partyFacts(register, codes, parties.on, referenceDay),
      unnamed: parties.kind === 'listed' ? parties.unnamed : 0,
    },
    codesOn: parties.on,
  }
}
