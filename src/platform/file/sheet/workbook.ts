import type { SheetLimits, SheetRead } from '../../../kernel/sheet.model.ts'
import { openArchive } from '../zip-file.ts'
import { readBook } from './book.ts'
import { readCells } from './read-cells.ts'

/**
 * Reads the first visible sheet of a workbook that has content, with what stands in its hidden lines and columns too.
 * Throws where the workbook cannot be read.
 */
export async function readWorkbook(bytes: Buffer, limits: SheetLimits): Promise<SheetRead> {
  const archive = await openArchive(bytes)
  if (!archive) throw new Error('there is no archive')
  const book = await readBook(archive)
  for (const { name, part } of book.sheets) {
    const { lines, problem } = await readCells(archive, part, book, limits)
    if (!problem) return { ok: true, sheet: name, lines }
    if (problem.code !== 'empty') return { ok: false, problem }
  }
  return { ok: false, problem: { code: 'empty' } }
}
