import { judgeUpload } from '../../../platform/file/judge-upload.ts'
import type { UploadedFile } from '../../../platform/form.ts'
import type { AnswerFiles } from './answer-form.model.ts'

/** The files that came with a form, by their fields. */
export type Uploads = Readonly<Record<string, UploadedFile>>

/** Looks into the files of an answer before anything of the round is held. */
export async function readSent(
  communityId: string,
  uploads: Uploads,
): Promise<AnswerFiles['sent']> {
  const sent: Record<string, AnswerFiles['sent'][string]> = {}
  for (const [field, upload] of Object.entries(uploads)) {
    const judged = await judgeUpload(upload, communityId)
    if (!judged.ok) sent[field] = judged
    else if (judged.file) sent[field] = { ok: true, file: judged.file }
  }
  return sent
}
