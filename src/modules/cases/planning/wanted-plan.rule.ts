import type { Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { PartAudience } from '../case.model.ts'
import type { TreatmentRefusal } from '../refusal.model.ts'
import type { Stage } from '../treatment.model.ts'
import type { Rests } from './authority-asked.rule.ts'
import {
  dayProblem,
  isOwnSide,
  lastOpen,
  namedProblem,
  nothingAsked,
  numberProblem,
  type PlanFacts,
  placeProblem,
  recommenderOf,
  restsOf,
  type Stopped,
  sameProblem,
  stopProblem,
  stoppedIn,
  type Wanted,
} from './plan-check.rule.ts'
import { elsewhere, type PlanProblems, planForm, type TypedPlan } from './plan-form.model.ts'
import { toldOfDays } from './several-days.rule.ts'

/** A treatment as it is to be planned. `follows` is the id of one that stands, or the one that is planned with it. */
export type PlannedStop = Rests & {
  body: string | null
  party: string | null
  bodyName: string | null
  day: Day | null
  stage: Stage
  number: string | null
  follows: string | 'the-one-before' | null
  note: string | null
  audience: PartAudience | null
}

type Planned =
  | { ok: true; stops: readonly PlannedStop[] }
  | { ok: false; problems: PlanProblems; stopped: Stopped | null }

/** Reads what is to be planned: one treatment, two where it is discussed first, or two where somebody must recommend before. */
export function readPlan(typed: TypedPlan, facts: PlanFacts): Planned {
  const keys = facts.bodies.map(({ key }) => key)
  const fields = readFields(planForm, typed, { rows: { organ: [...keys, elsewhere] } })
  const { organ, navn, trinn, dag = null, dag2 = null, nummer = null, deling } = fields.values
  const body = organ === undefined || organ === elsewhere ? null : organ
  const isTwoStep = trinn === 'two-step'
  const whose = { body, party: null, bodyName: body === null ? (navn ?? null) : null }
  const stage: Stage = isTwoStep ? 'discuss' : (trinn ?? 'discuss')
  const decidedOn = isTwoStep ? dag2 : dag
  const stopped =
    fields.ok && (body !== null || navn)
      ? stoppedIn(facts, { ...whose, day: decidedOn, stage: isTwoStep ? 'decide' : stage })
      : null
  const goesFirst = stopped?.code === 'recommendation-first' && fields.values.forst === true
  const first = goesFirst ? stopped.from : null
  const read = withProblems(fields, {
    organ: placeProblem(facts, { ...whose, day: dag, stage }) ?? stopProblem(stopped, goesFirst),
    navn: organ === elsewhere ? namedProblem(facts, navn, facts.today) : null,
    dag:
      sameProblem(facts, { ...whose, day: dag, stage }) ??
      dayProblem(facts, { ...whose, day: dag, stage }) ??
      (isTwoStep && dag2 && !dag ? 'day-needed' : null),
    dag2: isTwoStep ? secondProblem(facts, dag, { ...whose, day: dag2, stage: 'decide' }) : null,
    nummer: numberProblem(facts, { body, audience: deling }, nummer),
    deling: isOwnSide(deling, facts.sides) ? null : 'not-on-this-side',
    dagforst: first === null ? null : firstProblem(facts, first, fields.values.dagforst, decidedOn),
    likevel:
      stopped?.code === 'authority-unknown' && !fields.values.likevel ? 'authority-unknown' : null,
  })
  if (!read.ok) return { ok: false, problems: toldOfDays(read.problems), stopped }
  const { values } = read
  const told = { note: values.notat, audience: values.deling }
  const now = { ...told, ...whose, day: values.dag, number: values.nummer }
  const rests = (own: Stage): Rests => restsOf(facts, { ...now, day: decidedOn, stage: own }, first)
  if (isTwoStep) {
    const later = { ...now, day: values.dag2, number: null, note: null }
    return {
      ok: true,
      stops: [
        { ...now, ...nothingAsked, stage: 'discuss', follows: lastOpen(facts.treatments, body) },
        { ...later, ...rests('decide'), stage: 'decide', follows: 'the-one-before' },
      ],
    }
  }
  const own = { ...now, ...rests(stage), stage }
  if (first === null) {
    const before = stage === 'decide' ? recommenderOf(facts, { ...whose, day: dag }) : null
    return {
      ok: true,
      stops: [{ ...own, follows: lastOpen(facts.treatments, body) ?? before?.id ?? null }],
    }
  }
  const recommended: PlannedStop = {
    ...{ ...nothingAsked, ...told, body: first, party: null, bodyName: null, day: values.dagforst },
    ...{ stage: 'recommend', number: null, note: null, follows: null },
  }
  return { ok: true, stops: [recommended, { ...own, follows: 'the-one-before' }] }
}

function secondProblem(
  facts: PlanFacts,
  first: Day | null,
  wanted: Wanted,
): TreatmentRefusal | null {
  if (wanted.day === null) return null
  if (first !== null && wanted.day <= first) return 'before-the-one-before'
  return dayProblem(facts, wanted) ?? sameProblem(facts, wanted) ?? placeProblem(facts, wanted)
}

function firstProblem(
  facts: PlanFacts,
  body: string,
  day: Day | null | undefined,
  before: Day | null,
): TreatmentRefusal | null {
  const whose = { body, party: null, bodyName: null }
  const wanted: Wanted = { ...whose, day: day ?? null, stage: 'recommend' }
  if (wanted.day !== null && before !== null && wanted.day > before) return 'before-the-one-before'
  return dayProblem(facts, wanted) ?? sameProblem(facts, wanted) ?? placeProblem(facts, wanted)
}
