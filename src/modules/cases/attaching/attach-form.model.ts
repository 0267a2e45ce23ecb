import type { Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import type { SentFileProblem } from '../../../kernel/kept-file.model.ts'
import { partAudiences } from '../case.model.ts'

/** What a file of a case is called, and for whom it is where that is fewer than the case is for. */
export const attachForm = {
  tittel: { kind: 'line', longest: 300 },
  for: { kind: 'choice', choices: partAudiences },
} as const satisfies Form

/** The field for the files, and the boxes of those to take away. */
export const fileField = 'fil'
export const removeField = 'fjern'

export type TypedAttach = Typed<typeof attachForm> & { fjern: readonly string[] }
export type AttachProblems = Problems<
  (keyof typeof attachForm & string) | typeof fileField,
  | SentFileProblem
  | 'no-file-chosen'
  | 'name-for-one'
  | 'too-many'
  | 'treated-since'
  | 'not-on-this-side'
>

/** As many files as a case has at most. */
export const mostFiles = 60
