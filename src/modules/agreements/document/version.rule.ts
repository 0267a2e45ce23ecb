import type { Day } from '../../../kernel/day.model.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { VersionState } from '../document.model.ts'
import { judgeFields } from '../field/agreement-fields.rule.ts'
import type { DiscardRefusal, PassedDay, VersionRefusal } from '../refusal.model.ts'

/** May the text and the attachments of this version be changed? */
export function judgeEdit(state: VersionState): Verdict<VersionRefusal> {
  if (state === 'out') return refuse('version-is-out', 'what-is-out-stays')
  if (state === 'withdrawn') return refuse('version-is-withdrawn', 'what-is-out-stays')
  return allow('draft')
}

/** The days that a draft names for what comes after it. */
type DaysAhead = { deadline: Day | null; reviewDay: Day | null }

/** May this version be put before the parties on a day? Null is for what the sources tell of, long after. */
export function judgePutForward(
  version: DaysAhead & { state: VersionState; title: string; summary: string; body: string },
  on: Day | null,
): Verdict<VersionRefusal> {
  const verdict = judgeEdit(version.state)
  if (!verdict.ok) return verdict
  if (version.body.trim() === '') return refuse('text-missing')
  const fields = judgeFields(version)
  if (!fields.ok) return fields
  const passed = on && passedDay(version, on)
  return passed ? refuse(passed) : verdict
}

/** Which of the days had passed before another; a draft may have lain for long. Null when none had. */
export function passedDay({ deadline, reviewDay }: DaysAhead, on: Day): PassedDay | null {
  if (deadline !== null && deadline < on) return 'deadline-passed'
  return reviewDay !== null && reviewDay < on ? 'review-day-passed' : null
}

/** May a version be thrown away? What was put forward never is. */
export const judgeDiscard = (state: VersionState): Verdict<DiscardRefusal> =>
  state === 'draft' ? allow('draft') : refuse('nothing-to-discard', 'what-is-out-stays')

/** Does the document go with this draft? Only when it is the first, so that nothing was ever put forward. */
export const documentGoesToo = ({ number }: { number: number }): boolean => number === 1

/** Are the kind, the cost, the owners and the readers fixed? They are the document's own, so they hold for what is out. */
export const factsAreFixed = ({ state, number }: { state: VersionState; number: number }) =>
  state !== 'draft' || number > 1

/** May this version be called back? Only with a reason that the parties can read. */
export function judgeWithdrawal(state: VersionState, reason: string): Verdict<VersionRefusal> {
  if (state === 'draft') return refuse('version-is-draft')
  if (state === 'withdrawn') return refuse('version-is-withdrawn', 'what-is-out-stays')
  if (reason.trim() === '') return refuse('reason-missing')
  return allow('reason-given')
}
