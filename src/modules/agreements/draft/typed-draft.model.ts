import type { Day } from '../../../kernel/day.model.ts'
import {
  emptyForm,
  type FieldName,
  type Form,
  type Problems,
  type Typed,
} from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import type { WrongUpload } from '../../../kernel/kept-file.model.ts'
import {
  type DraftField,
  draftForm,
  type FieldProblem,
  type TypedDraft,
} from '../document.model.ts'
import type { DocumentFacts } from '../document-row.model.ts'
import type { UnknownField } from '../field/agreement-field.model.ts'

/** What a new attachment is called; its own file name where nothing is said. */
export const attachmentForm = {
  attachmentTitle: { kind: 'line', longest: 300 },
} as const satisfies Form

/** What the form is sent for, where that is not to save it: to fetch its text from a file. */
export const deedField = 'gjor'
export const fetchDeed = 'hent'

/** A draft as it was typed, with its attachments: the name of a new one, and those to take away. */
export type TypedDraftForm = TypedDraft &
  Typed<typeof attachmentForm> & { remove: readonly string[] }

/** What can be wrong with a draft, its attachment and the name of it. */
export type DraftFormField = DraftField | 'attachment' | FieldName<typeof attachmentForm>
export type DraftProblems = Problems<DraftFormField, FieldProblem>

/** What is wrong, with the fields in the text that nobody knows, and the files among several that cannot be kept. */
export type WrongDraft = {
  ok: false
  reason: 'fields'
  problems: DraftProblems
  unknown: readonly UnknownField[]
  wrong: readonly WrongUpload[]
  /** Those that are attached already, by their content. */
  attached: readonly string[]
}

const noAttachment = { ...emptyForm(attachmentForm), remove: [] }

export const emptyDraft: TypedDraftForm = {
  ...emptyForm(draftForm),
  kind: 'agreement',
  audience: 'public',
  ...noAttachment,
}

/** What a next version begins from: the days that had passed are to be set anew. */
export const withoutPassed = (document: DocumentFacts, today: Day): DocumentFacts => ({
  ...document,
  deadline: document.deadline && document.deadline >= today ? document.deadline : null,
  reviewDay: document.reviewDay && document.reviewDay >= today ? document.reviewDay : null,
})

export const typedFrom = (document: DocumentFacts): TypedDraftForm => ({
  ...printFields(draftForm, { ...document, host: document.hostCode ?? document.host }),
  ...noAttachment,
})
