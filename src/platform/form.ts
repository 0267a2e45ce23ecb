import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'

/** The most bytes that one file may have, 25 MB. */
export const largestFileBytes = 25 * 1024 * 1024
const largestTextBytes = 1024 * 1024

/** A file as it was sent. `tooLarge` means that its content was let go; the name is kept for the message. */
export type UploadedFile = { name: string; bytes: Uint8Array; sha256: string; tooLarge: boolean }

/** A form as it was sent: the last value of each field, all values of each, and its files. */
export type Form = {
  fields: Record<string, string>
  values(name: string): string[]
  files: Record<string, UploadedFile>
}

/** Reads a form from a request. Text past 1 MB and files past 25 MB are cut and marked, never kept in memory. */
export async function readForm(request: Request): Promise<Form> {
  const all: [string, string][] = []
  const files: Record<string, UploadedFile> = {}
  const type = request.headers.get('content-type') ?? ''

  if (type.startsWith('multipart/form-data') && request.body) {
    await readParts(request.body, type, all, files)
  } else if (type.startsWith('application/x-www-form-urlencoded')) {
    const text = await request.text()
    all.push(...new URLSearchParams(text.slice(0, largestTextBytes)))
  }
  return {
    fields: Object.fromEntries(all),
    values: (name) => all.filter(([each]) => each === name).map(([, value]) => value),
    files,
  }
}

function readParts(
  body: ReadableStream,
  type: string,
  fields: [string, string][],
  files: Record<string, UploadedFile>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = new Busboy({
      headers: { 'content-type': type },
      limits: { fieldSize: largestTextBytes, fileSize: largestFileBytes, files: 20, fields: 500 },
    })
    parser.on('field', (name, value) => fields.push([name, value]))
    parser.on('file', (field, stream, name) => {
      const chunks: Buffer[] = []
      let tooLarge = false
      stream.on('data', (chunk: Buffer) => {
        if (!tooLarge) chunks.push(chunk)
      })
      stream.on('limit', () => {
        tooLarge = true
        chunks.length = 0
      })
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks)
        if (!name || (bytes.length === 0 && !tooLarge)) return
        files[field] = {
          name,
          bytes,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          tooLarge,
        }
      })
    })
    parser.on('finish', resolve)
    parser.on('error', reject)
    Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
      .on('error', reject)
      .pipe(parser)
  })
}
