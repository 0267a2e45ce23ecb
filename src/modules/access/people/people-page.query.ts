import type { Day } from '../../../kernel/day.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import {
  listOrganisations,
  type OrganisationStatement,
  organisationsOn,
  type PartyFacts,
  partiesAsOf,
  partyNameOn,
  partyQuestions,
} from '../../parties/index.ts'
import type { HeldRole } from '../person.model.ts'
import type { NamedRole, PlaceForRole } from './people.model.ts'

/** The roles held, with the names of whom they are held for and the invitations to them. */
export const namedRoles = (
  held: readonly HeldRole[],
  facts: Parameters<typeof partyNameOn>[0] & { invitations: (MailStory & { subject: string })[] },
  today: Day,
): NamedRole[] =>
  held.map((role) => ({
    ...role,
    partyName: role.partyCode && partyNameOn(facts, role.partyCode, today),
    invitation: facts.invitations.findLast(({ subject }) => subject === `role:${role.id}`) ?? null,
  }))

export const placeQuestions = (communityId: string) => ({
  ...partyQuestions(communityId),
  organisations: listOrganisations(communityId),
})

/** The parties that a role can be held for today: municipalities by name, then organisations. */
export const places = (
  { organisations, ...facts }: PartyFacts & { organisations: OrganisationStatement[] },
  today: Day,
): PlaceForRole[] => [
  ...partiesAsOf(facts, today).map(({ code, name }) => ({
    code,
    name,
    kind: 'municipality' as const,
  })),
  ...organisationsOn(organisations, today).map(({ key, name, kind }) => ({
    code: key,
    name,
    kind,
  })),
]
