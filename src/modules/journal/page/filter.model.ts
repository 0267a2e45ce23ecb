import type { Day } from '../../../kernel/day.model.ts'
import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import type { FilterProblem } from '../journal-entry.model.ts'

/** What of the journal is asked for, as it stands in the address. */
export const filterForm = {
  dokument: { kind: 'own' },
  part: { kind: 'own' },
  gjerning: { kind: 'own' },
  fra: { kind: 'day', range: lookupDays },
  til: { kind: 'day', range: lookupDays },
  nr: { kind: 'own' },
} as const satisfies Form
export type TypedFilter = Typed<typeof filterForm>

/** The entries that are asked for: those for which all holds that is not null. */
export type Wanted = {
  /** What they are about: `document:0190…`. */
  thing: string | null
  /** A code of the party that they tell of. */
  party: string | null
  deed: string | null
  /** The days that they were written on, both ends among them. */
  from: Day | null
  until: Day | null
  number: number | null
}

export const allEntries: Wanted = {
  thing: null,
  party: null,
  deed: null,
  from: null,
  until: null,
  number: null,
}

/** What no entry is: the first has number 1. */
export const noEntry: Wanted = { ...allEntries, number: 0 }

export const isFiltered = (wanted: Wanted): boolean =>
  Object.values(wanted).some((each) => each !== null)

/** What can be asked for by name. */
export type Thing = { thing: string; title: string }

/** What a code in an entry is called. */
export type CodeName = { sort: string; code: string; name: string }

export type FilterProblems = Problems<FieldName<typeof filterForm>, FilterProblem>

export const entriesOnPage = 50

/** As far as is counted: more are many. */
export const mostCounted = 1_000
