import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Db } from '../../../platform/db.ts'
import { judgeUpload } from '../../../platform/file/judge-upload.ts'
import type { UploadedFile } from '../../../platform/form.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import type { SayCorrected } from '../reported/report.model.ts'
import type { Registrar } from '../treatment.model.ts'
import type { AnswerProblems, TypedAnswer } from './answer.model.ts'
import { fieldOf, readAnswer } from './answer.rule.ts'
import { registerTreatment } from './register-treatment.command.ts'

type Submitted =
  | { ok: true }
  | { ok: false; reason: 'fields'; problems: AnswerProblems }
  | { ok: false; reason: 'refused'; code: RegistrationRefusal }
  | { ok: false; reason: 'report-settled' }
  | { ok: false; reason: 'not-found' }

/**
 * Takes a party's answer as it was typed: read, judged and written down, or told what is wrong beside each
 * field. The same answer sent twice is one answer.
 */
export async function submitAnswer(
  db: Db,
  order: {
    communityId: string
    slug: string
    partyCode: string
    typed: TypedAnswer
    upload: UploadedFile | undefined
    registeredAs: Registrar
    sayCorrected: SayCorrected
    by: string | null
    on: Day
    at: Instant
  },
): Promise<Submitted> {
  const { typed, upload, partyCode, registeredAs, sayCorrected, ...rest } = order
  const answer = readAnswer(typed, partyCode, registeredAs)
  const read = await judgeUpload(upload, order.communityId)
  const problems: AnswerProblems = answer.ok ? {} : { ...answer.problems }
  if (!read.ok) problems.file = read.problem
  if (!answer.ok || !read.ok) return { ok: false, reason: 'fields', problems }

  const { file } = read
  const registered = await registerTreatment(db, {
    ...rest,
    treatment: { ...answer.treatment, file: file && { sha256: file.sha256, name: file.name } },
    file,
    hinders: answer.hinders,
    isDayRight: answer.isDayRight,
    keepsFile: answer.keepsFile,
    confirms: answer.reportId === null ? null : { reportId: answer.reportId, sayCorrected },
  })
  if (registered.ok) return { ok: true }
  const { code } = registered
  if (code === 'report-settled') return { ok: false, reason: 'report-settled' }
  if (code === 'no-such-document' || code === 'no-such-party') {
    return { ok: false, reason: 'not-found' }
  }
  if (code === 'told-already' && answer.reportId === null) return { ok: true }
  const field = fieldOf(code)
  return field === null
    ? { ok: false, reason: 'refused', code }
    : { ok: false, reason: 'fields', problems: { [field]: code } }
}
