import type { FormVersion, Question } from '../question.model.ts'

/** The questions as they are asked now; none where there is no version. */
export const lastVersion = (versions: readonly FormVersion[]): FormVersion =>
  versions.reduce((last, each) => (each.version > last.version ? each : last), {
    version: 0,
    questions: [],
  })

/** Does an answer to the one stand as an answer to the other: the same asked for, in the same unit, among the same choices? */
export function asksTheSame(one: Question, other: Question): boolean {
  if (one.key !== other.key || one.kind !== other.kind) return false
  if ('unit' in one && 'unit' in other)
    return one.unit === other.unit && one.unitName === other.unitName
  if ('choices' in one && 'choices' in other) {
    const keys = new Set(one.choices.map(({ key }) => key))
    return keys.size === other.choices.length && other.choices.every(({ key }) => keys.has(key))
  }
  return true
}
