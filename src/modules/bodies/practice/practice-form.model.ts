import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import {
  agendaLists,
  agendaWords,
  circulations,
  counters,
  minutesWays,
  minutesWords,
  noticeWords,
  opennesses,
  substituteWords,
} from '../practice.model.ts'
import type { PracticeRefusal } from '../refusal.model.ts'

/** How a body works. A number is typed as the first of the year is written: `Sak 01-26`. */
export const practiceForm = {
  sekretar: { kind: 'lines', longest: 600 },
  innkaller: { kind: 'line', longest: 200 },
  varsel: { kind: 'count', least: 1, most: 60 },
  papirer: { kind: 'count', least: 1, most: 60 },
  saksnummer: { kind: 'line', longest: 60 },
  motenummer: { kind: 'line', longest: 60 },
  teller: { kind: 'choice', choices: counters },
  nestesak: { kind: 'count', least: 1, most: 99_999 },
  nestemote: { kind: 'count', least: 1, most: 99_999 },
  referat: { kind: 'choice', choices: minutesWays },
  referatfrist: { kind: 'count', least: 1, most: 60 },
  sirkulasjon: { kind: 'choice', choices: circulations },
  moter: { kind: 'choice', choices: opennesses },
  saksliste: { kind: 'choice', choices: agendaLists },
  ordsakliste: { kind: 'choice', choices: agendaWords },
  ordinnkalling: { kind: 'choice', choices: noticeWords },
  ordvara: { kind: 'choice', choices: substituteWords },
  ordreferat: { kind: 'choice', choices: minutesWords },
  evaluering: { kind: 'day', range: lookupDays },
  kopi: { kind: 'lines', longest: 1_000 },
} as const satisfies Form
export type PracticeField = FieldName<typeof practiceForm>
export type TypedPractice = Typed<typeof practiceForm>
export type PracticeProblems = Problems<PracticeField, PracticeRefusal>
