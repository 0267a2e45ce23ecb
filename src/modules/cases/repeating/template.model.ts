import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { type Actors, actors, type CaseKind, caseKinds } from '../case.model.ts'

/** What a case that comes again each year is made from. `{år}` in its texts is the year that it is made for. */
export type Template = {
  id: string
  /** The key of the body that it is for. */
  body: string
  title: string
  why: string
  wanted: string | null
  summary: string | null
  kind: CaseKind
  matter: string | null
  clause: string | null
  acts: Actors | null
  /** The month and the day that it is due each year, as `03-01`. */
  dueEachYear: string | null
  hasEnded: boolean
}

export type WrittenTemplate = Omit<Template, 'id' | 'hasEnded'>

/** A case that was made from one, for a year. */
export type MadeCase = { template: string; year: number; code: string; isSeen: boolean }

export const templateForm = {
  organ: { kind: 'row', required: true },
  tittel: { kind: 'line', longest: 300, required: true },
  hvorfor: { kind: 'lines', longest: 20_000, required: true },
  onsket: { kind: 'lines', longest: 10_000 },
  sammendrag: { kind: 'lines', longest: 600 },
  slag: { kind: 'choice', choices: caseKinds, required: true },
  emne: { kind: 'row' },
  punkt: { kind: 'line', longest: 200 },
  handling: { kind: 'choice', choices: actors },
  frist: { kind: 'line', longest: 40 },
} as const satisfies Form
export type TemplateField = FieldName<typeof templateForm>
export type TypedTemplate = Typed<typeof templateForm>

/** Why a recurring case is not kept. */
export type TemplateRefusal = 'no-day-of-year' | 'year-missing' | 'same-template'
export type TemplateProblems = Problems<TemplateField, TemplateRefusal>

/** What stands for the year in a text. */
export const yearMark = '{år}'
