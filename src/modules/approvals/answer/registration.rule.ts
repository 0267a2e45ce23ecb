import type { Day } from '../../../kernel/day.model.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { BoardParty, Circulation } from '../board.model.ts'
import type { DayDoubt } from '../day-check/right-day.model.ts'
import { dayDoubt } from '../day-check/right-day.rule.ts'
import { bodiesOf, currentTreatments, isDecided, latestPerBody } from '../party-state.rule.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import {
  type NewTreatment,
  type TreatingBody,
  type Treatment,
  type TreatmentState,
  toldTextNames,
} from '../treatment.model.ts'
import type { OpenAnswer } from './answer.model.ts'
import { requirements } from './registration.table.ts'
import { followingStates } from './treatment.table.ts'

/**
 * What is asked to be written down. `isDayRight`: somebody has said that a day that is asked about is right. `hinders`:
 * whether its reservation hinders was answered with it.
 */
export type Registration = Omit<NewTreatment, 'partyCode'> & {
  isDayRight: boolean
  hinders?: boolean | null
}

/** The version that is answered, and the bodies that treat it in the party. */
export type Answered = Pick<Circulation, 'putForwardOn' | 'deadline'> & {
  isOut: boolean
  bodies: readonly TreatingBody[]
}

/** The version as a party answers it. */
export const answeredBy = (
  party: Pick<BoardParty, 'kind' | 'treatments'>,
  { putForwardOn, deadline, decidingBody }: Circulation,
  isOut: boolean,
): Answered => ({ isOut, putForwardOn, deadline, bodies: bodiesOf(party, decidingBody) })

const withoutBody: readonly TreatmentState[] = ['sent', 'received']

/** What is told, beside all that it is judged by. */
type Told = Answered & {
  told: Registration
  treatments: readonly Treatment[]
  today: Day
}

/** Where what is told breaks each of the requirements. */
const breaks: Record<RegistrationRefusal, (of: Told) => boolean> = {
  'version-not-out': ({ isOut }) => !isOut,
  'body-missing': ({ told }) => told.body === null,
  'body-not-of-party': ({ told, bodies }) => told.body !== null && !bodies.includes(told.body),
  'day-missing': ({ told }) => told.day === null,
  'day-in-future': ({ told, today }) => told.day !== null && told.day > today,
  'day-before-put-forward': (of) => doubtIn(of) === 'day-before-put-forward',
  'day-after-deadline': (of) => doubtIn(of) === 'day-after-deadline',
  'day-far-ahead': (of) => doubtIn(of) === 'day-far-ahead',
  'reservation-missing': ({ told }) => !told.reservation,
  'remark-missing': ({ told }) => !told.remark,
  'reservation-not-chosen': ({ told }) => Boolean(told.reservation),
  'remark-not-chosen': ({ told }) => Boolean(told.remark),
  'source-missing': ({ told }) => told.registeredAs === 'secretariat' && !told.source,
  'nothing-changed': ({ told, treatments }) => changesNothing(told, correctedBy(told, treatments)),
  'told-already': ({ told, treatments }) =>
    saysTheSame(told, latestOf(treatments, told.body)) &&
    correctedBy(told, treatments) === undefined,
  'nothing-to-correct': ({ told, treatments }) =>
    told.supersedes !== null && correctedBy(told, treatments) === undefined,
  'cannot-follow': ({ told, treatments }) => {
    const corrected = correctedBy(told, treatments)
    const rest = currentTreatments(treatments).filter((treatment) => treatment !== corrected)
    // What is said of the same body stays in its place; of another it comes after what that body has told.
    return corrected?.body !== told.body && !mayFollow(rest, told)
  },
}

/** Why its day is asked about, where nobody has said that it is right. */
const doubtIn = ({ told, ...footing }: Told): DayDoubt | null =>
  told.day === null || told.isDayRight || told.registeredAs === 'sources'
    ? null
    : dayDoubt(told.state, told.day, footing)

/** The line that this one is to stand instead of, where it stands. */
const correctedBy = (
  { supersedes }: Registration,
  treatments: readonly Treatment[],
): Treatment | undefined => currentTreatments(treatments).find(({ id }) => id === supersedes)

/**
 * May it be told after what the body has told? A line that is moved there by a correction makes no second decision of a day on which
 * the body has decided.
 */
const mayFollow = (
  before: readonly Treatment[],
  { body, state, day, supersedes }: Registration,
): boolean => {
  const last = latestOf(before, body)
  const isSameDay = supersedes !== null && last !== undefined && day !== null && last.day === day
  return (
    possibleStates(before, body).includes(state) &&
    !(isSameDay && isDecided(last.state) && isDecided(state))
  )
}

/** May this treatment be written down now? Outcome and date are enough; the rest can follow. */
export function judgeRegistration(
  registration: Registration,
  treatments: readonly Treatment[],
  answered: Answered,
  today: Day,
): Verdict<RegistrationRefusal> {
  const told = { ...answered, told: registration, treatments, today }
  const broken = requirements.find(
    ({ refusal, of }) => of.includes(registration.state) && breaks[refusal](told),
  )
  if (broken) return refuse(broken.refusal, broken.basis)
  return allow(registration.supersedes === null ? 'order-of-states' : 'correction')
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
    ? currentTreatments(treatments).findLast((treatment) => treatment.body === null)
    : latestPerBody(treatments).find((treatment) => treatment.body === body)

/** Is the line that is corrected told once more as it stands? A party is not asked for the source of what it tells itself. */
const changesNothing = (told: Registration, corrected: Treatment | undefined): boolean =>
  corrected !== undefined &&
  told.body === corrected.body &&
  typeof told.hinders !== 'boolean' &&
  saysTheSame(
    told.registeredAs === 'party' ? { ...told, source: corrected.source } : told,
    corrected,
  )

const toldFields = [
  ...toldTextNames,
  'decidingBody',
  'state',
  'day',
  'link',
  'source',
] as const satisfies readonly (keyof Registration)[]

/** Is this, word for word, what the body last reported? Then the form was sent twice. */
const saysTheSame = (registration: Registration, latest: Treatment | undefined): boolean =>
  latest !== undefined &&
  toldFields.every((field) => registration[field] === latest[field]) &&
  registration.file?.sha256 === latest.file?.sha256
