import type { Context } from 'hono'
import { parse } from 'range-parser'
import { type FileRow, mediaTypes } from '../kernel/kept-file.model.ts'
import { savedAs } from './download.ts'
import { type ByteSpan, type KeptFile, pieceBytes, piecesOf } from './file/file-pieces.ts'
import { charsetOf } from './file/text-file.ts'
import { isKnownTag } from './page-tag.ts'
import type { Read } from './reading.ts'
import { askingNetworks, type Env, keepNowhere, refusePage } from './web.ts'

/** A file that somebody may have, as it is kept; `isPublic`: whoever asks may have it. */
export type GivenFile = KeptFile & {
  fileName: string
  mediaType: string
  size: number
  isPublic: boolean
}

/** A kept file as it is handed out. */
export const givenFile = (communityId: string, { kind, ...file }: FileRow): GivenFile => ({
  ...file,
  communityId,
  mediaType: mediaTypes[kind],
})

/** A reader who takes nothing for this long is let go; one who is merely slow gets the time that 10 kB a second takes. */
const patience = { stalledMs: 60_000, bytesPerMs: 10 }

/**
 * Hands out a kept file, whole or the part that is asked for (RFC 9110, 13 and 14), in pieces and as it was sent. Its tag
 * is its content, so a browser that has it already is told so. With too many on their way, asks to wait.
 */
export async function giveFile(c: Context<Env>, file: GivenFile): Promise<Response> {
  const tag = `"${file.sha256}"`
  c.header('etag', tag)
  c.header('accept-ranges', 'bytes')
  if (!file.isPublic) keepNowhere(c)
  if (isKnownTag(c.req.header('if-none-match'), tag)) return c.body(null, 304)

  const span = spanAsked(c, file.size, tag)
  if (span === null) {
    c.header('content-range', `bytes */${file.size}`)
    return c.body(null, 416)
  }
  const length = span.end - span.start + 1
  const headers = {
    'content-disposition': savedAs(file.fileName),
    'content-length': `${length}`,
    ...(length === file.size
      ? {}
      : { 'content-range': `bytes ${span.start}-${span.end}/${file.size}` }),
  }
  const status = length === file.size ? 200 : 206
  const { read, turns } = c.var.platform.files
  const describe = async () => ({ 'content-type': await typeOf(read, file), ...headers })
  if (c.req.method === 'HEAD') return c.body(null, status, await describe())
  // What is no more than a piece is handed over whole: it holds nothing while its reader takes it.
  if (length <= pieceBytes) {
    const { value } = await piecesOf(read, file, span).next()
    return c.body(new Uint8Array(value), status, await describe())
  }
  const asker = c.var.page.viewer === null ? 'stranger' : 'viewer'
  const leave = turns.take(asker, askingNetworks(c).narrow)
  if (leave === null) {
    c.header('retry-after', '10')
    return refusePage(c, 503, 'busy')
  }
  try {
    const told = await describe()
    return c.body(sentInPieces(piecesOf(read, file, span), length, leave), status, told)
  } catch (error) {
    leave()
    throw error
  }
}

/** The part that is asked for: all of it where it is not clear, or is several parts; null where the file has none of it. */
function spanAsked(c: Context<Env>, size: number, tag: string): ByteSpan | null {
  const whole = { start: 0, end: size - 1 }
  const asked = c.req.method === 'GET' ? c.req.header('range') : undefined
  const unless = c.req.header('if-range')
  if (asked === undefined || (unless !== undefined && unless.trim() !== tag)) return whole
  const { code, type, ranges } = parse(size, asked)
  const [only] = ranges
  if (type !== 'bytes') return whole
  if (only && ranges.length === 1) return only
  return code === unsatisfiable && ranges.length === 0 ? null : whole
}

/** What the library says of a range that is rightly written and lies outside the file. */
const unsatisfiable = 2

/** Fetches a piece when the reader has taken the one before, and gives the turn back however it ends. */
function sentInPieces(pieces: AsyncGenerator<Uint8Array>, length: number, leave: () => void) {
  let stalled: NodeJS.Timeout | undefined
  let last: NodeJS.Timeout | undefined
  const stop = () => {
    clearTimeout(stalled)
    clearTimeout(last)
    leave()
    void pieces.return(undefined)
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const letGo = () => {
          stop()
          controller.error(new Error('The reader took too long'))
        }
        const longest = patience.stalledMs + length / patience.bytesPerMs
        last = setTimeout(letGo, longest).unref()
        stalled = setTimeout(letGo, patience.stalledMs).unref()
      },
      async pull(controller) {
        stalled?.refresh()
        try {
          const { done, value } = await pieces.next()
          if (!done) return controller.enqueue(value)
          controller.close()
          stop()
        } catch (error) {
          stop()
          controller.error(error)
        }
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  )
}

const charsets = new Map<string, Promise<string>>()
const mostCharsets = 1_000

/** A text says how its letters are written, which its content tells and which is found once. */
async function typeOf(read: Read, file: GivenFile): Promise<string> {
  if (file.mediaType !== 'text/plain') return file.mediaType
  let charset = charsets.get(file.sha256)
  if (!charset) {
    charset = readCharset(read, file)
    if (charsets.size >= mostCharsets) charsets.clear()
    charsets.set(file.sha256, charset)
    charset.catch(() => charsets.delete(file.sha256))
  }
  return `text/plain; charset=${await charset}`
}

async function readCharset(read: Read, file: GivenFile): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of piecesOf(read, file, { start: 0, end: file.size - 1 }))
    pieces.push(piece)
  return charsetOf(Buffer.concat(pieces))
}
