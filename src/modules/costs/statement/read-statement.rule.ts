import { identityProblem } from '../../../kernel/identity-number.rule.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { readKroner } from '../../../kernel/typed-number.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { agreementYears, readYear } from '../../../kernel/typed-year.rule.ts'
import { judgeCost } from '../calculation/judge-sharing.rule.ts'
import { judgeYear } from '../calculation/scheme.rule.ts'
import type { SchemeRefusal } from '../refusal.model.ts'
import type { Cost, Scheme } from '../scheme.model.ts'
import type { StatementField, TypedStatement } from './cost-statement.model.ts'

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
  const amounts = (['gross', 'grants', 'carriedForward'] as const).map((field) => ({
    field,
    isEmpty: oneLine(typed[field]) === '',
    read: readKroner(typed[field]),
  }))
  const amountOf = (name: StatementField): Ore | null => {
    const read = amounts.find(({ field }) => field === name)?.read
    return read?.ok ? read.value : null
  }
  const cost = {
    gross: amountOf('gross'),
    grants: amountOf('grants'),
    carriedForward: amountOf('carriedForward'),
  }
  const year = readYear(typed.year, agreementYears)
  const source = typed.source.trim()
  const problems: StatementProblem[] = [
    ...(year.ok
      ? judgeYear(scheme, year.value).map(({ code, about }) => problem('year', code, about))
      : [problem('year', year.problem)]),
    ...amounts.flatMap(({ field, isEmpty, read }) =>
      isEmpty || read.ok ? [] : [problem(field, read.problem)],
    ),
    ...(amounts.every(({ isEmpty }) => isEmpty) ? [problem('gross', 'cost-missing')] : []),
    ...judgeCost(cost).map(({ field, code }) => problem(fieldOf(field), code)),
    ...judgeSource(source),
  ]
  return year.ok && problems.length === 0
    ? { ok: true, year: year.value, cost, source }
    : { ok: false, problems }
}

function judgeSource(source: string): StatementProblem[] {
  if (source === '') return [problem('source', 'text-missing')]
  if (source.length > 500) return [problem('source', 'text-too-long', '500')]
  const found = identityProblem(source)
  return found ? [problem('source', found)] : []
}

function fieldOf(field: string): StatementField {
  if (field === 'cost.grants') return 'grants'
  return field === 'cost.carriedForward' ? 'carriedForward' : 'gross'
}

const problem = (
  field: StatementField,
  code: StatementProblem['code'],
  about: string | null = null,
): StatementProblem => ({ field, code, about })
