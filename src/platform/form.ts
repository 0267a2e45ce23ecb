import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'
import type { ScanResult } from '../kernel/file-content.model.ts'
import { cleanText } from '../kernel/typed-text.rule.ts'
import type { ScanFile } from './file/virus-scan.ts'

/** The most bytes that one file may have, 25 MB. */
const largestFileBytes = 25 * 1024 * 1024

/**
 * How much a form may hold, in bytes of text, fields and files; past it, it is refused whole. `isCutShort`: what goes past
 * it is not listened to, so that whoever sends it may get no answer.
 */
export type FormLimits = { text: number; fields: number; files: number; isCutShort: boolean }

/** So many files past those that a form takes are still named, so that it is told which they are; of a form that takes several. */
const mostNamedBeyond = 500

/** Nobody needs to be signed in to send a form to the door, so it takes little; of files a form takes what it has fields for. */
export const formLimits = {
  stranger: { text: 16 * 1024, fields: 20, files: 0, isCutShort: true },
  viewer: { text: 2 * 1024 * 1024, fields: 2_000, files: 0, isCutShort: false },
} as const satisfies Record<string, FormLimits>

/** The most bytes that a request can make us hold while its form is read. */
export function bytesToHold(request: Request, limits: FormLimits): number {
  const most = mostSent(limits) + limits.files * largestFileBytes
  const told = request.headers.get('content-length')
  return told === null ? most : Math.min(Number(told) || 0, most)
}

/** Reads a form to its end and keeps what was typed and what its files are called; null where it is too much or cut short. */
export async function readTyped(
  request: Request,
  limits: FormLimits,
): Promise<{ form: Form; files: string[] } | null> {
  const read = await readForm(request, limits, 'names')
  if (!read.ok) return null
  const names = read.form.sent.map(({ file }) => file.name)
  return { form: { ...read.form, files: {}, sent: [] }, files: names }
}

/**
 * A file as it was sent. `tooLarge`: its content was let go; `isBeyond`: it is past those that the form takes, so it was
 * let go as well. The name is kept for the message. `scan` is what the house's scanner says of it, where it has one.
 */
export type UploadedFile = {
  name: string
  bytes: Uint8Array
  sha256: string
  tooLarge: boolean
  isBeyond?: true
  scan: ScanResult
  /** It was parked with a form that was refused: under which name, or that it is there no longer. */
  parked?: { id: string } | 'gone'
}

/** A file with the field that it came in. */
export type SentFile = { field: string; file: UploadedFile }

/**
 * A form as it was sent, its text cleaned. A field that was sent with different values has no one value: it throws
 * FieldSentTwice where one is asked for, and is read with `values`.
 */
export type Form = {
  fields: Record<string, string>
  /** Each field once, in the order of their first value. */
  names: readonly string[]
  values(name: string): string[]
  /** By their fields, as the values are: one with several has no one file. */
  files: Record<string, UploadedFile>
  /** All of them, each content once in a field. */
  sent: readonly SentFile[]
}

/** A field that holds one value was sent with several: which of them was meant is not for us to say. */
export class FieldSentTwice extends Error {
  override name = 'FieldSentTwice'
}

type Body = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export type FormRead = { ok: true; form: Form } | { ok: false; code: 'too-large' | 'cut-short' }

/** Reads a form from a request. What passes a limit is never kept in memory; a viewer's is read to its end all the same. */
export async function readForm(
  request: Request,
  limits: FormLimits,
  kept: 'all' | 'names' = 'all',
): Promise<FormRead> {
  const type = request.headers.get('content-type') ?? ''
  const draft = newDraft(limits)
  try {
    const body = limits.isCutShort ? await startOf(request, mostSent(limits)) : request.body
    if (body === 'longer') return { ok: false, code: 'too-large' }
    if (type.startsWith('multipart/form-data') && body) {
      await readParts(
        body,
        type,
        { ...limits, fileSize: kept === 'all' ? largestFileBytes : 0 },
        draft,
      )
    } else if (type.startsWith('application/x-www-form-urlencoded') && body) {
      await readPairs(body, limits, draft)
    }
  } catch {
    return { ok: false, code: 'cut-short' }
  }
  return draft.isTooLarge ? { ok: false, code: 'too-large' } : { ok: true, form: formOf(draft) }
}

/** Has the files of a form looked at by the scanner, one after the other. */
export async function scanFiles({ sent }: Form, scan: ScanFile): Promise<void> {
  for (const { file } of sent) {
    if (!file.tooLarge && !file.isBeyond) file.scan = await scan(file.bytes)
  }
}

type Draft = {
  all: [string, string][]
  sent: SentFile[]
  isTooLarge: boolean
  add(name: string, value: string): void
}

