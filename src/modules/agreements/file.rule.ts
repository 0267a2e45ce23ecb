import { identityProblem } from '../../kernel/identity-number.rule.ts'
import { type FieldProblem, type FileKind, fileKinds } from './document.model.ts'
import type { RefusedKind } from './file.model.ts'
import { fileExtensions, fileRefusals, fileSignatures } from './file.table.ts'

/** The kind of a file, read from its content. Null when it is none of ours. */
export function fileKindOf(content: Uint8Array): FileKind | null {
  const found = foundKind(content)
  return isKept(found) ? found : null
}

/** What is wrong with a file, null when it can be kept. `tooLarge`: its content was let go on the way in. */
export function fileProblem(file: {
  name: string
  bytes: Uint8Array
  tooLarge: boolean
}): FieldProblem | null {
  if (file.tooLarge) return 'file-too-large'
  if (file.bytes.length === 0) return 'file-empty'
  const inName = identityProblem(file.name)
  if (inName) return inName
  const found = foundKind(file.bytes)
  if (!isKept(found)) return fileRefusals[found]
  const extension = extensionOf(file.name)
  if (extension !== null && !fileExtensions[found].includes(extension)) return `file-is-${found}`
  return found === 'txt' ? identityProblem(textOf(file.bytes) ?? '') : null
}

/** The name that a file is kept by: with the ending of its kind where it has none. */
export const keptName = (name: string, kind: FileKind): string =>
  extensionOf(name) === null ? `${name.replace(/[. ]+$/, '')}.${kind}` : name.trim()

/** What a name says that the file is, in small letters; `Notat v1.2` says nothing. */
function extensionOf(name: string): string | null {
  return /\.([a-z][a-z0-9]{0,9})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? null
}

function foundKind(content: Uint8Array): FileKind | RefusedKind {
  const signature = fileSignatures.find(
    ({ starts, holds }) =>
      starts.every((byte, i) => content[i] === byte) &&
      holds.every((name) => contains(content, name)),
  )
  return signature?.kind ?? (isPlainText(content) ? 'txt' : 'other')
}

const isKept = (found: FileKind | RefusedKind): found is FileKind =>
  (fileKinds as readonly string[]).includes(found)

function contains(content: Uint8Array, wanted: string): boolean {
  const bytes = [...wanted].map((letter) => letter.charCodeAt(0))
  const first = bytes[0] ?? 0
  for (let at = content.indexOf(first); at !== -1; at = content.indexOf(first, at + 1)) {
    if (bytes.every((byte, i) => content[at + i] === byte)) return true
  }
  return false
}

function isPlainText(content: Uint8Array): boolean {
  const text = textOf(content)
  if (text === null) return false
  return ![...text.slice(0, 4096)].some((letter) => letter < ' ' && !'\n\r\t\f'.includes(letter))
}

/** The content as text, null where it is none. */
function textOf(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return null
  }
}
