import { holdsIdentityNumber } from '../../kernel/identity-number.rule.ts'
import type { FieldProblem, FileKind } from './document.model.ts'
import { fileSignatures } from './file.table.ts'

/** The kind of a file, read from its content; the name is not trusted. Null when it is none of ours. */
export function fileKindOf(content: Uint8Array): FileKind | null {
  const signature = fileSignatures.find(
    ({ starts, holds }) =>
      starts.every((byte, i) => content[i] === byte) &&
      (holds === null || contains(content, holds)),
  )
  if (signature) return signature.kind
  return isPlainText(content) ? 'txt' : null
}

/** What is wrong with a file, null when it can be kept. `tooLarge`: its content was let go on the way in. */
export function fileProblem(file: {
  name: string
  bytes: Uint8Array
  tooLarge: boolean
}): FieldProblem | null {
  if (file.tooLarge) return 'file-too-large'
  if (file.bytes.length === 0) return 'file-empty'
  if (holdsIdentityNumber(file.name)) return 'identity-number'
  return fileKindOf(file.bytes) === null ? 'file-wrong-kind' : null
}

function contains(content: Uint8Array, wanted: string): boolean {
  const bytes = [...wanted].map((letter) => letter.charCodeAt(0))
  const first = bytes[0] ?? 0
  for (let at = content.indexOf(first); at !== -1; at = content.indexOf(first, at + 1)) {
    if (bytes.every((byte, i) => content[at + i] === byte)) return true
  }
  return false
}

function isPlainText(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    return ![...text.slice(0, 4096)].some((letter) => letter < ' ' && !'\n\r\t\f'.includes(letter))
  } catch {
    return false
  }
}
