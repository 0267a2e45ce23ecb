import type { Day } from '../../kernel/day.model.ts'
import {
  type BoardGroup,
  type BoardLine,
  type BoardParty,
  boardGroups,
  type Circulation,
  type Need,
} from './board.model.ts'
import { hasAdopted, partyReading } from './judgement.rule.ts'
import { needRows } from './need.table.ts'
import type { PartyState } from './party-state.model.ts'
import {
  askedAgainAfter,
  bodiesOf,
  daysLate,
  decidingBodyOf,
  isAdopted,
  isDecided,
  latestPerBody,
} from './party-state.rule.ts'

/** A party as it was known on an earlier day; sources are known from the day they tell of. */
export function partyAsOf(party: BoardParty, day: Day): BoardParty {
  return {
    ...party,
    treatments: party.treatments.filter(({ registeredAs, registeredOn, day: on }) =>
      registeredAs === 'sources' ? (on ?? registeredOn) <= day : registeredOn <= day,
    ),
    reservationAnswers: party.reservationAnswers.filter(({ answeredOn }) => answeredOn <= day),
    askedAgain: party.askedAgain?.filter(({ on }) => on <= day) ?? [],
    clarification:
      party.clarification && party.clarification.on <= day ? party.clarification : null,
  }
}

/** Was the version withdrawn by that day? Then nobody is asked for an answer. */
export const isWithdrawnOn = ({ withdrawnOn }: Pick<Circulation, 'withdrawnOn'>, day: Day) =>
  withdrawnOn !== null && withdrawnOn <= day

/** One party's line on the board as of a day. */
export function boardLine(party: BoardParty, circulation: Circulation, today: Day): BoardLine {
  const { kind, treatments } = party
  const { asked, deciding, judged } = partyReading(party, circulation)
  const line = {
    ...judged,
    name: party.name,
    kind,
    standingNote: party.standingNote,
    isLeftOut: judged.standing === 'not-party' && party.clarification?.leftOut === true,
    askedAgain: deciding && judged.isAskedAgain ? askedAgainAfter(party, deciding.id) : null,
    steps: latestPerBody(treatments),
    deciding,
    decidingBody: decidingBodyOf(treatments, asked),
    bodies: bodiesOf(party, circulation.decidingBody),
    countsFrom: countsFrom(judged, deciding, circulation),
  }
  if (isWithdrawnOn(circulation, today)) {
    return { ...line, daysLate: null, group: groupOnceWithdrawn(line), needs: [] }
  }
  const { deadline, record } = circulation
  const late = daysLate(line, deadline, today, record)
  return { ...line, daysLate: late, group: groupOf(line, late !== null), needs: needsOf(line) }
}

function countsFrom(
  { state, answeredFrom }: Pick<BoardLine, 'state' | 'answeredFrom'>,
  deciding: BoardLine['deciding'],
  { putForwardOn }: Circulation,
): Day | null {
  if (!isAdopted(state) || answeredFrom === null || !deciding?.day) return null
  return deciding.day < putForwardOn && putForwardOn === answeredFrom ? putForwardOn : null
}

/** The whole board, the parties that need most first, then by name as given. */
export function boardLines(
  parties: readonly BoardParty[],
  circulation: Circulation,
  today: Day,
): BoardLine[] {
  const lines = parties.map((party) => boardLine(party, circulation, today))
  return boardGroups.flatMap((group) => lines.filter((line) => line.group === group))
}

type Judged = Pick<
  BoardLine,
  'standing' | 'state' | 'hinders' | 'isAskedAgain' | 'isLeftOut' | 'steps' | 'deciding'
>

const silent: readonly PartyState[] = ['sent', 'received', 'unknown']

function groupOf(
  { standing, state, hinders, isAskedAgain, isLeftOut }: Judged,
  isLate: boolean,
): BoardGroup {
  if (standing === 'not-party') return isLeftOut ? 'left-out' : 'not-party'
  if (standing === 'party' && isAskedAgain) return 'asked-again'
  if (standing === 'unsettled' || state === 'rejected') return 'to-clarify'
  if (hinders === 'not-answered' || hinders === 'yes') return 'to-clarify'
  if (hasAdopted({ standing, state, hinders })) return 'adopted'
  if (isLate) return silent.includes(state) ? 'late-silent' : 'late-under-way'
  if (state === 'unknown') return 'unknown'
  if (state === 'sent' || state === 'received') return 'awaited'
  return state === 'outcome-not-stated' ? 'outcome-missing' : 'under-way'
}

/** Of a version that is withdrawn only what was answered is told; nobody is late, and nothing is asked. */
function groupOnceWithdrawn({
  standing,
  state,
  isLeftOut,
}: Pick<Judged, 'standing' | 'state' | 'isLeftOut'>): BoardGroup {
  if (standing === 'not-party') return isLeftOut ? 'left-out' : 'not-party'
  return isDecided(state) ? 'had-answered' : 'had-not-answered'
}

/** What is told already, of what is asked of a party. */
const isTold: Partial<Record<Need, (of: Judged) => boolean>> = {
  reason: ({ deciding }) => Boolean(deciding?.wording),
  'case-number': ({ steps }) => Boolean(steps.at(-1)?.caseNumber),
  minutes: ({ steps }) => Boolean(steps.at(-1)?.file ?? steps.at(-1)?.link),
}

function needsOf(judged: Judged): Need[] {
  if (judged.standing === 'party' && judged.isAskedAgain) return ['treated-again']
  const row = needRows.find(
    ({ standing, hinders, states }) =>
      (standing === undefined || standing === judged.standing) &&
      (hinders === undefined || hinders === judged.hinders) &&
      (states === undefined || states.includes(judged.state)),
  )
  return row?.asks.filter((need) => !isTold[need]?.(judged)) ?? []
}
