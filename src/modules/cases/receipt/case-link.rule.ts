import { addDays, type Day } from '../../../kernel/day.model.ts'
import { refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { Case, Standing } from '../case.model.ts'
import { standingOf } from '../held/standing.rule.ts'
import { daysOpen } from '../intake/case-mail.model.ts'
import type { Treatment } from '../treatment.model.ts'
import type { CaseLinkRefusal } from './answer-form.model.ts'

/** Does a link show where the case is? */
export function judgeCaseLink(
  link: { isRevoked: boolean; sentOn: Day },
  today: Day,
): Verdict<CaseLinkRefusal> {
  if (link.isRevoked) return refuse('revoked')
  if (today > addDays(link.sentOn, daysOpen)) return refuse('expired')
  return { ok: true, basis: 'role-table' }
}

/** How far a case is, by the treatments that whoever raised it may know of: what only some know of tells nothing. */
export const shownStanding = (
  of: Pick<Case, 'intake'>,
  treatments: readonly Treatment[],
): Standing => standingOf(of, treatments)
