import type { Question } from './question.model.ts'

/**
 * Does an answer to the one stand as an answer to the other: the same words, asked for in the same unit, among the same
 * choices? Help, and whether it must be answered, change nothing of what was answered.
 */
export function asksTheSame(one: Question, other: Question): boolean {
  if (one.key !== other.key || one.kind !== other.kind || one.wording !== other.wording)
    return false
  if ('unit' in one && 'unit' in other)
    return one.unit === other.unit && one.unitName === other.unitName
  if ('choices' in one && 'choices' in other) {
    const labels = new Map(one.choices.map(({ key, label }) => [key, label]))
    return (
      labels.size === other.choices.length &&
      other.choices.every(({ key, label }) => labels.get(key) === label)
    )
  }
  return true
}
