import type { Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import {
  type Asked,
  type AskProblem,
  type AskProblems,
  askForm,
  mostReaders,
  readersField,
  type TypedAsking,
} from '../reviewing/review.model.ts'

/** Reads whom a paper is to be read by, and by when. */
export function readAsking(
  typed: TypedAsking,
  chosen: readonly string[],
  beside: { askable: readonly Asked[]; today: Day },
):
  | { ok: true; wanted: { due: Day; note: string | null; readers: readonly Asked[] } }
  | { ok: false; problems: AskProblems } {
  const { askable, today } = beside
  const wanted = [...new Set(chosen)]
  const readers = askable.filter(({ value }) => wanted.includes(value))
  const problem: AskProblem | null =
    wanted.length === 0
      ? 'nobody'
      : readers.length < wanted.length
        ? 'not-there'
        : readers.length > mostReaders
          ? 'too-many'
          : null
  const read = withProblems(readFields(askForm, typed, { today }), {})
  if (!read.ok || problem) {
    return {
      ok: false,
      problems: {
        ...(read.ok ? {} : read.problems),
        ...(problem ? { [readersField]: problem } : {}),
      },
    }
  }
  return { ok: true, wanted: { due: read.values.frist, note: read.values.melding, readers } }
}
