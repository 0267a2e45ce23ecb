import { emptyForm } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import type { BoardLine, BoardParty, Circulation } from '../board.model.ts'
import type { Board } from '../board-reading.rule.ts'
import { type CirculationFacts, isAsked } from '../circulation-row.model.ts'
import { askedDay } from '../day-check/right-day.rule.ts'
import type { EntryJudgement } from '../entry.model.ts'
import { judgeEntryIntoForce } from '../entry.rule.ts'
import { entryAnswer, hasAdopted, judgeParty } from '../judgement.rule.ts'
import { bodiesOf, currentTreatments, isAwaited } from '../party-state.rule.ts'
import {
  mayAnswerReservation,
  mayAskAgain,
  mayClarify,
  mayLeaveOut,
} from '../question/reservation.rule.ts'
import { fileOf, type Report } from '../reported/report.model.ts'
import { canFollow } from '../reported/report-now.rule.ts'
import { waitingReports } from '../reported/same-answer.rule.ts'
import { entryStanding } from '../versions/entry-standing.rule.ts'
import { answerForm, type PartyDoors, type TypedAnswer } from './answer.model.ts'
import { typedFrom } from './answer.rule.ts'
import { openAnswers } from './registration.rule.ts'

/** What a party's page has room for now, by the rules that judge what is sent from it. */
const partyDoors = (party: BoardParty, circulation: Circulation, isOut: boolean): PartyDoors => ({
  answers: openAnswers(party.treatments, {
    isOut,
    bodies: bodiesOf(party, circulation.decidingBody),
  }),
  correctable: isOut ? currentTreatments(party.treatments) : [],
  reservation: mayAnswerReservation(party, circulation, isOut).ok,
  clarification: mayClarify(party, isOut).ok,
  signing: hasAdopted(judgeParty(party, circulation)),
  leavingOut: mayLeaveOut(party, circulation, isOut).ok,
  askingAgain: mayAskAgain(party, circulation, isOut).ok,
})

/** The party after this one by name, or before it, whose answer is missing. */
function nextAwaited(
  parties: readonly BoardParty[],
  awaited: readonly BoardLine[],
  partyCode: string,
): BoardLine | null {
  const codes = parties.map(({ code }) => code)
  const at = codes.indexOf(partyCode)
  const inTurn = [...codes.slice(at + 1), ...codes.slice(0, Math.max(at, 0))]
  return inTurn.flatMap((code) => awaited.find((line) => line.code === code) ?? []).at(0) ?? null
}

/** What was told by a link as the form would hold it. */
const typedOfReport = ({ report, source }: { report: Report; source: string }): TypedAnswer =>
  printFields(answerForm, {
    ...report,
    decides: false,
    rightDay: report.isDayRight ? report.day : null,
    keepsFile: fileOf(report) !== null,
    hinders: null,
    supersedes: null,
    completes: false,
    report: report.id,
    source,
  })

/** How the document stands, and how it would without one of its parties: how many are left, and that they are too few for the rule. */
export function consequenceOf(
  { circulation: { rule }, lines, judgement, day }: Board,
  partyCode: string,
) {
  const others = lines.filter(({ code }) => code !== partyCode)
  const told = (each: EntryJudgement) => [each, entryStanding(each, day)] as const
  const without = judgeEntryIntoForce(rule, others.map(entryAnswer), day)
  const left = others.filter(({ standing }) => standing !== 'not-party').length
  const needed = without.state === 'not-yet' && without.needed > left ? without.needed : null
  return {
    now: told(judgement),
    without: told(without),
    left,
    unreachable: needed === null ? null : { needed, left },
  }
}

type Shown = {
  facts: Pick<CirculationFacts, 'state' | 'number' | 'shownNumber'>
  party: BoardParty
  line: BoardLine
  /** What was typed, where it is shown again. */
  typed: TypedAnswer | undefined
  /** What is told of it by links, and waits. */
  reports: readonly Report[]
  /** What the secretariat last gave as a source. */
  last: { source: string | null } | undefined
}

/** What the page was asked for: a line to correct, a body, and the party whose answer was saved before it. */
type Asked = {
  isForAll: boolean
  correct: string | null
  /** Is the line only to be added to? */
  completes: boolean
  body: string | null
  saved: string | null
  /** What was told by a link, which it is to be confirmed from, with what is said of where it comes from. */
  confirm: { report: Report; source: string } | null
}

/** What the form for an answer holds: what was typed, or what it begins with; and where it leads on. */
export function answerShown(
  { circulation, parties, lines, day }: Pick<Board, 'circulation' | 'parties' | 'lines' | 'day'>,
  { facts, party, line, typed, reports, last }: Shown,
  { isForAll, correct, completes, body, saved, confirm: wished }: Asked,
) {
  const doors = partyDoors(party, circulation, isAsked(facts))
  const lineOf = typed ? party.treatments : doors.correctable
  const correcting = lineOf.find(({ id }) => id === correct) ?? null
  const open = doors.answers.find((each) => (each.body ?? 'ingen') === body)
  // What cannot follow is not offered; what is typed over it stays with whoever typed it.
  const confirm = wished && (typed || canFollow(wished.report, doors.answers)) ? wished : null
  const begun = {
    ...emptyForm(answerForm),
    body: open ? (open.body ?? '') : line.decidingBody,
    source: (isForAll && last?.source) || '',
  }
  const shown =
    typed ??
    (correcting ? typedFrom(correcting, completes) : confirm ? typedOfReport(confirm) : begun)
  const awaited = isForAll ? lines.filter(isAwaited) : []
  return {
    doors,
    correcting,
    confirming: confirm?.report ?? null,
    reports: waitingReports(reports, party.treatments, doors.answers),
    typed: shown,
    askedDay: askedDay(shown, { ...circulation, today: day }),
    next: nextAwaited(parties, awaited, party.code),
    awaited: awaited.length,
    savedFor: parties.find(({ code }) => code === saved)?.name ?? null,
    isSavedLeftOut: lines.find(({ code }) => code === (saved ?? party.code))?.isLeftOut === true,
  }
}
