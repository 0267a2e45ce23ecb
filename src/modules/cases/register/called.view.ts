import type { Day } from '../../../kernel/day.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { type Body, shortName } from '../../bodies/index.ts'
import {
  type OrganisationStatement,
  type PartyFacts,
  partiesAsOf,
  partyNameOn,
  trustsOn,
} from '../../parties/index.ts'
import { sayRegister } from './register.text.ts'

export type NameFacts = PartyFacts & {
  organisations: readonly OrganisationStatement[]
  bodies: readonly Body[]
}

/** What places and bodies are called. */
export type Names = { ofBody: (key: string) => string; ofParty: (code: string) => string }

/** What bodies and parties are called on a day. A body that the reader may not know of has no name here. */
export const calledOn = (locale: Locale, facts: NameFacts, on: Day): Names => ({
  ofBody: (key) => {
    const body = facts.bodies.find((each) => each.key === key)
    return body ? shortName(body) : sayRegister(locale, 'someBody')
  },
  ofParty: (code) => partyNameOn(facts, code, on),
})

/** Those who can have raised a case, and the municipalities among them. */
export function partiesOn(facts: NameFacts, on: Day) {
  const municipalities = partiesAsOf(facts, on).map(({ code, name }) => ({ code, name }))
  const trusts = trustsOn(facts.organisations, on).map(({ key, name }) => ({ code: key, name }))
  return { municipalities, raisers: [...municipalities, ...trusts] }
}
