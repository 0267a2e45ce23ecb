import type { Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Reading } from '../../../kernel/reading.model.ts'
import { taken } from '../../../kernel/reading.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import { noMatter } from '../case.model.ts'
import { readHeld } from '../held.rule.ts'
import { askAuthority, type Rests } from '../planning/authority-asked.rule.ts'
import {
  nothingAsked,
  numberProblem,
  type PlanFacts,
  plannedOn,
} from '../planning/plan-check.rule.ts'
import { toldOfDays } from '../planning/several-days.rule.ts'
import type { PlannedStop } from '../planning/wanted-plan.rule.ts'
import type { TreatmentRefusal } from '../refusal.model.ts'
import type { Held, Outcome, Treatment } from '../treatment.model.ts'
import { type RecordProblems, recordForm, type TypedRecord } from './record-form.model.ts'
import { remarkProblems, remarksIn, type WrittenRemark } from './remark.rule.ts'

/** What is judged beside: also whom a remark can be of, by the names they are called. */
export type RecordFacts = PlanFacts & { places: readonly { key: string; name: string }[] }

/** What came of a treatment, as it is to be kept. */
export type Recorded = Rests & {
  held: Held | null
  number: string | null
  outcome: Outcome
  decided: string | null
  source: string
  remarks: readonly WrittenRemark[]
}

type Whose = Pick<Treatment, 'body' | 'party' | 'stage' | 'authority' | 'clause' | 'judgement'>

type Read =
  | { ok: true; recorded: Recorded; next: PlannedStop | null }
  | { ok: false; problems: RecordProblems }

/** Reads what came of a planned treatment. One that was put off is planned anew where a day is given for it. */
export const readRecord = (typed: TypedRecord, before: Treatment, facts: RecordFacts): Read =>
  readOutcome(typed, before, facts, before.numberKey)

/** The same of any treatment; `ownNumber` is the number that it has already. */
export function readOutcome(
  typed: TypedRecord,
  of: Whose & Pick<Treatment, 'bodyName' | 'audience'> & { id: string | null },
  facts: RecordFacts,
  ownNumber: string | null,
): Read {
  const fields = readFields(recordForm, typed)
  const { utfall, nummer, nestedag = null, kilde } = fields.values
  const held = heldIn(fields.values.dag)
  const read = withProblems(fields, {
    ...remarkProblems(fields.values),
    dag: held.ok
      ? held.value && held.value.from > facts.today
        ? 'day-ahead'
        : null
      : held.problem,
    nummer: numberProblem(facts, of, nummer, ownNumber),
    kilde: fields.values.kilde === null ? 'source-needed' : null,
    nestedag: utfall === 'postponed' ? nextProblem(of, held, nestedag, facts) : null,
  })
  if (!read.ok) return { ok: false, problems: toldOfDays(read.problems) }
  if (!held.ok || kilde == null) return { ok: false, problems: { kilde: 'source-needed' } }
  const { values } = read
  const rests = changesNothing.has(values.utfall) ? restingOn(of) : restsOn(of, held.value, facts)
  return {
    ok: true,
    recorded: {
      ...rests,
      held: held.value,
      number: values.nummer,
      outcome: values.utfall,
      decided: values.vedtatt,
      source: kilde,
      remarks: remarksIn(values, facts.places),
    },
    next:
      values.utfall === 'postponed' && values.nestedag !== null
        ? nextOf(of, values.nestedag, facts)
        : null,
  }
}

/** What is put off or taken back, nobody has decided. */
const changesNothing: ReadonlySet<Outcome> = new Set(['postponed', 'withdrawn', 'sent-back'])

const restingOn = ({ authority, clause, judgement }: Whose): Rests => ({
  authority,
  clause,
  judgement,
})

export function heldIn(typed: string | null | undefined): Reading<Held | null> {
  return typed == null ? taken(null) : readHeld(typed, lookupDays)
}

/** What a treatment that took place rested on: it is told as it was, and marked where others were to decide it. Where no recommendation is told of, it is not known. */
function restsOn(of: Whose, held: Held | null, facts: RecordFacts): Rests {
  const { matter } = facts.item
  if (of.stage !== 'decide') return nothingAsked
  if (held === null) {
    const isAsked = matter !== noMatter && (of.body === null ? of.party === null : matter !== null)
    return { ...nothingAsked, authority: isAsked ? 'unknown' : 'not-asked' }
  }
  const earlier = facts.treatments.filter((each) => !each.held || each.held.from <= held.until)
  const { body, party, stage } = of
  const asked = { matter, body, party, stage, day: held.until, treatments: earlier }
  const answer = askAuthority(asked, facts)
  if (answer.code === 'rests') return restingOn({ ...of, ...answer })
  const isOutside = answer.code === 'outside-authority'
  return { ...nothingAsked, authority: isOutside ? 'outside' : 'unknown' }
}

/** The next treatment of what was put off: of the same body, as the same, and without a number until one is given. */
function nextOf(
  of: Whose & Pick<Treatment, 'bodyName' | 'audience'>,
  on: Day,
  facts: RecordFacts,
): PlannedStop {
  const { body, party, bodyName, stage, audience } = of
  const { matter } = facts.item
  const asked = { matter, body, party, stage, day: on, treatments: facts.treatments }
  const answer = askAuthority(asked, facts)
  const rests =
    answer.code === 'rests'
      ? restingOn({ ...of, ...answer })
      : { ...nothingAsked, authority: 'unknown' as const }
  const whose = { body, party, bodyName, stage, audience }
  return { ...rests, ...whose, day: on, number: null, note: null, follows: 'the-one-before' }
}

function nextProblem(
  of: Whose & Pick<Treatment, 'bodyName'> & { id: string | null },
  held: Reading<Held | null>,
  on: Day | null,
  facts: RecordFacts,
): TreatmentRefusal | null {
  if (on === null) return null
  if (on < facts.today) return 'day-passed'
  if (held.ok && held.value && on <= held.value.until) return 'before-the-one-before'
  const isPlanned = plannedOn(facts.treatments, of, on).some(({ id }) => id !== of.id)
  if (isPlanned) return 'already-planned'
  const { body, party, stage } = of
  const { matter } = facts.item
  const asked = { matter, body, party, stage, day: on, treatments: facts.treatments }
  const answer = askAuthority(asked, facts)
  return answer.code === 'rests' || answer.code === 'authority-unknown' ? null : answer.code
}
