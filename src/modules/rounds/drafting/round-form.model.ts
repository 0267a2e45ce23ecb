import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { agreementDays } from '../../../kernel/typed-day.rule.ts'
import { answerReaders } from '../round.model.ts'

/** A round as it is written. `for` and `etter` are days before and after the deadline, such as `7, 1`. */
export const roundForm = {
  emne: { kind: 'line', longest: 150, required: true },
  hvorfor: { kind: 'lines', longest: 600 },
  frist: { kind: 'day', range: agreementDays, from: 'today' },
  funksjon: { kind: 'row' },
  lesere: { kind: 'choice', choices: answerReaders, required: true },
  region: { kind: 'yes' },
  vedtak: { kind: 'yes' },
  for: { kind: 'line', longest: 40 },
  etter: { kind: 'line', longest: 40 },
} as const satisfies Form
export type RoundField = FieldName<typeof roundForm> | 'hvem'

/** What was typed, with those who were ticked. */
export type TypedRound = Typed<typeof roundForm> & { hvem: readonly string[] }

/** Why a round cannot be kept as it is written. */
export type RoundRefusal = 'reminder-days' | 'not-asked-here'
export type RoundProblems = Problems<RoundField, RoundRefusal>
