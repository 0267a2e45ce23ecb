import type { Day } from '../../kernel/day.model.ts'
import { type Reminder, remindersDue } from '../agreements/index.ts'
import type { BoardLine, BoardParty, Circulation } from './board.model.ts'
import { boardLines, isWithdrawnOn, partyAsOf } from './board.rule.ts'
import {
  type BoardRow,
  type CirculationFacts,
  isAsked,
  toBoardParties,
  toCirculation,
} from './circulation-row.model.ts'
import type { EntryJudgement } from './entry.model.ts'
import { judgeEntryIntoForce } from './entry.rule.ts'
import { countAwaited, entryAnswer } from './judgement.rule.ts'

export type Board = {
  circulation: Circulation
  parties: readonly BoardParty[]
  lines: readonly BoardLine[]
  judgement: EntryJudgement
  reminders: readonly Reminder[]
  /** How many have not answered, wherever it is told. */
  unanswered: number
  isWithdrawn: boolean
  /** Was the version not put forward yet? Then there are no parties to tell of. */
  isBefore: boolean
  day: Day
}

/** A whole board from its rows, on a day. With `asOf` only what was known that day counts. */
export function readBoard(
  facts: CirculationFacts,
  rows: readonly BoardRow[],
  day: Day,
  asOf: Day | null,
): Board {
  const circulation = { ...toCirculation(facts), deadline: deadlineOn(facts, asOf) }
  const isBefore = isBeforeForward(circulation, asOf)
  const known = isBefore ? [] : toBoardParties(rows, facts)
  const parties = asOf === null ? known : known.map((party) => partyAsOf(party, asOf))
  const lines = boardLines(parties, circulation, day)
  const unanswered = countAwaited(lines)
  return {
    circulation,
    parties,
    lines,
    judgement: judgeEntryIntoForce(circulation.rule, lines.map(entryAnswer), day),
    reminders: remindersDue(
      {
        isCurrent: isAsked(facts),
        awaitsAnswers: circulation.record === 'running' && !isBefore,
        deadline: circulation.deadline,
        reviewDay: circulation.reviewDay,
        openAnswers: unanswered,
      },
      day,
    ),
    unanswered,
    isWithdrawn: isWithdrawnOn(circulation, day),
    isBefore,
    day,
  }
}

/** Is the day before the version was put forward? Sources may tell of a time that nobody knows the beginning of. */
const isBeforeForward = (
  { record, putForwardOn }: Pick<Circulation, 'record' | 'putForwardOn'>,
  asOf: Day | null,
): boolean => asOf !== null && record === 'running' && asOf < putForwardOn

/** The deadline that held on a day; without one, the one that holds. */
function deadlineOn(
  { deadline, deadlineMoves }: Pick<CirculationFacts, 'deadline' | 'deadlineMoves'>,
  day: Day | null,
): Day | null {
  const later = day === null ? undefined : deadlineMoves.find(({ on }) => on > day)
  return later === undefined ? deadline : later.was
}

/** The day of a board: the one asked for, the day an exercise is played on, or today. */
export const dayOf = (facts: { shownOn: Day | null }, asked: Day | null, today: Day): Day =>
  asked ?? facts.shownOn ?? today
