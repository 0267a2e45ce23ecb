import type { Day } from '../../../kernel/day.model.ts'
import { exemptionProblems } from '../../../kernel/exemption.rule.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { DocumentKeeping } from '../document.model.ts'
import type { DocumentFacts } from '../document-row.model.ts'
import { judgeFields } from '../field/agreement-fields.rule.ts'
import type { FieldRefusal } from '../refusal.model.ts'
import {
  type KeepingField,
  type KeepingProblems,
  keepingForm,
  type TypedKeeping,
} from './keeping.model.ts'

export type Kept = Pick<DocumentFacts, KeepingField | 'audience'>

/** Reads whose a document is to be and by what it is to be exempt, beside how it stands. */
export function readKeeping(
  typed: TypedKeeping,
  document: Kept,
  today: Day,
): { ok: true; wanted: DocumentKeeping } | { ok: false; problems: KeepingProblems } {
  const fields = readFields(keepingForm, typed)
  const { owner, archiveOwner, exemptBy, exemptReview } = fields.values
  const exempt = exemptionProblems(
    { basis: exemptBy, review: exemptReview },
    {
      today,
      isPublic: document.audience === 'public',
      stood: { basis: document.exemptBy, review: document.exemptReview },
    },
  )
  const read = withProblems(fields, {
    owner: nameProblem(owner),
    archiveOwner: nameProblem(archiveOwner),
    exemptBy: exempt.basis,
    exemptReview: exempt.review,
  })
  return read.ok ? { ok: true, wanted: read.values } : { ok: false, problems: read.problems }
}

/** Fields are filled in only in the text itself. */
function nameProblem(name: string | null | undefined): FieldRefusal | null {
  const verdict = name ? judgeFields({ title: name, summary: '', body: '' }) : null
  return verdict === null || verdict.ok ? null : verdict.code
}

/** What of it would be another than it is, as the journal tells it. */
export const changedKeeping = (document: Kept, wanted: DocumentKeeping): string[] =>
  (Object.keys(keepingForm) as KeepingField[]).flatMap((part) =>
    document[part] === wanted[part] ? [] : [`document-${part}`],
  )
