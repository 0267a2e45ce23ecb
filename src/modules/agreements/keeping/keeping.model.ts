import type { Day } from '../../../kernel/day.model.ts'
import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { type DocumentKeeping, draftForm, type FieldProblem } from '../document.model.ts'

const { owner, archiveOwner, exemptBy, exemptReview } = draftForm

/** Whose a document is, who keeps it for good, and by what it is exempt until when. */
export const keepingForm = { owner, archiveOwner, exemptBy, exemptReview } as const satisfies Form
export type KeepingField = FieldName<typeof keepingForm>
export type TypedKeeping = Typed<typeof keepingForm>
export type KeepingProblems = Problems<KeepingField, FieldProblem>

/** How a document was kept when the form over it was opened; null of one that nothing of has been put forward. */
export type KeepingRead = {
  keeping: Pick<DocumentKeeping, 'owner' | 'archiveOwner'> & {
    /** The paragraph that it is exempt by. */
    exempt: string | null
    review: Day | null
  }
} | null