function newDraft({ text, fields }: FormLimits): Draft {
  let left = text
  const draft: Draft = {
    all: [],
    sent: [],
    isTooLarge: false,
    add: (name, typed) => {
      const value = cleanText(typed)
      left -= Buffer.byteLength(name) + Buffer.byteLength(value)
      if (left < 0 || draft.all.length === fields) draft.isTooLarge = true
      else draft.all.push([name, value])
    },
  }
  return draft
}

function formOf({ all, sent }: Draft): Form {
  const names = [...new Set(all.map(([name]) => name))]
  const values = (name: string) => all.filter(([each]) => each === name).map(([, value]) => value)
  const fields = Object.fromEntries(all)
  for (const name of names) {
    if (new Set(values(name)).size === 1) continue
    const get = (): never => {
      throw new FieldSentTwice(name)
    }
    Object.defineProperty(fields, name, { get, enumerable: false })
  }
  return { fields, names, values, files: filesByField(sent), sent }
}

/** The file of each field; where there are several, asking for the one throws FieldSentTwice. */
export function filesByField(sent: readonly SentFile[]): Record<string, UploadedFile> {
  const files: Record<string, UploadedFile> = Object.create(null)
  for (const { field, file } of sent) {
    if (field in files) {
      const get = (): never => {
        throw new FieldSentTwice(field)
      }
      Object.defineProperty(files, field, { get, enumerable: false, configurable: true })
    } else files[field] = file
  }
  return files
}

/** Written for a URL a byte takes up to three, and each field two signs beside; in parts, each field has lines of its own. */
const mostSent = ({ text, fields }: FormLimits): number => 3 * text + 200 * fields

/** The body of a request that has no more bytes than `most`; what is more is not read. */
async function startOf(request: Request, most: number): Promise<Body | 'longer' | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'longer'
  if (!request.body) return null
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body) {
    length += chunk.length
    if (length > most) return 'longer'
    chunks.push(chunk)
  }
  return chunks
}

async function readPairs(body: Body, limits: FormLimits, draft: Draft) {
  const chunks: Uint8Array[] = []
  const most = mostSent(limits)
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length <= most) chunks.push(chunk)
    else {
      draft.isTooLarge = true
      chunks.length = 0
    }
  }
  const sent = Buffer.concat(chunks)
  if (hasMore(sent, '&', limits.fields)) draft.isTooLarge = true
  if (draft.isTooLarge) return
  const pairs = new URLSearchParams(sent.toString('utf8'))
  for (const [name, value] of pairs) {
    if (draft.isTooLarge) return
    draft.add(name, value)
  }
}

/** Is a sign written more often than this? */
function hasMore(bytes: Buffer, sign: string, often: number): boolean {
  let found = 0
  for (
    let at = bytes.indexOf(sign);
    at !== -1 && found <= often;
    at = bytes.indexOf(sign, at + 1)
  ) {
    found += 1
  }
  return found > often
}

/** The last part of a path; a file with no more than dots to its name, or no name at all, is called `fil`. */
function nameOf(path: string | undefined): string {
  const name = path?.split(/[/\\]/).at(-1) ?? ''
  return /^\.*$/.test(name) ? 'fil' : name
}

const letGo = { bytes: new Uint8Array(), sha256: '', tooLarge: false, scan: 'unscanned' } as const

function readParts(
  body: Body,
  type: string,
  { text, fields, files, fileSize }: FormLimits & { fileSize: number },
  draft: Draft,
): Promise<void> {
  const named = files > 1 ? files + mostNamedBeyond : files
  let begun = 0
  return new Promise((resolve, reject) => {
    const parser = new Busboy({
      headers: { 'content-type': type },
      preservePath: true,
      limits: { fieldSize: text + 1, fileSize, fields: fields + 1, files: named },
    })
    parser.on('field', draft.add)
    parser.on('filesLimit', () => {
      draft.isTooLarge = true
    })
    parser.on('file', (field, stream, path) => {
      const chunks: Buffer[] = []
      const hash = createHash('sha256')
      let tooLarge = false
      if (path) begun += 1
      const isBeyond = begun > files
      stream.on('data', (chunk: Buffer) => {
        if (tooLarge || isBeyond) return
        chunks.push(chunk)
        hash.update(chunk)
      })
      stream.on('limit', () => {
        tooLarge = true
        chunks.length = 0
      })
      stream.on('error', reject)
      stream.on('end', () => {
        const name = nameOf(path)
        if (isBeyond) {
          if (path) draft.sent.push({ field, file: { ...letGo, name, isBeyond } })
          return
        }
        const bytes = Buffer.concat(chunks)
        if (!path && bytes.length === 0 && !tooLarge) return
        const sha256 = hash.digest('hex')
        const isThere = draft.sent.some((of) => of.field === field && of.file.sha256 === sha256)
        if (isThere && !tooLarge) return
        draft.sent.push({ field, file: { name, bytes, sha256, tooLarge, scan: 'unscanned' } })
      })
    })
    parser.on('finish', resolve)
    parser.on('error', reject)
    Readable.from(body).on('error', reject).pipe(parser)
  })
}
