import type { Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import type { SentFileProblem } from '../../../kernel/kept-file.model.ts'

/** What a file that follows a round is called; its own name where nothing is said. */
export const attachForm = {
  tittel: { kind: 'line', longest: 300 },
} as const satisfies Form

/** The field for the file, and the boxes of those to take away. */
export const fileField = 'fil'
export const removeField = 'fjern'

export type TypedAttach = Typed<typeof attachForm> & { fjern: readonly string[] }
export type AttachProblems = Problems<
  (keyof typeof attachForm & string) | typeof fileField,
  SentFileProblem | 'no-file-chosen' | 'name-for-one'
>
