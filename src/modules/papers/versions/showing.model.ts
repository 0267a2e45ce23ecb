import type { Form, Problems, Typed } from '../../../kernel/form/form.model.ts'

/** What is new in a version, and why. */
export const showForm = { nytt: { kind: 'lines', longest: 2_000 } } as const satisfies Form
export type TypedShowing = Typed<typeof showForm>
export type ShowingProblems = Problems<'nytt'>
