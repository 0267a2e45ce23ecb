import { type Day, isWithin } from '../../../kernel/day.model.ts'
import { type Callee, calleesAt } from '../../desk/index.ts'
import type { ContactFunction, Holder } from '../../directory/index.ts'
import { type MunicipalityChange, sameParty } from '../../parties/index.ts'

/** Whom to call at each of some places about something that is meant for a function. */
export function calleesOf(
  places: readonly string[],
  functionKey: string | null,
  facts: {
    changes: readonly MunicipalityChange[]
    functions: readonly ContactFunction[]
    holders: readonly Holder[]
  },
  today: Day,
): Map<string, Callee[]> {
  const reached = facts.holders.filter(
    ({ from, until, isRemoved }) => !isRemoved && isWithin(today, from, until),
  )
  return new Map(
    places.map((place) => {
      const there = reached.filter((of) => sameParty(facts.changes, of.place, place, today))
      return [place, calleesAt(there, facts.functions, functionKey)]
    }),
  )
}
