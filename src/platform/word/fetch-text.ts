import { fileNameProblem } from '../../kernel/identity-trace.rule.ts'
import type { SentFileProblem } from '../../kernel/kept-file.model.ts'
import type { ReadingProblem } from '../../kernel/reading.model.ts'
import type { FileTextProblem, TrackedReading, WordText } from '../../kernel/word-text.model.ts'
import { judgeUpload } from '../file/judge-upload.ts'
import { plainText } from '../file/text-file.ts'
import type { UploadedFile } from '../form.ts'
import { readTextTree } from '../text-tree.ts'
import { readWordFile } from './read-word-file.ts'

export type FetchProblem = FileTextProblem | SentFileProblem | ReadingProblem

export type FetchedText =
  | { ok: true; name: string; text: WordText }
  | { ok: false; problem: FetchProblem }

/** What a text can be saved as from another program is told of the kinds of text alone; a sheet, a picture or a folder is none. */
const textForms = ['doc', 'rtf', 'dotx', 'ott', 'odm', 'oth', 'docx', 'odt', 'txt', 'other-text']
const isOtherThing = (problem: FetchProblem): boolean =>
  typeof problem === 'string' &&
  problem.startsWith('file-is-') &&
  !textForms.includes(problem.slice('file-is-'.length))

const plain = (bytes: Buffer): WordText | null => {
  const text = plainText(bytes)
  return text === null ? null : { blocks: readTextTree(text), notes: [] }
}

/** The text of a file as it came with a form: of Word, of OpenDocument, or plain. Nothing of the file is kept. */
export async function fetchText(
  upload: UploadedFile | undefined,
  communityId: string,
  tracked: TrackedReading,
): Promise<FetchedText> {
  const inName = fileNameProblem(upload?.name ?? '')
  if (inName) return { ok: false, problem: { code: inName } }
  const judged = await judgeUpload(upload, communityId)
  if (!judged.ok)
    return { ok: false, problem: isOtherThing(judged.problem) ? 'not-text' : judged.problem }
  const { file } = judged
  if (!file) return { ok: false, problem: 'choose-file' }
  const { name, kind, bytes } = file
  if (kind !== 'docx' && kind !== 'odt' && kind !== 'txt') return { ok: false, problem: 'not-text' }
  const text =
    kind === 'txt' ? plain(Buffer.from(bytes)) : await readWordFile(communityId, bytes, tracked)
  if (text === null) return { ok: false, problem: 'not-read' }
  return text.blocks.length === 0 ? { ok: false, problem: 'no-text' } : { ok: true, name, text }
}
