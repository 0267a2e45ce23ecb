import { type Day, yearOf } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import {
  listEveryChange,
  listEveryMunicipality,
  listPopulation,
  loadPartyFacts,
  partiesOn,
} from '../../parties/index.ts'
import type { Scheme } from '../scheme.model.ts'
import type { FrozenInput } from '../stored-list.model.ts'
import { partyFacts } from './facts.rule.ts'
import type { Register } from './register.model.ts'

/** What the register says of every municipality, inside a deed. */
export const loadRegister = (tx: Tx, referenceDay: Day): Promise<Register> =>
  askWithin(tx)({
    changes: listEveryChange(),
    municipalities: listEveryMunicipality(),
    figures: listPopulation(yearOf(referenceDay)),
  })

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
  const register = await loadRegister(tx, referenceDay)
  return {
    scheme,
    facts: {
      parties: partyFacts(register, codes, parties.on, referenceDay),
      unnamed: parties.kind === 'listed' ? parties.unnamed : 0,
    },
    codesOn: parties.on,
  }
}
