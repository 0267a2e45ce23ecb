import { addDays, type Day, yearOf } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Body } from '../body.model.ts'
import { addressIn } from '../look/shown-address.rule.ts'
import type { Practice } from '../practice.model.ts'
import type { PracticeRefusal } from '../refusal.model.ts'
import { type ReadTemplate, readTemplate } from './number-template.rule.ts'
import { type PracticeProblems, practiceForm, type TypedPractice } from './practice-form.model.ts'

type ReadPractice =
  | { ok: true; wanted: Omit<Practice, 'body'> }
  | { ok: false; problems: PracticeProblems }

/** What is judged beside: when the body begins, and when it was to look at its own work, as that stands. */
type BesidePractice = { body: Pick<Body, 'from'>; before: Practice | null; today: Day }

/** Reads how a body is to work. */
export function readPractice(typed: TypedPractice, beside: BesidePractice): ReadPractice {
  const { today } = beside
  const fields = readFields(practiceForm, typed)
  const { saksnummer, motenummer, teller, referat, referatfrist } = fields.values
  const { nestesak, nestemote } = fields.values
  const templateOf = (text: string | null | undefined): ReadTemplate | null =>
    text ? readTemplate(text, yearOf(today)) : null
  const [cases, meetings] = [templateOf(saksnummer), templateOf(motenummer)]
  const problemOf = (read: ReadTemplate | null): PracticeRefusal | null => {
    if (read === null) return null
    if (!read.ok) return read.code
    return teller === 'yearly' && !read.hasYear ? 'yearly-without-year' : null
  }
  const isNumbered = (cases ?? meetings) !== null
  const read = withProblems(fields, {
    sekretar: addressIn(fields.values.sekretar),
    innkaller: addressIn(fields.values.innkaller),
    saksnummer: problemOf(cases),
    motenummer: problemOf(meetings),
    teller: isNumbered && !teller ? 'counter-not-chosen' : null,
    nestesak: nestesak && !saksnummer ? 'next-without-template' : null,
    nestemote: nestemote && !motenummer ? 'next-without-template' : null,
    evaluering: evaluationProblem(fields.values.evaluering, beside),
    referatfrist:
      referatfrist && referat !== 'by-circulation' ? 'deadline-without-circulation' : null,
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { values } = read
  return {
    ok: true,
    wanted: {
      secretaries: values.sekretar,
      caller: values.innkaller,
      noticeDays: values.varsel,
      paperDays: values.papirer,
      caseNumbers: cases?.ok ? cases.template : null,
      meetingNumbers: meetings?.ok ? meetings.template : null,
      counter: values.teller,
      nextCase: values.nestesak,
      nextMeeting: values.nestemote,
      nextYear: (values.nestesak ?? values.nestemote) === null ? null : yearOf(today),
      agendaWord: values.ordsakliste,
      noticeWord: values.ordinnkalling,
      substituteWord: values.ordvara,
      minutesWord: values.ordreferat,
      minutes: values.referat,
      minutesDays: values.referatfrist,
      circulation: values.sirkulasjon,
      openness: values.moter,
      agendaList: values.saksliste,
      evaluation: values.evaluering,
      copies: values.kopi,
    },
  }
}

/** An evaluation that is due may be this many days late when it is told; what is older is no next one. */
const latestEvaluation = 365

/** The next evaluation is of a body that is there, and not of years ago; one that stands already may stand as it was. */
function evaluationProblem(
  evaluation: Day | null | undefined,
  { body, before, today }: BesidePractice,
): PracticeRefusal | null {
  if (!evaluation || evaluation === before?.evaluation) return null
  if (body.from !== null && evaluation < body.from) return 'evaluation-before-body'
  return evaluation < addDays(today, -latestEvaluation) ? 'evaluation-passed' : null
}

/** The number that comes next in a year: where the counter begins anew each year, 1 in a year after the one it was told in. */
export const nextIn = (
  of: Pick<Practice, 'counter' | 'nextCase' | 'nextMeeting' | 'nextYear'>,
  what: 'nextCase' | 'nextMeeting',
  year: number,
): number | null => {
  if (of[what] === null || of.nextYear === null) return null
  return of.counter === 'yearly' && of.nextYear < year ? 1 : of[what]
}

/** Are the papers out before the meeting is called? That is told, for it is seldom meant. */
export const arePapersFirst = ({
  noticeDays,
  paperDays,
}: Pick<Practice, 'noticeDays' | 'paperDays'>): boolean =>
  noticeDays !== null && paperDays !== null && paperDays > noticeDays

const parts = [
  'secretaries',
  'caller',
  'noticeDays',
  'paperDays',
  'caseNumbers',
  'meetingNumbers',
  'counter',
  'nextCase',
  'nextMeeting',
  'agendaWord',
  'noticeWord',
  'substituteWord',
  'minutesWord',
  'minutes',
  'minutesDays',
  'circulation',
  'openness',
  'agendaList',
  'evaluation',
  'copies',
] as const satisfies (keyof Practice)[]

/** What of how a body works would be another than it is, as the journal tells it. */
export const changedPractice = (
  before: Practice | null,
  wanted: Omit<Practice, 'body'>,
): string[] =>
  parts.flatMap((part) => ((before?.[part] ?? null) === wanted[part] ? [] : [`practice-${part}`]))
