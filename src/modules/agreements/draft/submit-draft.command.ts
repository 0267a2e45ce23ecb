import type { Instant } from '../../../kernel/day.model.ts'
import type { KeptExemption } from '../../../kernel/exemption.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { quoteProblem } from '../../../kernel/identity-trace.rule.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { hasWords } from '../../../kernel/text-tree.rule.ts'
import type { Db } from '../../../platform/db.ts'
import { judgeUploads } from '../../../platform/file/judge-upload.ts'
import type { UploadedFile } from '../../../platform/form.ts'
import { readTextTree } from '../../../platform/text-tree.ts'
import { type DraftChoices, filledTexts } from '../document.model.ts'
import { unknownFields } from '../field/agreement-fields.rule.ts'
import { createDocument, draftNextVersion, editDraft, type WriteRefusal } from './draft.command.ts'
import { readDraft } from './draft.rule.ts'
import {
  attachmentForm,
  type DraftProblems,
  type TypedDraftForm,
  type WrongDraft,
} from './typed-draft.model.ts'

export type Submitted =
  | { ok: true; slug: string }
  | WrongDraft
  | { ok: false; reason: 'refused'; code: Exclude<WriteRefusal, 'file-attached'> }

/** The draft of a document, or the next version of a document. */
export type DraftPlace = { slug: string; as: 'draft' | 'next-version' }

type Sent = {
  communityId: string
  at: Instant
  typed: TypedDraftForm
  choices: DraftChoices
  /** The exemption of the document as it is kept. */
  exempt: KeptExemption
  uploads: readonly UploadedFile[]
}

/** What a draft holds, and all that is wrong with it and with the files that came. */
async function judgeDraft({ communityId, at, typed, choices, exempt, uploads }: Sent) {
  const judged = readDraft(typed, choices, osloDay(at), exempt)
  const { files: sent, wrong } = await judgeUploads(uploads, communityId)
  const named = readFields(attachmentForm, typed)
  const problems: DraftProblems = judged.ok ? {} : { ...judged.problems }
  if (wrong[0]) problems.attachment = wrong[0].problem
  if (!problems.body && !hasWords(readTextTree(typed.body))) problems.body = { code: 'empty' }
  if (!named.ok) Object.assign(problems, named.problems)
  else if (named.values.attachmentTitle !== null && uploads.length > 1) {
    problems.attachmentTitle = 'name-for-one'
  } else if (named.values.attachmentTitle !== null && uploads.length === 0) {
    problems.attachmentTitle = 'name-without-file'
  }
  return { judged, named, sent, problems, wrong }
}

/** The numbers on persons in a draft that is shown again without being kept. */
export async function numbersInDraft(sent: Sent): Promise<Pick<WrongDraft, 'problems' | 'wrong'>> {
  const { problems, wrong } = await judgeDraft(sent)
  const numbers = Object.entries(problems).filter(
    ([, problem]) => typeof problem === 'object' && tellsOfPerson(problem),
  )
  return { problems: Object.fromEntries(numbers), wrong }
}

/** Whether it is a number on a person that a field was refused for, also where a day or a choice was asked for. */
const tellsOfPerson = (problem: ReadingProblem): boolean =>
  problem.code.includes('identity') || ('typed' in problem && quoteProblem(problem.typed) !== null)

/** Takes a draft as it was typed: begins a document, changes its draft, or begins its next version. */
export async function submitDraft(
  db: Db,
  order: Sent & {
    by: string | null
    /** What the draft belongs to; null begins a document. */
    to: DraftPlace | null
    removeAttachments: readonly number[]
  },
): Promise<Submitted> {
  const { typed, choices, exempt, uploads, to, ...rest } = order
  const { judged, named, sent, problems, wrong } = await judgeDraft(order)
  if (!judged.ok || !named.ok || Object.keys(problems).length > 0) {
    const unknown = filledTexts.flatMap((field) =>
      problems[field] === 'unknown-fields' ? unknownFields(typed[field]) : [],
    )
    return { ...refusedFields, problems, unknown, wrong }
  }

  const { draft } = judged
  const files = sent.map((file) => ({ ...file, title: named.values.attachmentTitle ?? file.name }))
  const written =
    to === null
      ? await createDocument(db, { ...rest, draft, files })
      : to.as === 'draft'
        ? await editDraft(db, { ...rest, slug: to.slug, draft, files })
        : await draftNextVersion(db, { ...rest, slug: to.slug, draft, files })
  if (written.ok) return written
  if (written.code !== 'file-attached') return { ok: false, reason: 'refused', code: written.code }
  return {
    ...refusedFields,
    problems: { attachment: 'file-attached' },
    wrong: written.attached.map(({ name }) => ({ name, problem: 'file-attached' })),
    attached: written.attached.map(({ sha256 }) => sha256),
  }
}

const refusedFields = {
  ok: false,
  reason: 'fields',
  unknown: [],
  wrong: [],
  attached: [],
} as const
