import { typedIn } from '../../../kernel/form/form.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { PartAudience } from '../case.model.ts'
import {
  isOwnSide,
  lastOpen,
  namedProblem,
  nothingAsked,
  plannedOn,
} from '../planning/plan-check.rule.ts'
import { elsewhere } from '../planning/plan-form.model.ts'
import { toldOfDays } from '../planning/several-days.rule.ts'
import type { PlannedStop } from '../planning/wanted-plan.rule.ts'
import type { TreatmentRefusal } from '../refusal.model.ts'
import type { Held, Stage, Treatment } from '../treatment.model.ts'
import {
  partyMark,
  type RegisterProblems,
  recordForm,
  registerForm,
  type TypedRegister,
} from './record-form.model.ts'
import { heldIn, type Recorded, type RecordFacts, readOutcome } from './wanted-record.rule.ts'

type Registered =
  | {
      ok: true
      recorded: Recorded
      next: PlannedStop | null
      whose: Pick<Treatment, 'body' | 'party' | 'bodyName' | 'stage' | 'follows'> & {
        audience: PartAudience | null
      }
    }
  | { ok: false; problems: RegisterProblems }

/** Reads a treatment that was never planned here: of any body, a party's own, or another by its name. */
export function readRegister(typed: TypedRegister, facts: RecordFacts): Registered {
  const parties = facts.places.map(({ key }) => `${partyMark}${key}`)
  const organs = [...facts.bodies.map(({ key }) => key), ...parties, elsewhere]
  const fields = readFields(registerForm, typed, { rows: { organ: organs } })
  const { organ, navn, deling = null, trinn } = fields.values
  const isParty = organ?.startsWith(partyMark) ?? false
  const body = organ === undefined || isParty || organ === elsewhere ? null : organ
  const party = organ !== undefined && isParty ? organ.slice(partyMark.length) : null
  const whose = {
    ...{ body, party, audience: deling, stage: trinn ?? ('discuss' as Stage) },
    bodyName: body === null ? (navn ?? null) : null,
    follows: lastOpen(facts.treatments, body),
  }
  const bare = { ...whose, ...nothingAsked, id: null }
  const outcome = readOutcome(typedIn(recordForm, typed), bare, facts, null)
  const held = heldIn(fields.values.dag)
  const isPlanned =
    held.ok && held.value && plannedOn(facts.treatments, whose, held.value.from).length > 0
  const read = withProblems(fields, {
    ...(isPlanned ? { dag: 'planned-here' } : {}),
    ...(outcome.ok ? {} : outcome.problems),
    organ: held.ok ? registerProblem(body, held.value, facts) : null,
    navn:
      organ === elsewhere
        ? namedProblem(facts, navn, null)
        : isParty && !navn
          ? 'body-needed'
          : null,
    deling: isOwnSide(deling, facts.sides) ? null : 'not-on-this-side',
  } satisfies Partial<Record<keyof TypedRegister, TreatmentRefusal | ReadingProblem | null>>)
  if (!read.ok) return { ok: false, problems: toldOfDays(read.problems) }
  if (!outcome.ok) return { ok: false, problems: outcome.problems }
  return { ok: true, recorded: outcome.recorded, next: outcome.next, whose }
}

/** Was the body there then? */
function registerProblem(
  body: string | null,
  held: Held | null,
  facts: RecordFacts,
): TreatmentRefusal | null {
  const known = facts.bodies.find(({ key }) => key === body)
  if (!known || held === null) return null
  const isBefore = known.from !== null && held.until < known.from
  const isAfter = known.until !== null && known.until <= held.from
  return isBefore || isAfter ? 'body-ended' : null
}
