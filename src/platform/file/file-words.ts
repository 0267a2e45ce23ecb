import type { FileKind } from '../../kernel/kept-file.model.ts'
import { plainText } from './text-file.ts'
import { readXml } from './xml-part.ts'
import { type Archive, openArchive } from './zip-file.ts'

/** More than anybody searches in; what stands after it is not found. */
const mostLetters = 2_000_000

/** The parts where what is written stands, by what the file is. */
const partsOf = {
  docx: /^word\/(?:document\d*|footnotes|endnotes)\.xml$/,
  xlsx: /^xl\/sharedstrings\.xml$/,
  odt: /^content\.xml$/,
} as const

/** Where one word ends before the next, whatever stands between. */
const breaks = new Set(['p', 'br', 'tab', 'tc', 'si', 'h', 'table-cell', 's', 'line-break'])

/**
 * What is written in a file, for finding it by its words: of a text, a PDF, a Word file, a workbook and an OpenDocument text. Empty for all else,
 * and where it cannot be read.
 */
export async function readFileText(kind: FileKind, bytes: Buffer): Promise<string> {
  if (kind === 'txt') return (plainText(bytes) ?? '').slice(0, mostLetters)
  if (kind === 'pdf') return textOfPdf(bytes)
  if (kind !== 'docx' && kind !== 'xlsx' && kind !== 'odt') return ''
  const archive = await openArchive(bytes)
  if (!archive || archive.fault) return ''
  try {
    return await textOfArchive(partsOf[kind], archive)
  } catch {
    return ''
  }
}

/** What reads them is large, and is brought where there is one to read. */
async function textOfPdf(bytes: Buffer): Promise<string> {
  try {
    const { readPdfText } = await import('./pdf-words.ts')
    return await readPdfText(bytes, mostLetters)
  } catch {
    return ''
  }
}

async function textOfArchive(wanted: RegExp, archive: Archive): Promise<string> {
  let text = ''
  for (const [name, part] of archive.parts) {
    if (!wanted.test(name)) continue
    await readXml(archive, part, {
      begin: () => {},
      text: (piece) => {
        if (text.length < mostLetters) text += piece
      },
      end: (name) => {
        if (breaks.has(name)) text += ' '
      },
    })
  }
  return text.slice(0, mostLetters)
}
