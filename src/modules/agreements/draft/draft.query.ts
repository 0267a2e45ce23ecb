import { type Day, isWithin } from '../../../kernel/day.model.ts'
import type { Answers, Question } from '../../../platform/db.ts'
import {
  listOrganisations,
  listRoles,
  organisationsOn,
  partiesAsOf,
  partyQuestions,
} from '../../parties/index.ts'
import type { Choice, DraftChoices } from '../document.model.ts'

/** The ways of sharing that a community has, the newest first: a later room gives the question. */
export type SchemeChoices = (communityId: string) => Question<Choice>

/** What can be host: the parties and the organisations of a community, with the tasks they have. */
export const hostQuestions = (communityId: string) => ({
  ...partyQuestions(communityId),
  organisations: listOrganisations(communityId),
  roles: listRoles(communityId),
})

/** What a draft can choose among; hand the answers to `readChoices`. */
export const choiceQuestions = (schemeChoices: SchemeChoices) => (communityId: string) => ({
  ...hostQuestions(communityId),
  schemes: schemeChoices(communityId),
})
export type ChoiceQuestions = ReturnType<typeof choiceQuestions>

export const readChoices = (
  answers: Answers<ReturnType<ChoiceQuestions>>,
  today: Day,
): DraftChoices => ({ ...readHosts(answers, today), schemes: answers.schemes })

/** Who can be host on a day, by the name that an agreement calls them. */
export function readHosts(
  { organisations, roles, ...facts }: Answers<ReturnType<typeof hostQuestions>>,
  today: Day,
): Pick<DraftChoices, 'hosts' | 'hostToday'> {
  const holding = roles.filter(
    ({ role, from, until }) => role === 'host' && isWithin(today, from, until),
  )
  return {
    hosts: [
      ...partiesAsOf(facts, today).map(({ code, name }) => ({
        value: code,
        label: `${name} kommune`,
      })),
      ...organisationsOn(organisations, today).map(({ key, name }) => ({
        value: key,
        label: name,
      })),
    ],
    hostToday: holding.at(-1)?.partyCode ?? null,
  }
}
