import type { TypedAnswer } from '../answer/answer.model.ts'
import { readAnswer } from '../answer/answer.rule.ts'
import type { Report } from '../reported/report.model.ts'
import { isOtherAnswer } from '../reported/same-answer.rule.ts'

/**
 * What was typed over something that was told and waits no longer as it was: it confirms what is told `now` only where it says
 * the same, and else nothing. A source that came with what was told goes with it.
 */
export function typedOver(
  typed: TypedAnswer,
  now: { report: Report; source: string } | null,
  isFilledSource: boolean,
): TypedAnswer {
  const said = now && readAnswer(typed, now.report.partyCode, 'party')
  const same = now && said?.ok && !isOtherAnswer(now.report, said.treatment) ? now : null
  return {
    ...typed,
    report: same?.report.id ?? '',
    source: isFilledSource ? (same?.source ?? '') : typed.source,
  }
}
