import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { agreementYears } from '../../../kernel/typed-year.rule.ts'
import { actors, caseKinds, type Standing, standings } from '../case.model.ts'

/** In which order cases are listed. */
export const sortings = ['waiting', 'newest', 'title', 'due'] as const
export type Sorting = (typeof sortings)[number]

/** Some that are asked for by a link: those of the reader, those past their day, and those declined. */
export const selections = ['mine', 'late', 'declined'] as const
export type Selection = (typeof selections)[number]

/** Standings that are asked for together, before each of them alone. */
export const standingGroups = ['waiting', 'settled'] as const
export type StandingAsked = (typeof standingGroups)[number] | Standing

export const actsAsked = [...actors, 'unsaid'] as const
export type ActsAsked = (typeof actsAsked)[number]

/** What of the register is asked for, as it stands in the address. */
export const filterForm = {
  ord: { kind: 'line', longest: 120 },
  organ: { kind: 'row' },
  ar: { kind: 'year', range: agreementYears },
  tilstand: { kind: 'choice', choices: [...standingGroups, ...standings] },
  handling: { kind: 'choice', choices: actsAsked },
  slag: { kind: 'choice', choices: caseKinds },
  emne: { kind: 'row' },
  punkt: { kind: 'line', longest: 60 },
  meldt: { kind: 'row' },
  kommune: { kind: 'row' },
  sorter: { kind: 'choice', choices: sortings },
  utvalg: { kind: 'choice', choices: selections },
  etter: { kind: 'row' },
} as const satisfies Form
export type FilterField = FieldName<typeof filterForm>
export type TypedFilter = Typed<typeof filterForm>
/** `too-many`: for a file. */
export type FilterProblem = ReadingProblem | 'too-many'
export type FilterProblems = Problems<FilterField, 'too-many'>

/** The fields that are folded away until one of them is asked for. */
export const foldedFields = [
  'slag',
  'emne',
  'punkt',
  'meldt',
  'kommune',
  'sorter',
] as const satisfies readonly FilterField[]

/** What somebody searched for: words that each case must have one of each beginning with, and the ways that a number can be read. */
export type Sought = {
  text: string
  words: readonly string[]
  /** Empty where no number was typed. */
  numbers: readonly string[]
  /** Is it a number and nothing else? Then no words are sought. */
  isNumber: boolean
}

/** Whose cases are the reader's own. */
export type Own = { parties: readonly string[]; bodies: readonly string[]; name: string }

/** The cases that are asked for: those for which all holds that is not null. */
export type Wanted = {
  sought: Sought | null
  body: string | null
  year: number | null
  standing: StandingAsked | null
  acts: ActsAsked | null
  kind: string | null
  matter: string | null
  clause: string | null
  side: string | null
  /** The code of who raised it, and of a municipality that has to do with it. */
  raiser: string | null
  party: string | null
  selection: Selection | null
  sorting: Sorting
  /** The code of the case that the page goes on after. */
  after: string | null
}

export const casesOnPage = 30
/** As far as is counted: more are many. */
export const mostCounted = 200
/** As many cases as can have one number before it says nothing. */
export const mostNumbered = 60
/** So many lines stand in a file at most. */
export const mostInFile = 10_000
