import type { Form, Typed } from '../../../kernel/form/form.model.ts'

export const fileField = 'fil'

/** Which of two readings, where somebody has tracked changes in the file. */
export const fromWordForm = {
  endringer: { kind: 'choice', choices: ['taken', 'left'], required: true },
} as const satisfies Form
export type TypedFromWord = Typed<typeof fromWordForm>

export type FileTextProblem = 'choose-file' | 'not-text' | 'not-read' | 'no-text'
