import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { NewFile } from '../../../kernel/kept-file.model.ts'
import { type Db, inCommunity, scopeTo, type Tx } from '../../../platform/db.ts'
import { judgeUpload } from '../../../platform/file/judge-upload.ts'
import { keepFile } from '../../../platform/file/keep-file.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { UploadedFile } from '../../../platform/form.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { fieldOf } from '../answer/answer.rule.ts'
import { holdDocument } from '../circulation.store.ts'
import { holdCirculation } from '../hold-circulation.command.ts'
import { askedBody, decidingBodyOf } from '../party-state.rule.ts'
import { keepJudged } from '../question/held-party.command.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import { fileOf } from '../reported/report.model.ts'
import { insertReport } from '../reported/report.store.ts'
import { toldState } from '../treatment.model.ts'
import type { LinkRefusal, ReportProblems, TypedReport } from './link.model.ts'
import { type Linked, linkQuestions, readLinked } from './link.query.ts'
import { judgeLink, mayBeTold, readReport } from './link.rule.ts'

export type ReportOrder = {
  communityId: string
  tokenHash: Buffer
  typed: TypedReport
  upload: UploadedFile | undefined
  on: Day
  at: Instant
}

export type Reported =
  | { ok: true }
  | { ok: false; reason: 'gone'; code: LinkRefusal }
  | { ok: false; reason: 'fields'; problems: ReportProblems }
  | { ok: false; reason: 'refused'; code: RegistrationRefusal }

/**
 * Takes what whoever has a link tells that its party has answered. Nobody is signed in: the house keeps who they say that they
 * are, and the party has not answered until somebody who may has confirmed it.
 */
export async function reportByLink(db: Db, order: ReportOrder): Promise<Reported> {
  const upload = await judgeUpload(order.upload, order.communityId)
  return inCommunity(
    db,
    { communityId: order.communityId, by: null },
    async (tx): Promise<Reported> => {
      const linked = await holdLinked(tx, order)
      if (linked === null) return { ok: false, reason: 'gone', code: 'no-such-link' }
      const verdict = judgeLink(linked)
      if (!verdict.ok) return { ok: false, reason: 'gone', code: verdict.code }
      await stillAsRead(tx)
      await scopeTo(tx, order.communityId)
      const read = readReport(order.typed, linked.link.place)
      if (!read.ok || !upload.ok) {
        const problems = read.ok ? {} : read.problems
        return {
          ok: false,
          reason: 'fields',
          problems: upload.ok ? problems : { ...problems, file: upload.problem },
        }
      }
      return keepReport(tx, order, linked, { ...read, file: upload.file })
    },
  )
}

/** What the link opens, with its document held so that nothing about it changes meanwhile. */
async function holdLinked(
  tx: Tx,
  { communityId, tokenHash, on }: ReportOrder,
): Promise<Linked | null> {
  const questions = linkQuestions(communityId, tokenHash)
  const { links } = await askWithin(tx)({ links: questions.links })
  const [link] = links
  if (!link || !(await holdDocument(tx, communityId, link.slug))) return null
  return readLinked(await askWithin(tx)(questions), on)
}

type Told = Extract<ReturnType<typeof readReport>, { ok: true }> & { file: NewFile | null }

async function keepReport(
  tx: Tx,
  { communityId, on, at }: ReportOrder,
  { link, facts, board, party, own }: Linked,
  { treatment: told, isDayRight, keepsFile, who, file }: Told,
): Promise<Reported> {
  const kept = file
    ? { sha256: file.sha256, name: file.name }
    : keepsFile && own
      ? fileOf(own)
      : null
  const treatment = { ...told, file: kept }
  const verdict = mayBeTold({ ...treatment, isDayRight }, { party, board }, on)
  if (!verdict.ok) {
    const field = fieldOf(verdict.code)
    return field === null
      ? { ok: false, reason: 'refused', code: verdict.code }
      : { ok: false, reason: 'fields', problems: { [field]: verdict.code } }
  }
  if (file) await keepFile(tx, communityId, file)
  const report = {
    ...treatment,
    isDayRight,
    name: who.navn,
    functionName: who.funksjon,
    linkId: link.id,
    personId: link.personId,
  }
  const id = await insertReport(tx, communityId, facts.versionId, report, { on, at })
  const held = await holdCirculation(tx, communityId, link.slug)
  if (held) await keepJudged(tx, communityId, held, party)
  const { registeredAs: _, source: __, supersedes: ___, decidingBody: ____, ...written } = treatment
  await writeEntry(tx, {
    communityId,
    deed: 'answer-reported',
    subject: `party-report:${id}`,
    by: null,
    at,
    basis: verdict.basis,
    details: {
      title: facts.title,
      ...written,
      state: toldState(
        treatment,
        decidingBodyOf(party.treatments, askedBody(party.kind, board.circulation.decidingBody)),
      ),
      reporter: who.navn,
      reporterFunction: who.funksjon,
    },
  })
  return { ok: true }
}
