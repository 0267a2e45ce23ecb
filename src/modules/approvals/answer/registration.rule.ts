import type { Day } from '../../../kernel/day.model.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import { latestPerBody, standingTreatments } from '../party-state.rule.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import type { NewTreatment, TreatingBody, Treatment, TreatmentState } from '../treatment.model.ts'
import type { OpenAnswer } from './answer.model.ts'
import { followingStates } from './treatment.table.ts'

/** What is asked to be written down. `isEarly`: somebody has said that a day before the putting forward is right. */
export type Registration = Omit<NewTreatment, 'partyCode'> & { isEarly: boolean }

/** The version that is answered, and the bodies that treat it in the party. */
export type Answered = { isOut: boolean; putForwardOn: Day; bodies: readonly TreatingBody[] }

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
  { isOut, putForwardOn, bodies }: Answered,
  today: Day,
): Verdict<RegistrationRefusal> {
  const { body, state, day, registeredAs } = registration
  if (!isOut) return refuse('version-not-out')
  if (body === null && !withoutBody.includes(state)) return refuse('body-missing')
  if (body !== null && !bodies.includes(body)) return refuse('body-not-of-party')
  if (day === null && needsDay.includes(state)) return refuse('day-missing')
  if (day !== null && day > today && state !== 'on-agenda') return refuse('day-in-future')
  if (day !== null && day < putForwardOn && registeredAs !== 'sources' && !registration.isEarly) {
    return refuse('day-before-put-forward')
  }
  if (state === 'adopted-with-reservation' && !registration.reservation) {
    return refuse('reservation-missing')
  }
  if (state === 'adopted-with-remark' && !registration.remark) return refuse('remark-missing')
  if (state === 'adopted' || state === 'adopted-with-remark') {
    if (registration.reservation) return refuse('reservation-not-chosen')
    if (state === 'adopted' && registration.remark) return refuse('remark-not-chosen')
  }
  if (registeredAs === 'secretariat' && !registration.source) return refuse('source-missing')
  if (saysTheSame(registration, latestOf(treatments, body))) return refuse('told-already')
  if (registration.supersedes !== null) {
    const stands = standingTreatments(treatments).some(({ id }) => id === registration.supersedes)
    return stands ? allow('retting') : refuse('nothing-to-correct')
  }
  return possibleStates(treatments, body).includes(state)
    ? allow('rekkefølgen')
    : refuse('cannot-follow')
}

/**
 * What may be told now, body by body. That it was sent is told by putting it forward. The rest can only be told
 * by correcting a line that stands.
 */
export function openAnswers(
  treatments: readonly Treatment[],
  { isOut, bodies }: Pick<Answered, 'isOut' | 'bodies'>,
): OpenAnswer[] {
  if (!isOut) return []
  return [...bodies, null]
    .map((body) => ({
      body,
      states: possibleStates(treatments, body).filter((state) => state !== 'sent'),
    }))
    .filter(({ states }) => states.length > 0)
}

/** What the body may report next. Word from no body comes before any body has treated the matter. */
function possibleStates(
  treatments: readonly Treatment[],
  body: TreatingBody | null,
): readonly TreatmentState[] {
  if (body === null && latestPerBody(treatments).length > 0) return []
  return followingStates[latestOf(treatments, body)?.state ?? 'none'].filter(
    (state) => withoutBody.includes(state) === (body === null),
  )
}

/** What the same body last reported; for reports without a body, what was last reported without one. */
const latestOf = (
  treatments: readonly Treatment[],
  body: TreatingBody | null,
): Treatment | undefined =>
  body === null
    ? standingTreatments(treatments).findLast((treatment) => treatment.body === null)
    : latestPerBody(treatments).find((treatment) => treatment.body === body)

const told = [
  'bodyName',
  'decidingBody',
  'state',
  'day',
  'caseNumber',
  'wording',
  'remark',
  'reservation',
  'minuteAddition',
  'link',
  'source',
] as const satisfies readonly (keyof Registration)[]

/** Is this, word for word, what the body last reported? Then the form was sent twice. */
const saysTheSame = (registration: Registration, latest: Treatment | undefined): boolean =>
  latest !== undefined &&
  told.every((field) => registration[field] === latest[field]) &&
  registration.file?.sha256 === latest.file?.sha256
