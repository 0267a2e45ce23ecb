import type { ScanResult } from '../../../kernel/file-content.model.ts'
import { mostSheetBytes, type SheetLimits, type SheetRead } from '../../../kernel/sheet.model.ts'
import { askOfFile } from '../file-threads.ts'

/** A file as it came with a form. */
type SentFile = { name: string; bytes: Uint8Array; tooLarge: boolean; scan: ScanResult }

/** Reads the sheet that was sent to a community, CSV or XLSX, apart from the pages; nothing of it is kept or logged. */
export async function readSheet(
  communityId: string,
  { name, bytes, tooLarge, scan }: SentFile,
  limits: SheetLimits,
): Promise<SheetRead> {
  if (tooLarge || bytes.length > mostSheetBytes) return refused('too-large')
  if (bytes.length === 0) return refused('empty')
  if (scan !== 'clean') return refused(scan)
  const read = await askOfFile(communityId, bytes, { what: 'sheet', name, limits })
  return read ?? refused('unreadable')
}

const refused = (
  code: 'too-large' | 'empty' | 'infected' | 'unscanned' | 'unreadable',
): SheetRead => ({
  ok: false,
  problem: { code },
})
