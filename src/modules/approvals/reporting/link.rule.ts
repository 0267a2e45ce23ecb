import type { Day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import { whoForm } from '../../rounds/index.ts'
import { readAnswer } from '../answer/answer.rule.ts'
import { answeredBy, judgeRegistration, openAnswers } from '../answer/registration.rule.ts'
import type { BoardLine, BoardParty, Circulation } from '../board.model.ts'
import { dayOf } from '../board-reading.rule.ts'
import { type CirculationFacts, isShown } from '../circulation-row.model.ts'
import { bodiesOf, currentTreatments, isAwaited } from '../party-state.rule.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import { fileOf, type Report } from '../reported/report.model.ts'
import { correctionsOf } from '../reported/same-answer.rule.ts'
import type { NewTreatment } from '../treatment.model.ts'
import {
  type AnswerStands,
  answerTyped,
  type CameOfIt,
  type LinkRefusal,
  type OpenedLink,
  type Outcome,
  reportForm,
  type TypedReport,
} from './link.model.ts'

/** Does a link open its form? As long as the text is the one that its party is asked about. */
export function judgeLink({
  link,
  facts,
  line,
}: {
  link: Pick<OpenedLink, 'isRevoked'>
  facts: Pick<CirculationFacts, 'state' | 'number' | 'shownNumber'>
  line: Pick<BoardLine, 'standing' | 'isLeftOut'>
}): Verdict<LinkRefusal> {
  if (link.isRevoked) return refuse('no-such-link')
  if (facts.state !== 'out') return refuse('version-withdrawn')
  if (!isShown(facts)) return refuse('version-replaced')
  if (line.isLeftOut) return refuse('party-left-out')
  return line.standing === 'not-party' ? refuse('party-gone') : allow('putting-forward')
}

/** A party with the version that it answers. */
type Answered = { party: BoardParty; board: { circulation: Circulation } }

/** What can be told of the party now. */
export const answersOpen = ({ party, board }: Answered) =>
  openAnswers(party.treatments, {
    isOut: true,
    bodies: bodiesOf(party, board.circulation.decidingBody),
  })

/** Reads what was typed by a link: the answer, and who tells it. */
export function readReport(typed: TypedReport, partyCode: string) {
  const answer = readAnswer(answerTyped(typed), partyCode, 'party')
  const who = readFields(whoForm, { navn: typed.navn, funksjon: typed.funksjon })
  return answer.ok && who.ok
    ? { ...answer, who: who.values }
    : {
        ok: false as const,
        problems: { ...(answer.ok ? {} : answer.problems), ...(who.ok ? {} : who.problems) },
      }
}

/** Does the answer of the party stand, so that none is awaited? Null where one is. */
export function answerStands({
  facts,
  line,
}: {
  facts: Pick<CirculationFacts, 'versionId'>
  line: Pick<BoardLine, 'standing' | 'state' | 'isAskedAgain' | 'deciding' | 'hinders'>
}): AnswerStands | null {
  const { deciding, hinders } = line
  if (!deciding || line.standing !== 'party' || isAwaited(line)) return null
  return {
    to: deciding.versionId === facts.versionId ? 'this' : 'before',
    isAll: hinders !== 'not-answered',
  }
}

/** May it be told of the party now? */
export const mayBeTold = (
  told: Omit<NewTreatment, 'partyCode'> & { isDayRight: boolean },
  { party, board: { circulation } }: Answered,
  on: Day,
): Verdict<RegistrationRefusal> =>
  judgeRegistration(
    told,
    party.treatments,
    answeredBy(party, circulation, true),
    dayOf(circulation, null, on),
  )

/** What came of what was told last, for whoever told it. */
export const outcomeOf = ({
  cameOfIt,
  last,
  party: { treatments },
}: {
  cameOfIt: CameOfIt | null
  last: Report | null
  party: Pick<BoardParty, 'treatments'>
}): Outcome | null => {
  if (!cameOfIt) return null
  const { toldOn, on, treatmentId } = cameOfIt
  const stands = currentTreatments(treatments).some(({ id }) => id === treatmentId)
  const became = treatmentId === null ? 'set-aside' : stands ? 'answer' : 'answer-before'
  const line = treatments.find(({ id }) => id === treatmentId)
  const corrections = line && last ? correctionsOf(last, line) : []
  const corrected = line && corrections.length > 0 ? { line, corrections } : null
  return { toldOn, on, became, body: line?.body ?? null, corrected }
}

/** What the form begins with: what was told by it before, or the body that decides. */
export const typedBefore = ({
  own,
  line,
}: {
  own: Report | null
  line: Pick<BoardLine, 'decidingBody'>
}): TypedReport =>
  own === null ? { ...emptyForm(reportForm), body: line.decidingBody } : typedFrom(own)

const typedFrom = (report: Report): TypedReport =>
  printFields(reportForm, {
    ...report,
    rightDay: report.isDayRight ? report.day : null,
    keepsFile: fileOf(report) !== null,
    navn: report.name,
    funksjon: report.functionName,
  })
