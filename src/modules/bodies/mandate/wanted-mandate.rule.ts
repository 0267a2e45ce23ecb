import { addDays, type Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Body } from '../body.model.ts'
import { addressIn } from '../look/shown-address.rule.ts'
import type { MandateRefusal } from '../refusal.model.ts'
import type { Mandate, WantedMandate } from './mandate.model.ts'
import { type MandateProblems, mandateForm, type TypedMandate } from './mandate-form.model.ts'
import { daysBeside } from './mandate-versions.rule.ts'

type ReadMandate = { ok: true; wanted: WantedMandate } | { ok: false; problems: MandateProblems }

/** What a mandate is judged beside: the other versions of its body, and the one that is put right as it stands. */
type Beside = {
  body: Pick<Body, 'from' | 'until'>
  others: readonly Pick<Mandate, 'from'>[]
  before: Mandate | null
  today: Day
}

/** Reads a version of a mandate. Without a day of its own it applies from the day that it was adopted. */
export function readMandate(typed: TypedMandate, beside: Beside): ReadMandate {
  const fields = readFields(mandateForm, typed)
  const { mandat, ikke, vedtatt, fra, tilbake } = fields.values
  const from = fra ?? vedtatt ?? null
  const isRead = fra !== undefined && vedtatt !== undefined
  const read = withProblems(fields, {
    mandat: addressIn(mandat) ?? (mandat === null && ikke === null ? 'nothing-written' : null),
    ikke: addressIn(ikke),
    vedtattav: addressIn(fields.values.vedtattav),
    vedtatt: vedtatt && vedtatt > beside.today ? 'adopted-ahead' : null,
    sak: addressIn(fields.values.sak),
    fra: isRead ? dayProblem(from, beside) : null,
    tilbake:
      vedtatt && fra && fra < vedtatt && !tilbake && !stands(beside.before, fra, vedtatt)
        ? 'adopted-after-asked'
        : null,
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { values } = read
  return {
    ok: true,
    wanted: {
      included: values.mandat,
      excluded: values.ikke,
      adoptedBy: values.vedtattav,
      adoptedOn: values.vedtatt,
      caseNumber: values.sak,
      from,
    },
  }
}

/** How many days ahead a mandate may be said to apply from: what is further off is most likely a year typed wrongly. */
const longestAhead = 5 * 366

/**
 * A mandate is of a body that is there, and takes the place of another on a day that is known. The one that is put right stays
 * between those that it stands between.
 */
function dayProblem(
  from: Day | null,
  { body, others, before, today }: Beside,
): MandateRefusal | null {
  if (others.some((other) => other.from === from)) return from === null ? 'day-needed' : 'same-day'
  const beside = before ? daysBeside(before, others) : {}
  if (beside.before && (from === null || from < beside.before)) return 'passes-the-one-before'
  if (beside.next && from !== null && beside.next < from) return 'passes-the-next'
  if (from === null) return null
  if (body.from !== null && from < body.from) return 'before-the-body'
  if (body.until !== null && body.until <= from) return 'after-the-body'
  return from > addDays(today, longestAhead) ? 'far-ahead' : null
}

/** Was it said of the same days when it was registered? */
const stands = (before: Mandate | null, from: Day, adoptedOn: Day): boolean =>
  before?.from === from && before.adoptedOn === adoptedOn

const parts = [
  'included',
  'excluded',
  'adoptedBy',
  'adoptedOn',
  'caseNumber',
  'from',
] as const satisfies (keyof WantedMandate)[]

/** What of a mandate would be another than it is, as the journal tells it. */
export const changedMandate = (before: Mandate, wanted: WantedMandate): string[] =>
  parts.flatMap((part) => (before[part] === wanted[part] ? [] : [`mandate-${part}`]))
