import type { FieldProblem, FileKind } from './document.model.ts'

export const mediaTypes: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain; charset=utf-8',
}

/** What is recognised only to be refused with a reason. */
export type RefusedKind = 'with-macros' | 'encrypted' | 'old-office' | 'archive' | 'other'

/** How a kind begins, and names that stand somewhere in it, all of them. */
export type FileSignature = {
  kind: FileKind | RefusedKind
  starts: readonly number[]
  holds: readonly string[]
}

export type FileRefusals = Record<RefusedKind, FieldProblem>
