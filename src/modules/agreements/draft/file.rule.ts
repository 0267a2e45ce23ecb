import {
  closedFacts,
  type FileContent,
  type FileForm,
  livelyFacts,
  type ScanResult,
} from '../../../kernel/file-content.model.ts'
import { extensionOf, safeFileName } from '../../../kernel/file-name.rule.ts'
import { fileNameProblem } from '../../../kernel/identity-trace.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { type FieldProblem, type FileKind, fileKinds } from '../document.model.ts'
import { fileExtensions, textExtensions } from './file.table.ts'

type SentFile = { name: string; size: number; tooLarge: boolean; scan: ScanResult }
type Problem = FieldProblem | ReadingProblem
type FileVerdict = { ok: true; kind: FileKind; name: string } | { ok: false; code: Problem }

/** What is wrong with a file before it is looked into. `tooLarge`: its content was let go on the way in. */
export function problemUnread({ name, size, tooLarge, scan }: SentFile): Problem | null {
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
