import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { TreatmentRefusal } from '../refusal.model.ts'
import type { Treatment } from '../treatment.model.ts'
import type { Rests } from './authority-asked.rule.ts'
import {
  dayProblem,
  numberProblem,
  type PlanFacts,
  placeProblem,
  restsOf,
  type Stopped,
  sameProblem,
  stopProblem,
  stoppedIn,
  type Wanted,
} from './plan-check.rule.ts'
import { type ChangeProblems, changeForm, type TypedChange } from './plan-form.model.ts'
import { toldOfDays } from './several-days.rule.ts'
import type { PlannedStop } from './wanted-plan.rule.ts'

type Changed =
  | { ok: true; stop: Rests & Pick<PlannedStop, 'day' | 'stage' | 'number' | 'note'> }
  | { ok: false; problems: ChangeProblems; stopped: Stopped | null }

/** Reads how a planned treatment is to be. A day that stands already may stand, also where it has passed. */
export function readChange(typed: TypedChange, before: Treatment, whole: PlanFacts): Changed {
  const facts = { ...whole, treatments: whole.treatments.filter(({ id }) => id !== before.id) }
  const fields = readFields(changeForm, typed)
  const { trinn, dag = null, nummer } = fields.values
  const { body, party, bodyName } = before
  const wanted: Wanted = { body, party, bodyName, day: dag, stage: trinn ?? before.stage }
  const stopped = fields.ok ? stoppedIn(facts, wanted) : null
  const isMoved = dag !== null && dag !== before.held?.from
  const read = withProblems(fields, {
    trinn:
      wanted.stage === 'recommend'
        ? null
        : (restingProblem(facts, before) ?? stopProblem(stopped, false)),
    dag:
      placeProblem(facts, wanted) ??
      sameProblem(facts, wanted) ??
      (isMoved ? dayProblem(facts, wanted) : null) ??
      (isMoved ? orderProblem(facts, before, wanted) : null),
    nummer: numberProblem(facts, before, nummer, before.numberKey),
    likevel:
      stopped?.code === 'authority-unknown' &&
      before.authority !== 'unknown' &&
      !fields.values.likevel
        ? 'authority-unknown'
        : null,
  })
  if (!read.ok) return { ok: false, problems: toldOfDays(read.problems), stopped }
  const { values } = read
  return {
    ok: true,
    stop: {
      ...restsOf(facts, wanted, null),
      ...{ day: values.dag, stage: values.trinn, number: values.nummer, note: values.notat },
    },
  }
}

/** A recommendation stays while a decision is planned that rests on it. */
export const restingProblem = (
  { treatments }: Pick<PlanFacts, 'treatments'>,
  { id, stage }: Pick<Treatment, 'id' | 'stage'>,
): TreatmentRefusal | null =>
  stage === 'recommend' &&
  treatments.some(
    (each) =>
      each.follows === id &&
      each.stage === 'decide' &&
      each.authority === 'by-clause' &&
      each.outcome === null &&
      each.withdrawnAt === null,
  )
    ? 'decision-rests-on-it'
    : null

/** Does it still come after the one that it goes on from, and before those that go on from it? */
function orderProblem(
  { treatments }: Pick<PlanFacts, 'treatments'>,
  { id, follows }: Treatment,
  { day }: Wanted,
): TreatmentRefusal | null {
  if (day === null) return null
  const stands = treatments.filter(({ withdrawnAt }) => withdrawnAt === null)
  const earlier = stands.find((each) => each.id === follows)?.held
  const later = stands.find((each) => each.follows === id && each.outcome === null)?.held
  return (earlier && day < earlier.from) || (later && later.from < day)
    ? 'before-the-one-before'
    : null
}
