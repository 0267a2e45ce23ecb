import type { Form, Problems, Typed } from '../../../kernel/form/form.model.ts'

/** Why some are asked who were not from the start. */
export const askMoreForm = {
  grunn: { kind: 'line', longest: 300, required: true },
} as const satisfies Form
export type TypedAskMore = Typed<typeof askMoreForm> & { hvem: readonly string[] }
export type AskMoreProblems = Problems<'grunn' | 'hvem', 'nobody-added'>
