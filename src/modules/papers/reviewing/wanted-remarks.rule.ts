import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { type Remark, type ShownPart, type Verdict, verdicts } from '../paper.model.ts'
import { proposedField, type RemarkProblem, type TypedRemark, wordsField } from './review.model.ts'

export type RemarkProblems = Partial<Record<string, ReadingProblem | RemarkProblem>>
export type WrittenRemark = Pick<Remark, 'part' | 'verdict' | 'words' | 'proposed'>

const longest = 10_000

/** The parts that a reader is asked of: those that something stands in. */
export const askedParts = (parts: readonly ShownPart[]): ShownPart[] =>
  parts.filter(({ body }) => body.trim() !== '')

/**
 * Reads what a reader says of the parts of a version. A part that nothing is said of is left for later; who agrees need say no more, and a remark says
 * why or which other words.
 */
export function readRemarks(
  typed: Readonly<Record<string, TypedRemark>>,
  parts: readonly ShownPart[],
): { ok: true; remarks: WrittenRemark[] } | { ok: false; problems: RemarkProblems } {
  const problems: RemarkProblems = {}
  const remarks = askedParts(parts).flatMap(({ id, body }, at) => {
    const of = typed[id]
    const names = { words: wordsField(at + 1), proposed: proposedField(at + 1) }
    const verdict = verdicts.find((each) => each === of?.verdict)
    const read = readFields(
      { [names.words]: lines, [names.proposed]: lines },
      { [names.words]: of?.words ?? '', [names.proposed]: of?.proposed ?? '' },
    )
    if (!read.ok) {
      Object.assign(problems, read.problems)
      return []
    }
    const words = read.values[names.words] ?? null
    const instead = read.values[names.proposed] ?? null
    const proposed = instead === body.trim() ? null : instead
    const said = words !== null || proposed !== null
    const meant: Verdict | undefined =
      proposed !== null ? 'other-words' : words !== null && verdict !== 'agree' ? 'remark' : verdict
    if (meant === undefined) return []
    if (meant !== 'agree' && !said) problems[names.words] = 'says-nothing'
    return [{ part: id, verdict: meant, words, proposed }]
  })
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, remarks }
}

const lines = { kind: 'lines', longest } as const
