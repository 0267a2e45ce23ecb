import { type Day, yearOf } from '../../../kernel/day.model.ts'
import type { ReadPage } from '../../../platform/reading.ts'
import {
  listEveryChange,
  listEveryMunicipality,
  listMemberships,
  listPopulation,
  partiesOn,
} from '../../parties/index.ts'
import type { Scheme } from '../scheme.model.ts'
import type { FrozenInput } from '../stored-list.model.ts'
import { partyFacts } from './facts.rule.ts'

/** What the register says of every municipality, with the inhabitants of one year: any of them can be named. */
export const registerQuestions = (referenceDay: Day) => ({
  changes: listEveryChange(),
  municipalities: listEveryMunicipality(),
  figures: listPopulation(yearOf(referenceDay)),
})

/** Who shares by a scheme, and how many live there on a reference day. */
export async function readListInput(
  ask: ReadPage,
  communityId: string,
  scheme: Scheme,
  referenceDay: Day,
): Promise<FrozenInput> {
  const { parties } = scheme
  const { memberships, ...register } = await ask({
    ...registerQuestions(referenceDay),
    memberships: listMemberships(communityId),
  })
  const codes =
    parties.kind === 'listed'
      ? parties.codes
      : partiesOn(memberships, register.changes, parties.on).map(({ code }) => code)
  return {
    scheme,
    facts: {
      parties: partyFacts(register, codes, parties.on, referenceDay),
      unnamed: parties.kind === 'listed' ? parties.unnamed : 0,
    },
    codesOn: parties.on,
  }
}
