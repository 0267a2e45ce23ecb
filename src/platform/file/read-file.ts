import { fileTypeFromBuffer } from 'file-type'
import type { FileContent, FileFact, FileForm } from '../../kernel/file-content.model.ts'
import { identityProblem } from '../../kernel/identity-number.rule.ts'
import { readCompound } from './compound-file.ts'
import { isPackage, packageFacts, packageForm } from './office-file.ts'
import { isOpenDocument, openDocumentFacts, openDocumentForm } from './open-document.ts'
import { pdfStart, readPdf } from './pdf-file.ts'
import { isWholeJpeg, isWholePng } from './picture-file.ts'
import { isProgram } from './program.ts'
import { isOtherText, plainText, textForm } from './text-file.ts'
import { type Archive, openArchive } from './zip-file.ts'

/** A file without what its text says. */
type FileShape = Pick<FileContent, 'form' | 'facts'>

/** Where every other kind of file shows what it is. */
const headBytes = 64 * 1024

/** How archives with parts begin: with a part, empty, or marked as split (APPNOTE, 4.3). */
const zipBeginnings = ['504b0304', '504b0506', '504b0708']

/** What the library calls them, and what we do. */
const formsByEnding: ReadonlyMap<string, FileForm> = new Map<string, FileForm>([
  ['png', 'png'],
  ['apng', 'png'],
  ['jpg', 'jpg'],
  ['rtf', 'rtf'],
  ['gif', 'gif'],
  ['webp', 'webp'],
  ['tif', 'tiff'],
  ['bmp', 'bmp'],
  ['heic', 'heic'],
  ['avif', 'avif'],
  ['7z', '7z'],
  ['rar', 'rar'],
  ...[
    'gz',
    'tar',
    'tar.gz',
    'bz2',
    'xz',
    'zst',
    'lz',
    'lz4',
    'Z',
    'cab',
    'ar',
    'cpio',
    'arj',
    'lzh',
    'ace',
  ].map((ending): [string, FileForm] => [ending, 'archive']),
  ...[
    'exe',
    'elf',
    'macho',
    'lnk',
    'wasm',
    'swf',
    'class',
    'deb',
    'rpm',
    'dmg',
    'crx',
    'alias',
    'bat',
    'jar',
    'apk',
  ].map((ending): [string, FileForm] => [ending, 'program']),
])

/** Reads what a file is and does from its own structure, and a text for identity numbers. */
export async function readFile(bytes: Buffer): Promise<FileContent> {
  const told = await readForm(bytes)
  const text = told.form === 'txt' ? plainText(bytes) : null
  return { ...told, identity: text === null ? null : identityProblem(text) }
}

/** Reads what a file is and does from its own structure. */
export async function readForm(bytes: Buffer): Promise<FileShape> {
  const start = pdfStart(bytes)
  const isFirst = start !== -1 && bytes.toString('utf8', 0, start).trim() === ''
  if (isFirst) return readProse(bytes, start) ?? readPdf(bytes, start)
  if (zipBeginnings.includes(bytes.toString('hex', 0, 4))) return readZip(bytes)
  const compound = readCompound(bytes)
  if (compound) return compound
  const known = await knownForm(bytes)
  if (known === 'png') return content(known, isWholePng(bytes) ? [] : ['damaged'])
  if (known === 'jpg') return content(known, isWholeJpeg(bytes) ? [] : ['damaged'])
  const text = textForm(bytes)
  const pdf = start !== -1 && (text || known === 'unknown') ? readPdf(bytes, start) : null
  if (pdf && !(text && pdf.facts.includes('damaged'))) return pdf
  if (text) return content(text)
  return content(known === 'unknown' && isOtherText(bytes) ? 'other-text' : known)
}

const content = (form: FileForm, facts: Iterable<FileFact> = []): FileShape => ({
  form,
  facts: [...facts],
})

/** What begins as a PDF, has nothing more of one, and goes on with words, is a text about PDF. */
function readProse(bytes: Buffer, start: number): FileShape | null {
  const [first = '', ...others] = bytes
    .toString('latin1', start, start + headBytes)
    .split(/[\r\n]+/)
  const lines = [
    first.replace(/^%PDF-[\d.]*/, ''),
    ...others.filter((line) => !line.startsWith('%')),
  ]
  const hasWords = lines.some((line) => /[a-z\x80-\xff]{2}.*\s[a-z\x80-\xff]{2}/i.test(line))
  const isPdf = ['endobj', ' obj', 'startxref', 'stream'].some((word) =>
    bytes.includes(word, start),
  )
  const text = hasWords && !isPdf ? textForm(bytes) : null
  return text && content(text)
}

async function readZip(bytes: Buffer): Promise<FileShape> {
  const archive = await openArchive(bytes)
  if (!archive) return content('zip', ['damaged'])
  const { parts, fault } = archive
  if (!isPackage(archive) && !isOpenDocument(archive)) {
    return content([...parts.keys()].some((name) => name.endsWith('.iwa')) ? 'iwork' : 'zip')
  }
  if ([...parts.values()].some((part) => part.isEncrypted()))
    return content('unknown', ['encrypted'])
  if (fault) return content('unknown', [fault])
  try {
    return isPackage(archive) ? await readPackage(archive) : await readOpenDocument(archive)
  } catch {
    return content('unknown', ['damaged'])
  }
}

async function readPackage(archive: Archive): Promise<FileShape> {
  const form = await packageForm(archive)
  return content(form, form === 'docx' || form === 'xlsx' ? await packageFacts(archive) : [])
}

async function readOpenDocument(archive: Archive): Promise<FileShape> {
  const form = (await openDocumentForm(archive)) ?? 'zip'
  return content(form, form === 'odt' ? await openDocumentFacts(archive) : [])
}

/** What other files are, by how they begin. */
async function knownForm(bytes: Buffer): Promise<FileForm> {
  const head = bytes.subarray(0, headBytes)
  const type = await fileTypeFromBuffer(head).catch(() => undefined)
  if (!type) return isProgram(head) ? 'program' : 'unknown'
  const [family] = type.mime.split('/')
  return (
    formsByEnding.get(type.ext) ??
    (family === 'image'
      ? 'picture'
      : family === 'video'
        ? 'video'
        : family === 'audio'
          ? 'sound'
          : 'unknown')
  )
}
