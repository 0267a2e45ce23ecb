import type { Day } from '../../kernel/day.model.ts'
import { allow, refuse, type Verdict } from '../../kernel/verdict.model.ts'
import type { RegistrationRefusal } from './answer.model.ts'
import { latestPerBody, standingTreatments } from './party-state.rule.ts'
import type { Registrar, TreatingBody, Treatment, TreatmentState } from './treatment.model.ts'
import { followingStates } from './treatment.table.ts'

/** What is asked to be written down. */
export type Registration = {
  body: TreatingBody | null
  state: TreatmentState
  day: Day | null
  remark: string | null
  reservation: string | null
  registeredAs: Registrar
  source: string | null
  supersedes: string | null
}

const needsDay: readonly TreatmentState[] = [
  'adopted',
  'adopted-with-remark',
  'adopted-with-reservation',
  'rejected',
]
const withoutBody: readonly TreatmentState[] = ['sent', 'received']

/** May this treatment be written down now? Outcome and date are enough; the rest can follow. */
export function judgeRegistration(
  registration: Registration,
  treatments: readonly Treatment[],
  isOut: boolean,
  today: Day,
): Verdict<RegistrationRefusal> {
  const { body, state, day } = registration
  if (!isOut) return refuse('version-not-out')
  if (body === null && !withoutBody.includes(state)) return refuse('body-missing')
  if (day === null && needsDay.includes(state)) return refuse('day-missing')
  if (day !== null && day > today && state !== 'on-agenda') return refuse('day-in-future')
  if (state === 'adopted-with-reservation' && !registration.reservation) {
    return refuse('reservation-missing')
  }
  if (state === 'adopted-with-remark' && !registration.remark) return refuse('remark-missing')
  if (registration.registeredAs === 'secretariat' && !registration.source) {
    return refuse('source-missing')
  }
  if (registration.supersedes !== null) {
    const stands = standingTreatments(treatments).some(({ id }) => id === registration.supersedes)
    return stands ? allow('retting') : refuse('nothing-to-correct')
  }
  const before = latestState(treatments, body)
  return followingStates[before].includes(state) ? allow('rekkefølgen') : refuse('cannot-follow')
}

/** What the same body last reported; for reports without a body, what was last reported without one. */
export function latestState(
  treatments: readonly Treatment[],
  body: TreatingBody | null,
): TreatmentState | 'none' {
  if (body !== null) {
    return latestPerBody(treatments).find((treatment) => treatment.body === body)?.state ?? 'none'
  }
  return standingTreatments(treatments).findLast((t) => t.body === null)?.state ?? 'none'
}
