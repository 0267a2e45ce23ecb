import type { FormRead } from '../../../kernel/form/form.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { judgeCost } from '../calculation/judge-sharing.rule.ts'
import { judgeYear } from '../calculation/scheme.rule.ts'
import type { SchemeRefusal } from '../refusal.model.ts'
import type { Cost, Scheme } from '../scheme.model.ts'
import { type StatementField, statementForm, type TypedStatement } from './cost-statement.model.ts'

export type StatementProblem = {
  field: StatementField
  code: SchemeRefusal | ReadingProblem | 'cost-missing'
  about: string | null
}
type StatementRead =
  | { ok: true; year: number; cost: Cost; source: string }
  | { ok: false; problems: readonly StatementProblem[] }

/** Reads what the cooperation cost in a year of a scheme. What is left empty stays unknown. */
export function readStatement(
  typed: TypedStatement,
  scheme: Pick<Scheme, 'from' | 'until'>,
): StatementRead {
  const read = readFields(statementForm, typed)
  const { year, gross = null, grants = null, carriedForward = null } = read.values
  const cost = { gross, grants, carriedForward }
  const isEmpty = [typed.gross, typed.grants, typed.carriedForward].every(
    (amount) => oneLine(amount) === '',
  )
  const problems: StatementProblem[] = [
    ...fieldProblems(read),
    ...(year === undefined ? [] : judgeYear(scheme, year)).map(({ code, about }) =>
      problem('year', code, about),
    ),
    ...(isEmpty ? [problem('gross', 'cost-missing')] : []),
    ...judgeCost(cost).map(({ field, code }) => problem(fieldOf(field), code)),
  ]
  return read.ok && problems.length === 0
    ? { ok: true, year: read.values.year, cost, source: read.values.source }
    : { ok: false, problems }
}

const fieldProblems = (read: FormRead<typeof statementForm>): StatementProblem[] =>
  read.ok
    ? []
    : Object.entries(read.problems).map(([field, code]) => problem(field as StatementField, code))

function fieldOf(field: string): StatementField {
  if (field === 'cost.grants') return 'grants'
  return field === 'cost.carriedForward' ? 'carriedForward' : 'gross'
}

const problem = (
  field: StatementField,
  code: StatementProblem['code'],
  about: string | null = null,
): StatementProblem => ({ field, code, about })
