import type { Instant } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { hasWords } from '../../../kernel/text-tree.rule.ts'
import type { Db } from '../../../platform/db.ts'
import { judgeUpload } from '../../../platform/file/judge-upload.ts'
import type { UploadedFile } from '../../../platform/form.ts'
import { readTextTree } from '../../../platform/text-tree.ts'
import type { DraftChoices } from '../document.model.ts'
import type { UnknownField } from '../field/agreement-field.model.ts'
import { unknownFields } from '../field/agreement-fields.rule.ts'
import { createDocument, draftNextVersion, editDraft, type WriteRefusal } from './draft.command.ts'
import { readDraft } from './draft.rule.ts'
import { attachmentForm, type DraftProblems, type TypedDraftForm } from './typed-draft.model.ts'

export type Submitted =
  | { ok: true; slug: string }
  | { ok: false; reason: 'fields'; problems: DraftProblems; unknown: readonly UnknownField[] }
  | { ok: false; reason: 'refused'; code: Exclude<WriteRefusal, 'file-attached'> }

/** The draft of a document, or the next version of a document. */
export type DraftPlace = { slug: string; as: 'draft' | 'next-version' }

/** Takes a draft as it was typed: begins a document, changes its draft, or begins its next version. */
export async function submitDraft(
  db: Db,
  order: {
    communityId: string
    by: string | null
    at: Instant
    /** What the draft belongs to; null begins a document. */
    to: DraftPlace | null
    typed: TypedDraftForm
    choices: DraftChoices
    upload: UploadedFile | undefined
    removeAttachments: readonly number[]
  },
): Promise<Submitted> {
  const { typed, choices, upload, to, ...rest } = order
  const judged = readDraft(typed, choices, osloDay(order.at))
  const read = await judgeUpload(upload, order.communityId)
  const named = readFields(attachmentForm, typed)
  const problems: DraftProblems = judged.ok ? {} : { ...judged.problems }
  if (!read.ok) problems.attachment = read.problem
  if (!problems.body && !hasWords(readTextTree(typed.body))) problems.body = { code: 'empty' }
  if (!named.ok) Object.assign(problems, named.problems)
  if (!judged.ok || !read.ok || !named.ok || problems.body) {
    if (read.ok && read.file) problems.attachment = 'file-again'
    const unknown = problems.body === 'unknown-fields' ? unknownFields(typed.body) : []
    return { ok: false, reason: 'fields', problems, unknown }
  }

  const { draft } = judged
  const file = read.file && { ...read.file, title: named.values.attachmentTitle ?? read.file.name }
  const written =
    to === null
      ? await createDocument(db, { ...rest, draft, file })
      : to.as === 'draft'
        ? await editDraft(db, { ...rest, slug: to.slug, draft, file })
        : await draftNextVersion(db, { ...rest, slug: to.slug, draft, file })
  if (written.ok) return written
  return written.code === 'file-attached'
    ? { ok: false, reason: 'fields', problems: { attachment: 'file-attached' }, unknown: [] }
    : { ok: false, reason: 'refused', code: written.code }
}
