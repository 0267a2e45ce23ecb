import type { Day } from '../../../kernel/day.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { Register } from '../calculation/register.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import type { TriedDay, TypedTrial } from './trial.model.ts'
import { totalsWithout, tryDays } from './tried-day.rule.ts'
import { type TriedOrRefused, tryShares } from './try-shares.rule.ts'

/** Works out what was typed on the page beside the list that stands; keeps nothing. */
export const tryOut = (
  list: StoredList,
  typed: TypedTrial,
  register: Register,
  today: Day,
): TriedOrRefused => tryShares(list, typed, register, today)

/** One party's share by the population of other days. */
export const explainDays = (
  list: StoredList,
  partyCode: string,
  days: readonly Day[],
  register: Register,
): TriedDay[] => tryDays(list, partyCode, days, register)

/** What the parties would pay without each of those that a note is about. */
export const explainNotes = (list: StoredList): Map<string, Ore> => totalsWithout(list)
