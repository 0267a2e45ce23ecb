import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { WrongUpload } from '../../../kernel/kept-file.model.ts'
import type { Db, Tx } from '../../../platform/db.ts'
import { judgeUploads } from '../../../platform/file/judge-upload.ts'
import { holdFiles } from '../../../platform/file/keep-file.ts'
import type { UploadedFile } from '../../../platform/form.ts'
import {
  type CaseOrder,
  caseSubject,
  type HeldCase,
  inCase,
  tellCase,
} from '../held/held-case.command.ts'
import { attachToCase, detachFromCase } from '../intake/case-file.store.ts'
import { wordsOfFiles } from '../intake/file-words.command.ts'
import { readersOfPart, sideOf } from '../readers.rule.ts'
import {
  type AttachProblems,
  attachForm,
  fileField,
  mostFiles,
  type TypedAttach,
} from './attach-form.model.ts'
import { takenWithTreatment } from './taken.rule.ts'

type AttachOrder = CaseOrder & {
  typed: TypedAttach
  uploads: readonly UploadedFile[]
  /** The places of those to take away. */
  remove: readonly string[]
  /** The sides that whoever does it keeps cases for. */
  sides: readonly ('side:municipal' | 'side:trust')[]
}

type WrongAttached = {
  ok: false
  problems: AttachProblems
  /** The files that are wrong among several, and those that are attached already, by their content. */
  wrong: readonly WrongUpload[]
  attached: readonly string[]
}

/** `isSame`: what was to be taken away is gone already, and nothing was put there. */
export type Attached =
  | { ok: true; isSame?: boolean }
  | WrongAttached
  | { ok: false; code: 'unknown' }

/** Puts files with a case, and takes others away that no body has had before it. */
export async function attachFiles(db: Db, order: AttachOrder): Promise<Attached> {
  const judged = await judgeUploads(order.uploads, order.communityId)
  const words = await wordsOfFiles(judged.files, order.communityId)
  return inCase(
    db,
    order,
    (tx, held): Promise<Attached> => attachWithin(tx, order, held, { ...judged, words }),
  )
}

type Judged = Awaited<ReturnType<typeof judgeUploads>> & { words: ReadonlyMap<string, string[]> }

async function attachWithin(
  tx: Tx,
  order: AttachOrder,
  { item, files, treatments }: HeldCase,
  { files: sent, wrong, words }: Judged,
): Promise<Attached> {
  const { communityId, remove, sides } = order
  const named = readFields(attachForm, order.typed)
  const problems: AttachProblems = named.ok ? {} : { ...named.problems }
  const audience = named.ok ? named.values.for : null
  const title = named.ok ? named.values.tittel : null
  const side = sideOf(audience)
  if (wrong[0]) problems[fileField] = wrong[0].problem
  else if (order.uploads.length === 0 && remove.length === 0) problems[fileField] = 'no-file-chosen'
  if (title !== null && order.uploads.length > 1) problems.tittel = 'name-for-one'
  if (side !== null && !sides.includes(side)) problems.for = 'not-on-this-side'
  const going = files.filter(({ id }) => remove.includes(id))
  if (going.some((file) => takenWithTreatment(file, treatments))) {
    problems[fileField] = 'treated-since'
  }
  const left = files.filter(({ id }) => !remove.includes(id))
  if (left.length + sent.length > mostFiles) problems[fileField] = 'too-many'
  if (Object.keys(problems).length > 0) return { ok: false, problems, wrong, attached: [] }
  if (going.length === 0 && sent.length === 0) return { ok: true, isSame: true }
  const there = sent.filter((file) => left.some(({ sha256 }) => sha256 === file.sha256))
  if (there.length > 0) {
    return {
      ok: false,
      problems: { [fileField]: 'file-attached' },
      wrong: there.map(({ name }) => ({ name, problem: 'file-attached' })),
      attached: there.map(({ sha256 }) => sha256),
    }
  }
  const hashes = [...going, ...sent].map(({ sha256 }) => sha256)
  await holdFiles(tx, communityId, hashes)
  await detachFromCase(
    tx,
    communityId,
    item.id,
    going.map(({ id }) => id),
  )
  const readers = readersOfPart(item, audience)
  const added = sent.map((file) => {
    return {
      ...{ file, readers, audience, sort: 'attachment' as const, title: title ?? file.name },
      words: words.get(file.sha256) ?? [],
    }
  })
  await attachToCase(tx, communityId, item.id, added, order)
  const fileCount = left.length + sent.length
  await tellCase(tx, order, 'case-files-changed', caseSubject(item), { fileCount })
  return { ok: true }
}
