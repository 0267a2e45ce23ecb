import {
  closedFacts,
  type FileContent,
  type FileForm,
  livelyFacts,
  type ScanResult,
} from './file-content.model.ts'
import { extensionOf, safeFileName } from './file-name.rule.ts'
import { fileNameProblem } from './identity-trace.rule.ts'
import { type FileKind, fileKinds, type SentFileProblem } from './kept-file.model.ts'
import { fileExtensions, textExtensions } from './kept-file.table.ts'
import type { ReadingProblem } from './reading.model.ts'

type SentFile = {
  name: string
  size: number
  tooLarge: boolean
  isBeyond?: true | undefined
  scan: ScanResult
}
type Problem = SentFileProblem | ReadingProblem
type FileVerdict = { ok: true; kind: FileKind; name: string } | { ok: false; code: Problem }

/** What is wrong with a file before it is looked into. `tooLarge`, `isBeyond`: its content was let go on the way in. */
export function problemUnread({ name, size, tooLarge, isBeyond, scan }: SentFile): Problem | null {
  if (isBeyond) return 'file-beyond'
  if (tooLarge) return 'file-too-large'
  if (size === 0) return 'file-empty'
  if (scan !== 'clean') return `file-${scan}`
  const identity = fileNameProblem(name)
  return identity && { code: identity }
}

/** Can a file be kept, and as what? Its content decides what it is, and its name must not say another. */
export function judgeFile(name: string, content: FileContent): FileVerdict {
  const has = (fact: (typeof content.facts)[number]) => content.facts.includes(fact)
  const closed = closedFacts.find(has)
  if (closed) return { ok: false, code: `file-${closed}` }
  const { form } = content
  if (form === 'unknown' && textExtensions.includes(extensionOf(name) ?? '')) {
    return { ok: false, code: 'file-is-other-text' }
  }
  if (!isKept(form)) return { ok: false, code: `file-is-${form}` }
  const lively = livelyFacts.find(has)
  if (lively) return { ok: false, code: `file-${lively}` }
  const extension = extensionOf(name)
  if (extension !== null && !fileExtensions[form].includes(extension)) {
    return { ok: false, code: `file-is-${form}` }
  }
  if (content.identity) return { ok: false, code: { code: content.identity } }
  return { ok: true, kind: form, name: keptName(name, form) }
}

/** The name that a file is kept by: with the ending of its kind where it has none. */
function keptName(name: string, kind: FileKind): string {
  const safe = safeFileName(name)
  return extensionOf(safe) === null ? safeFileName(`${safe}.${kind}`) : safe
}

const isKept = (form: FileForm): form is FileKind => (fileKinds as readonly string[]).includes(form)
