import { fileNameProblem } from '../../kernel/identity-trace.rule.ts'
import type { NewFile, SentFileProblem, WrongUpload } from '../../kernel/kept-file.model.ts'
import { judgeFile, problemUnread } from '../../kernel/kept-file.rule.ts'
import type { ReadingProblem } from '../../kernel/reading.model.ts'
import type { UploadedFile } from '../form.ts'
import { readFileContent } from './file-content.ts'

export type JudgedUpload =
  | { ok: true; file: NewFile | null }
  | { ok: false; problem: SentFileProblem | ReadingProblem }

/** Judges a file as it came with a form, once; none at all is fine. */
export async function judgeUpload(
  upload: UploadedFile | undefined,
  communityId: string,
): Promise<JudgedUpload> {
  if (!upload) return { ok: true, file: null }
  const before = judged.get(upload) ?? judge(upload, communityId)
  judged.set(upload, before)
  return before
}

const judged = new WeakMap<UploadedFile, Promise<JudgedUpload>>()

async function judge(upload: UploadedFile, communityId: string): Promise<JudgedUpload> {
  if (upload.parked === 'gone') return { ok: false, problem: 'file-gone' }
  const { name, bytes, sha256, tooLarge, isBeyond, scan } = upload
  const problem = problemUnread({ name, size: bytes.length, tooLarge, isBeyond, scan })
  if (problem) return { ok: false, problem }
  const verdict = judgeFile(name, await readFileContent(bytes, communityId))
  return verdict.ok
    ? { ok: true, file: { name: verdict.name, sha256, kind: verdict.kind, bytes } }
    : { ok: false, problem: verdict.code }
}

/** Judges each of several files by itself: those that can be kept, and what is wrong with the others. */
export async function judgeUploads(
  uploads: readonly UploadedFile[],
  communityId: string,
): Promise<{ files: NewFile[]; wrong: WrongUpload[] }> {
  const files: NewFile[] = []
  const wrong: WrongUpload[] = []
  for (const upload of uploads) {
    const judged = await judgeUpload(upload, communityId)
    if (!judged.ok) {
      const isNamed = fileNameProblem(upload.name) === null && upload.parked !== 'gone'
      wrong.push({ name: isNamed ? upload.name : null, problem: judged.problem })
    } else if (judged.file) files.push(judged.file)
  }
  return { files, wrong }
}
