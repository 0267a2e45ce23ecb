import type { NewFile, SentFileProblem } from '../../kernel/kept-file.model.ts'
import { judgeFile, problemUnread } from '../../kernel/kept-file.rule.ts'
import type { ReadingProblem } from '../../kernel/reading.model.ts'
import type { UploadedFile } from '../form.ts'
import { readFileContent } from './file-content.ts'

export type JudgedUpload =
  | { ok: true; file: NewFile | null }
  | { ok: false; problem: SentFileProblem | ReadingProblem }

/** Judges a file as it came with a form; none at all is fine. */
export async function judgeUpload(
  upload: UploadedFile | undefined,
  communityId: string,
): Promise<JudgedUpload> {
  if (!upload) return { ok: true, file: null }
  const { name, bytes, sha256, tooLarge, scan } = upload
  const problem = problemUnread({ name, size: bytes.length, tooLarge, scan })
  if (problem) return { ok: false, problem }
  const verdict = judgeFile(name, await readFileContent(bytes, communityId))
  return verdict.ok
    ? { ok: true, file: { name: verdict.name, sha256, kind: verdict.kind, bytes } }
    : { ok: false, problem: verdict.code }
}
