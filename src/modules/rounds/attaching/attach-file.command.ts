import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { WrongUpload } from '../../../kernel/kept-file.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { judgeUploads } from '../../../platform/file/judge-upload.ts'
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
  uploads: readonly UploadedFile[]
  /** The places of those to take away. */
  remove: readonly number[]
}

type WrongAttached = {
  ok: false
  problems: AttachProblems
  /** The files that are wrong among several, and those that are attached already, by their content. */
  wrong: readonly WrongUpload[]
  attached: readonly string[]
}

export type Attached =
  | { ok: true }
  | WrongAttached
  | { ok: false; code: 'no-such-round' | 'sent-already' }

/** Puts a file with a draft of a round, and takes others away. */
export async function attachToRound(db: Db, order: AttachOrder): Promise<Attached> {
  const judged = await judgeUploads(order.uploads, order.communityId)
  return inCommunity(db, order, async (tx): Promise<Attached> => {
    const held = await holdWhole(tx, order.communityId, order.slug)
    if (!held) return { ok: false, code: 'no-such-round' }
    if (held.round.state !== 'draft') return { ok: false, code: 'sent-already' }
    return attachWithin(tx, order, held, judged)
  })
}

type Judged = Awaited<ReturnType<typeof judgeUploads>>

async function attachWithin(
  tx: Tx,
  order: AttachOrder,
  { round }: HeldRound,
  { files: sent, wrong }: Judged,
): Promise<Attached> {
  const { communityId, slug, remove } = order
  const named = readFields(attachForm, order.typed)
  const problems: AttachProblems = named.ok ? {} : { ...named.problems }
  if (wrong[0]) problems[fileField] = wrong[0].problem
  else if (order.uploads.length === 0 && remove.length === 0) problems[fileField] = 'no-file-chosen'
  const title = named.ok ? named.values.tittel : null
  if (title !== null && order.uploads.length > 1) problems.tittel = 'name-for-one'
  if (Object.keys(problems).length > 0) return { ok: false, problems, wrong, attached: [] }
  const { files } = await askWithin(tx)({ files: filesOfRound(communityId, slug) })
  const left = files.filter(({ position }) => !remove.includes(position))
  const there = sent.filter((file) => left.some(({ sha256 }) => sha256 === file.sha256))
  if (there.length > 0) {
    return {
      ok: false,
      problems: { [fileField]: 'file-attached' },
      wrong: there.map(({ name }) => ({ name, problem: 'file-attached' })),
      attached: there.map(({ sha256 }) => sha256),
    }
  }
  await holdFiles(
    tx,
    communityId,
    [...files, ...sent].map(({ sha256 }) => sha256),
  )
  await detach(tx, communityId, round.id, remove)
  for (const file of sent) {
    await keepFile(tx, communityId, file)
    const { name, sha256 } = file
    await attach(tx, communityId, round.id, { title: title ?? name, name, sha256 })
  }
  await writeEntry(tx, {
    communityId,
    deed: 'round-changed',
    subject: `round:${round.id}`,
    by: order.by,
    at: order.at,
    basis: 'coordination-round',
    details: { round: round.title, attachments: left.length + sent.length },
  })
  return { ok: true }
}
