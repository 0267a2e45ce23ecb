import type { Day } from '../../../kernel/day.model.ts'
import type { Form, Problems, Typed } from '../../../kernel/form/form.model.ts'

/** What the secretariat notes for itself about a party. */
export const noteForm = {
  note: { kind: 'lines', longest: 2_000, required: true },
} as const satisfies Form
export type TypedNote = Typed<typeof noteForm>
export type NoteProblems = Problems<keyof typeof noteForm>

export type PartyNote = { id: string; note: string; on: Day }
