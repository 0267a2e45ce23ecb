import type { Footing } from '../../../platform/footing.ts'
import { familyOf } from '../succession.rule.ts'
import { changeQuestions } from './party-change.query.ts'
import type { ChangeAnswers } from './party-change-seen.rule.ts'

/** What a change of the parties stands over: all that is stated of them, and what the register says. */
export type PartiesRead = Record<
  'places' | 'regions' | 'organisations' | 'tasks' | 'register',
  readonly unknown[]
>

/** Rows in an order of their own: not every question gives them one. */
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort()

const stated = (answers: ChangeAnswers): PartiesRead => ({
  places: sorted(answers.memberships),
  regions: sorted(answers.regions),
  organisations: sorted(answers.organisations),
  tasks: sorted(answers.roles),
  register: sorted(registered(answers)),
})

/** What the register says of those who are parties, and of those that they came of or went into. */
function registered({ memberships, changes, municipalities }: ChangeAnswers): unknown[] {
  const codes = familyOf(
    changes,
    memberships.map(({ partyCode }) => partyCode),
  )
  return [
    ...changes.filter(({ from }) => codes.has(from)),
    ...municipalities.filter(({ code }) => codes.has(code)),
  ]
}

/** Those that come in are read only once they are chosen. */
export const partiesRead = (
  answers: ChangeAnswers,
  isTold: boolean,
): PartiesRead & { wanted?: readonly unknown[] } =>
  isTold ? { ...stated(answers), wanted: sorted(answers.wanted) } : stated(answers)

export const readPartiesBefore: Footing<
  { communityId: string; codes: readonly string[] },
  PartiesRead & { wanted: readonly unknown[] }
> = async (ask, { communityId, codes }) => {
  const answers = await ask(changeQuestions(communityId, codes))
  return { ...stated(answers), wanted: sorted(answers.wanted) }
}
