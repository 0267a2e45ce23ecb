import type { Day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { draftForm, type TypedDraft } from '../document.model.ts'
import type { DocumentFacts } from '../document-row.model.ts'

/** A draft as it was typed, with its attachments: the name of a new one, and those to take away. */
export type TypedDraftForm = TypedDraft & {
  attachmentTitle: string
  remove: readonly string[]
}

const noAttachment = { attachmentTitle: '', remove: [] }

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
