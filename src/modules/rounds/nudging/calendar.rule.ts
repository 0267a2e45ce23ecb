import { addDays, type Day } from '../../../kernel/day.model.ts'
import { isOpen, type Round } from '../round.model.ts'

/** A reminder that the house did not come to is still sent as many days later; after that it is let be. */
const catchUpDays = 7

/** The last day that the calendar asks for a reminder of a round, up to and with today; null where there is none. */
export function reminderDueOn(
  round: Pick<Round, 'state' | 'deadline' | 'sentOn' | 'remindBefore' | 'remindAfter'>,
  today: Day,
): Day | null {
  const { deadline, sentOn } = round
  if (!isOpen(round) || deadline === null || sentOn === null) return null
  const days = [
    ...round.remindBefore.map((before) => addDays(deadline, -before)),
    ...round.remindAfter.map((after) => addDays(deadline, after)),
  ]
  const due = days
    .filter((day) => day <= today && day > sentOn)
    .toSorted()
    .at(-1)
  return due !== undefined && addDays(due, catchUpDays) >= today ? due : null
}

/** Has one been reminded since the calendar asked for it, by whomever? One that did not arrive is not tried again by itself. */
export const isReminded = (
  nudges: readonly { partyCode: string; on: Day }[],
  place: string,
  due: Day,
): boolean => nudges.some(({ partyCode, on }) => partyCode === place && on >= due)
