import type { Day } from './day.model.ts'
import type { Exemption, ExemptionProblem, KeptExemption } from './exemption.model.ts'
import { exemptions } from './exemption.table.ts'

/** The legal bases that are in force on a day. */
const exemptionsOn = (on: Day): readonly Exemption[] =>
  exemptions.filter(({ from, until }) => from <= on && (until === null || on < until))

/** A basis as it was when something was kept with it; undefined where it is not known any more. */
export const exemptionOf = (code: string | null): Exemption | undefined =>
  exemptions.findLast((each) => each.code === code)

/** Those that can be chosen on a day, with the one that stands already. */
export function exemptionChoices(on: Day, stands: string | null): readonly Exemption[] {
  const known = exemptionsOn(on)
  const stood = exemptionOf(stands)
  return stood && !known.some(({ code }) => code === stood.code) ? [stood, ...known] : known
}

/**
 * What is wrong with an exemption that is to stand, beside its basis and beside its day. A basis is one of the law on the day and for what not
 * everyone may read, and is looked at anew on a day to come; what stood already may stay. What could not be read is not judged: undefined.
 */
export function exemptionProblems(
  wanted: { basis: string | null | undefined; review: Day | null | undefined },
  beside: { isPublic: boolean; stood: KeptExemption; today: Day },
): { basis: ExemptionProblem | null; review: ExemptionProblem | null } {
  const { basis, review } = wanted
  if (!basis) return { basis: null, review: review ? 'review-without-basis' : null }
  return { basis: basisProblem(basis, beside), review: reviewProblem(basis, review, beside) }
}

type Beside = Parameters<typeof exemptionProblems>[1]

function basisProblem(basis: string, { isPublic, stood, today }: Beside): ExemptionProblem | null {
  const isKnown = exemptionChoices(today, stood.basis).some(({ code }) => code === basis)
  if (!isKnown) return 'basis-not-here'
  return isPublic ? 'exempt-and-public' : null
}

function reviewProblem(
  basis: string,
  review: Day | null | undefined,
  { stood, today }: Beside,
): ExemptionProblem | null {
  if (review === null) return 'basis-without-review'
  const isSame = basis === stood.basis && review === stood.review
  return review && review < today && !isSame ? 'review-passed' : null
}
