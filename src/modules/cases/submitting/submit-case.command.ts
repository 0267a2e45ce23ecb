import { addDays } from '../../../kernel/day.model.ts'
import type { NewFile, WrongUpload } from '../../../kernel/kept-file.model.ts'
import type { Db, Tx } from '../../../platform/db.ts'
import { judgeUploads } from '../../../platform/file/judge-upload.ts'
import { holdFiles } from '../../../platform/file/keep-file.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { UploadedFile } from '../../../platform/form.ts'
import { newId } from '../../../platform/id.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import { shortName } from '../../bodies/index.ts'
import { caseCode } from '../case-code.rule.ts'
import { insertCase, type NewCase } from '../cases.store.ts'
import {
  amongCases,
  type CasesOrder,
  caseSubject,
  keepWorked,
  tellCase,
} from '../held/held-case.command.ts'
import { attachToCase } from '../intake/case-file.store.ts'
import type { CaseTelling } from '../intake/case-mail.model.ts'
import { wordsOfFiles } from '../intake/file-words.command.ts'
import { mailRaiser } from '../intake/mail-raiser.command.ts'
import { opensTo } from '../intake/raiser.model.ts'
import { readersOf } from '../readers.rule.ts'
import { readSubmitting, submitQuestions, submittedSince } from './submit.query.ts'
import {
  fileField,
  letterField,
  type SubmitProblems,
  type TypedSubmit,
} from './submit-form.model.ts'
import { readSubmit, sameTitle, type WantedCase } from './wanted-case.rule.ts'

type SubmitOrder = CasesOrder & {
  session: Buffer | null
  /** What whoever submits it is called. */
  name: string
  typed: TypedSubmit
  uploads: readonly UploadedFile[]
  letters: readonly UploadedFile[]
  telling: CaseTelling
}

/** `isSeen`: may whoever submitted it read the page of the case? `token`: of the link that they were mailed. */
export type Submitted =
  | { ok: true; code: string; isSeen: boolean; token: string | null }
  | {
      ok: false
      problems: SubmitProblems
      wrong: Record<typeof fileField | typeof letterField, readonly WrongUpload[]>
    }

/** The same case submitted twice within so many days is asked about. */
const daysAlike = 30

/** Submits a case to a body, with its papers, and sends whoever did it a receipt. */
export async function submitCase(db: Db, order: SubmitOrder): Promise<Submitted> {
  const papers = await judgeUploads(order.uploads, order.communityId)
  const letters = await judgeUploads(order.letters, order.communityId)
  const words = await wordsOfFiles(papers.files, order.communityId)
  return amongCases(db, order, async (tx): Promise<Submitted> => {
    const { communityId, session, on, typed, name } = order
    const facts = readSubmitting(await askWithin(tx)(submitQuestions(communityId, session)), on)
    const read = readSubmit(typed, {
      ...{ ...facts, today: on, name, readAddress },
      hasFile: order.uploads.length > 0,
      hasLetter: order.letters.length > 0,
    })
    const wrong = { [fileField]: papers.wrong, [letterField]: letters.wrong }
    const problems: SubmitProblems = read.ok ? {} : { ...read.problems }
    if (papers.wrong[0]) problems[fileField] = papers.wrong[0].problem
    if (letters.wrong[0]) problems[letterField] = letters.wrong[0].problem
    if (read.ok && (await isThere(tx, order, read.wanted))) problems.tittel = 'same-case'
    if (!read.ok || Object.keys(problems).length > 0) return { ok: false, problems, wrong }
    const body = facts.bodies.find(({ key }) => key === read.wanted.body)
    const kept = await keep(tx, order, read.wanted, {
      papers: papers.files,
      letters: letters.files,
      words,
    })
    const told = { ...kept, bodyName: body ? shortName(body) : kept.body }
    const token = await mailRaiser(tx, order, told, { what: 'submitted' })
    const files = papers.files.length + letters.files.length
    await tellCase(tx, order, 'case-submitted', caseSubject(kept), {
      caseBody: told.bodyName,
      ...(files > 0 ? { fileCount: files } : {}),
    })
    await keepWorked(tx, communityId, kept.code)
    return {
      ok: true,
      code: kept.code,
      isSeen: opensTo(kept, { keys: [...facts.own.keys, `person:${order.by}`] }),
      token,
    }
  })
}

/** Is a case with the same title open in the body, submitted not long ago? */
async function isThere(
  tx: Tx,
  { communityId, on }: SubmitOrder,
  { body, title }: WantedCase,
): Promise<boolean> {
  const { open } = await askWithin(tx)({
    open: submittedSince(communityId, body, addDays(on, -daysAlike)),
  })
  return open.some((each) => sameTitle(each.title) === sameTitle(title))
}

async function keep(
  tx: Tx,
  { communityId, by, on, at }: SubmitOrder,
  wanted: WantedCase,
  {
    papers,
    letters,
    words,
  }: {
    papers: readonly NewFile[]
    letters: readonly NewFile[]
    words: ReadonlyMap<string, string[]>
  },
): Promise<NewCase> {
  const id = newId()
  const { party, body } = wanted.raised
  const raised = { ...wanted.raised, person: party === null && body !== null ? by : null, on, at }
  const item: NewCase = {
    ...{ id, code: caseCode(id), ...wanted, raised },
    ...{ intake: 'submitted', judgedBecause: null, kind: null, matter: null, summary: null },
    ...{ ownerName: null, ownerSide: null, clause: null, document: null, round: null },
    ...{ belongsTo: null, acts: null, ownerOrgan: null, archiveOwner: null },
    ...{ exemptBy: null, exemptReview: null, template: null, templateYear: null },
    readers: readersOf({ ...wanted, raised, intake: 'submitted' }),
  }
  await insertCase(tx, communityId, item, { by, at })
  const attached = [
    ...papers.map((file) => ({ sort: 'attachment' as const, file })),
    ...letters.map((file) => ({ sort: 'letter' as const, file })),
  ]
  await holdFiles(
    tx,
    communityId,
    attached.map(({ file }) => file.sha256),
  )
  await attachToCase(
    tx,
    communityId,
    id,
    attached.map((each) => ({
      ...each,
      title: titleOf(each.file.name),
      audience: null,
      readers: null,
      words: each.sort === 'letter' ? [] : (words.get(each.file.sha256) ?? []),
    })),
    { by, at },
  )
  return item
}

/** What a file is called without its ending. */
const titleOf = (name: string): string => name.replace(/\.\w{1,5}$/, '') || name
