import type { Problems, Values } from '../../../kernel/form/form.model.ts'
import type { TreatmentRefusal } from '../refusal.model.ts'
import { type RecordField, type recordForm, remarkRows } from './record-form.model.ts'

export type WrittenRemark = {
  whose: string
  speaker: string | null
  point: string | null
  words: string
}

type Place = { key: string; name: string }

type RemarkProblem = Problems<RecordField, TreatmentRefusal>

/** A remark is whose it is and its words; an agreement with remarks has one. */
export function remarkProblems(values: Partial<Values<typeof recordForm>>): RemarkProblem {
  const problems: RemarkProblem = {}
  for (const row of remarkRows) {
    const [whose, point, words] = [values[`hvem${row}`], values[`punkt${row}`], values[`ord${row}`]]
    if (!whose && (words || point)) problems[`hvem${row}`] = 'remark-without-words'
    if (!words && (whose || point)) problems[`ord${row}`] = 'remark-without-words'
  }
  const hasOne = remarkRows.some((row) => values[`ord${row}`])
  if (values.utfall === 'agreed-with-remarks' && !hasOne) problems.ord1 = 'remark-needed'
  return problems
}

/** The remarks that were written, each with the place that it is of. */
export const remarksIn = (
  values: Values<typeof recordForm>,
  places: readonly Place[],
): WrittenRemark[] =>
  remarkRows.flatMap((row) => {
    const [whose, words] = [values[`hvem${row}`], values[`ord${row}`]]
    if (whose === null || words === null) return []
    return [{ whose, words, point: values[`punkt${row}`], speaker: speakerOf(whose, places) }]
  })

/** The code of the one place that is called so; null where there is none, or more. */
function speakerOf(whose: string, places: readonly Place[]): string | null {
  const name = whose.trim().toLowerCase()
  const [only, other] = places.filter((place) => place.name.toLowerCase() === name)
  return only && !other ? only.key : null
}
