import type { Day } from '../../kernel/day.model.ts'
import type { Tx } from '../../platform/db.ts'
import { loadPartyFacts, partiesOn } from '../parties/index.ts'
import { partyFacts } from './facts.rule.ts'
import { namesOf, registerQuestions, toRegister } from './register.query.ts'
import type { Scheme } from './scheme.model.ts'
import type { FrozenInput } from './stored-list.model.ts'

/** Who shares by a scheme, and how many live there on a reference day. */
export async function loadListInput(
  tx: Tx,
  communityId: string,
  scheme: Scheme,
  referenceDay: Day,
): Promise<FrozenInput> {
  const { memberships, changes, municipalities } = await loadPartyFacts(tx, communityId)
  const { figures } = registerQuestions(communityId, referenceDay)
  const population = await tx.executeQuery(figures.compile())
  const codesOn = scheme.parties.on
  const codes =
    scheme.parties.kind === 'listed'
      ? scheme.parties.codes
      : partiesOn(memberships, changes, codesOn).map(({ code }) => code)
  const answers = {
    changes,
    municipalities,
    figures: population.rows,
    addedMunicipalities: [],
    addedFigures: [],
  }
  const register = { ...toRegister(answers, codesOn), names: namesOf(municipalities, codesOn) }
  const unnamed = scheme.parties.kind === 'listed' ? scheme.parties.unnamed : 0
  return {
    scheme,
    facts: { parties: partyFacts(register, codes, codesOn, referenceDay), unnamed },
    codesOn,
  }
}
