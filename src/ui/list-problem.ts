import { listed } from '../kernel/format.model.ts'
import { quoteProblem } from '../kernel/identity-trace.rule.ts'
import type { HeadProblem, ListColumns } from '../kernel/list-sheet.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { sayList as say } from './list-import.text.ts'

/** Why no list was found in a sheet. */
export function headProblemText<Column extends string>(
  locale: Locale,
  { heads }: ListColumns<Column>,
  problem: HeadProblem<Column>,
): string {
  if (problem.code === 'no-lines') return say(locale, 'no-lines')
  const columns = problem.missing.map((each) => heads[each])
  const found = problem.found.slice(0, 8).join(', ')
  const top = quoteProblem(found) ? '' : found
  return say(locale, 'missing', listed(locale, columns), columns.length, top)
}
