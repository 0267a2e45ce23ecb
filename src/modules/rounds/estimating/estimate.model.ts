import type { Form, Problems, Typed } from '../../../kernel/form/form.model.ts'

/** What somebody reckons for all who were asked, and how. */
export const estimateForm = {
  fra: { kind: 'amount', least: 0, most: 1e14, required: true },
  til: { kind: 'amount', least: 0, most: 1e14, required: true },
  metode: { kind: 'lines', longest: 500, required: true },
} as const satisfies Form
export type TypedEstimate = Typed<typeof estimateForm>
export type EstimateProblems = Problems<keyof typeof estimateForm, 'low-above-high'>
