import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { type JudgedUpload, judgeUpload } from '../../../platform/file/judge-upload.ts'
import { holdFiles, keepFile } from '../../../platform/file/keep-file.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { UploadedFile } from '../../../platform/form.ts'
import { writeEntry } from '../../journal/index.ts'
import type { RoundOrder } from '../drafting/draft-round.command.ts'
import { type HeldRound, holdWhole } from '../held-round.command.ts'
import { filesOfRound } from '../round-file.query.ts'
import { attach, detach } from './attach.store.ts'
import {
  type AttachProblems,
  attachForm,
  fileField,
  type TypedAttach,
} from './attach-form.model.ts'

type AttachOrder = RoundOrder & {
  slug: string
  typed: TypedAttach
  upload: UploadedFile | undefined
  /** The places of those to take away. */
  remove: readonly number[]
}

export type Attached =
  | { ok: true }
  | { ok: false; problems: AttachProblems }
  | { ok: false; code: 'no-such-round' | 'sent-already' }

/** Puts a file with a draft of a round, and takes others away. */
export async function attachToRound(db: Db, order: AttachOrder): Promise<Attached> {
  const judged = await judgeUpload(order.upload, order.communityId)
  return inCommunity(db, order, async (tx): Promise<Attached> => {
    const held = await holdWhole(tx, order.communityId, order.slug)
    if (!held) return { ok: false, code: 'no-such-round' }
    if (held.round.state !== 'draft') return { ok: false, code: 'sent-already' }
    return attachWithin(tx, order, held, judged)
  })
}

async function attachWithin(
  tx: Tx,
  order: AttachOrder,
  { round }: HeldRound,
  judged: JudgedUpload,
): Promise<Attached> {
  const { communityId, slug, remove } = order
  const named = readFields(attachForm, order.typed)
  if (!judged.ok) {
    const problems = { ...(named.ok ? {} : named.problems), [fileField]: judged.problem }
    return { ok: false, problems }
  }
  const { file } = judged
  if (!named.ok) {
    const again = file ? ({ [fileField]: 'file-again' } as const) : {}
    return { ok: false, problems: { ...named.problems, ...again } }
  }
  if (!file && remove.length === 0)
    return { ok: false, problems: { [fileField]: 'no-file-chosen' } }
  const { files } = await askWithin(tx)({ files: filesOfRound(communityId, slug) })
  const left = files.filter(({ position }) => !remove.includes(position))
  if (left.some(({ sha256 }) => sha256 === file?.sha256)) {
    return { ok: false, problems: { [fileField]: 'file-attached' } }
  }
  await holdFiles(tx, communityId, [
    ...files.map(({ sha256 }) => sha256),
    ...(file ? [file.sha256] : []),
  ])
  await detach(tx, communityId, round.id, remove)
  if (file) {
    await keepFile(tx, communityId, file)
    const title = named.values.tittel ?? file.name
    await attach(tx, communityId, round.id, { title, name: file.name, sha256: file.sha256 })
  }
  await writeEntry(tx, {
    communityId,
    deed: 'round-changed',
    subject: `round:${round.id}`,
    by: order.by,
    at: order.at,
    basis: 'coordination-round',
    details: { round: round.title, attachments: left.length + (file ? 1 : 0) },
  })
  return { ok: true }
}
