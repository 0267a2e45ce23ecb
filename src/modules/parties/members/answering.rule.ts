import type { Day } from '../../../kernel/day.model.ts'
import type { MunicipalityChange } from '../municipality.model.ts'
import { changeDays, codeOn } from '../succession.rule.ts'

/**
 * Does the holder of one code answer for another on the day: is it the same municipality, or the one
 * that the other went into? A municipality that was itself merged away answers for nobody, and what
 * came of a split asks for a decision.
 */
export function answersFor(
  changes: readonly MunicipalityChange[],
  own: string,
  other: string,
  day: Day,
): boolean {
  const current = codeOn(changes, own, day)
  return (
    current !== null && current === codeOn(changes, other, day) && isUnmerged(changes, own, day)
  )
}

/** Did nothing but new codes and new names happen to the holder of the code, or did it take others in and keep its own? */
function isUnmerged(changes: readonly MunicipalityChange[], own: string, day: Day): boolean {
  let code = own
  for (const step of changeDays(changes)) {
    if (step.day > day) break
    const target = step.targets.get(code)?.[0]
    if (target === undefined || target === code) continue
    if ((step.sources.get(target)?.length ?? 0) > 1) return false
    code = target
  }
  return true
}
