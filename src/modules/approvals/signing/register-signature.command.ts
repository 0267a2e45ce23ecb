import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { judgeUpload } from '../../../platform/file/judge-upload.ts'
import { keepFile } from '../../../platform/file/keep-file.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { UploadedFile } from '../../../platform/form.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { holdCirculation } from '../hold-circulation.command.ts'
import { putVersions } from '../versions/put-version.query.ts'
import type { Adoption, SigningProblems, SigningRefusal, TypedSigning } from './signing.model.ts'
import {
  adoptionOf,
  isAskedOver,
  judgeSigning,
  readSigning,
  signedDayProblem,
  signedEarly,
  signedFileProblem,
} from './signing.rule.ts'
import { insertSignature } from './signing.store.ts'

export type RegisterSignature = {
  communityId: string
  slug: string
  /** The version that it is of; null for the one that is shown. */
  number: number | null
  /** One or several parties that have come as far, on the same day. */
  partyCodes: readonly string[]
  typed: TypedSigning
  /** The early day that was asked about, for each party. */
  asked: Readonly<Record<string, string>>
  upload: UploadedFile | undefined
  by: string | null
  on: Day
  at: Instant
}

type Registered =
  | { ok: true; count: number }
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'refused'; code: SigningRefusal }
  | { ok: false; reason: 'fields'; problems: SigningProblems }

/** Writes down how far the agreement has come with parties that have adopted it: for all of them, or for none. */
export async function registerSignature(db: Db, order: RegisterSignature): Promise<Registered> {
  const { communityId, slug, number, partyCodes, typed, by, on, at } = order
  const read = readSigning(typed, on)
  const upload = await judgeUpload(order.upload, communityId)
  const problems: SigningProblems = read.ok ? {} : { ...read.problems }
  if (!upload.ok) problems.file = upload.problem
  const astray = signedFileProblem(typed, order.upload !== undefined)
  if (astray && upload.ok) problems.file = astray
  if (partyCodes.length === 0) problems.parties = { code: 'empty' }
  if (!read.ok || !upload.ok || astray || partyCodes.length === 0) {
    return { ok: false, reason: 'fields', problems }
  }
  const { file } = upload
  return inCommunity(db, order, async (tx): Promise<Registered> => {
    const held = await holdCirculation(tx, communityId, slug, number)
    await stillAsRead(tx)
    if (!held) return { ok: false, reason: 'not-found' }
    const { versions } = await askWithin(tx)({ versions: putVersions(communityId, slug, null) })
    const version = { ...held, versions, day: held.circulation.shownOn ?? on }
    const adoptions: Adoption[] = []
    for (const partyCode of partyCodes) {
      const party = held.parties.find(({ code }) => code === partyCode)
      if (!party) return { ok: false, reason: 'not-found' }
      adoptions.push(adoptionOf(party, held.circulation))
      const verdict = judgeSigning(party, held.circulation, version)
      if (!verdict.ok) return { ok: false, reason: 'refused', code: verdict.code }
    }
    const early = signedDayProblem(read.values.day, held.circulation)
    if (early) return { ok: false, reason: 'fields', problems: { day: early } }
    const before = signedEarly(read.values, adoptions)
    if (before.length > 0 && !isAskedOver(typed, order.asked, before)) {
      return { ok: false, reason: 'fields', problems: { day: 'before-adoption' } }
    }
    const { early: _, ...told } = read.values
    const sent = file && { sha256: file.sha256, name: file.name }
    if (file) await keepFile(tx, communityId, file)
    const { versionId } = held.circulation
    for (const partyCode of partyCodes) {
      const line = { partyCode, ...told, file: sent }
      const id = await insertSignature(tx, communityId, versionId, line, order)
      await writeEntry(tx, {
        communityId,
        deed: 'signature-registered',
        subject: `party-signature:${id}`,
        by,
        at,
        basis: 'current-answer',
        details: { title: held.documentTitle, partyCode, ...told, file: sent },
      })
    }
    return { ok: true, count: partyCodes.length }
  })
}
