import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar'
import { UserError } from '../user-error.ts'
import { type Manifest, type Member, manifestName, readManifest } from './manifest.ts'
import { sealLength, sealOf } from './seal.ts'

/** Takes what is read, one member after another. What it does not take is read all the same. */
export type Receiver = {
  folder(name: string): Promise<void>
  file(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void>
}

/** How much of the file has been read. */
export type Progress = (part: number) => void

/** A manifest longer than this is none of ours. */
const longestManifest = 64 * 2 ** 20

/** Reads a backup from end to end; throws a UserError where it is not whole, or not one at all. */
export async function readBackup(
  path: string,
  tell: Progress,
  receiver: Receiver | null = null,
): Promise<Manifest> {
  const file = await opened(path)
  try {
    const { size } = await file.stat()
    const bytes = await readMembers(path, size, tell, receiver)
    const read = readManifest(bytes.manifest)
    if (!read.ok) throw read.isNewer ? isNewer(path) : damaged(path)
    const told = JSON.stringify(read.manifest.members)
    if (told !== JSON.stringify(bytes.members)) throw damaged(path)
    return read.manifest
  } finally {
    await file.close()
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    const file = await open(path)
    if ((await file.stat()).isFile()) return file
    await file.close()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw cannotRead(path)
  }
  throw new UserError(`Fant ingen fil som heter ${path}: skriv hele stien til sikkerhetskopien.`)
}

const cannotRead = (path: string) =>
  new UserError(`Fikk ikke lest ${path}: gi leserett til den som kjører kommandoen.`)

const damaged = (path: string) =>
  new UserError(
    `${path} er skadet eller ikke hel, eller er ingen sikkerhetskopi fra Godfot: bruk en annen kopi.`,
  )

const isNewer = (path: string) =>
  new UserError(`${path} er laget av en nyere utgave av Godfot: hent den utgaven, og prøv igjen.`)

/** A fault of whoever takes what is read, which is no fault of the file. */
class ReceiverFailed extends Error {}
/** What the file holds cannot be read on. */
class BrokenOff extends Error {}

async function readMembers(path: string, size: number, tell: Progress, receiver: Receiver | null) {
  if (size <= sealLength) throw damaged(path)
  const end = size - sealLength
  const hash = createHash('sha256')
  const members: Member[] = []
  let manifest = Buffer.alloc(0)
  let read = 0
  try {
    await pipeline(
      createReadStream(path, { end: end - 1, highWaterMark: 2 ** 20 }),
      async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          hash.update(piece)
          read += piece.length
          tell(read / size)
          yield piece
        }
      },
      createGunzip(),
      async (unpacked) => {
        for await (const entry of entriesOf(unpacked)) {
          const { name, type = 'file' } = entry.header
          if (type === 'directory') await taken(receiver?.folder(name.replace(/\/$/, '')))
          else if (type !== 'file' || manifest.length > 0) throw damaged(path)
          else if (name === manifestName) manifest = await wholeOf(entry)
          else members.push(await readMember(entry, receiver))
        }
      },
    )
    const seal = await Readable.from(createReadStream(path, { start: end })).toArray()
    if (!Buffer.concat(seal).equals(sealOf(hash.digest('hex')))) throw damaged(path)
  } catch (error) {
    if (error instanceof ReceiverFailed) throw error.cause
    throw damaged(path)
  }
  return { members, manifest }
}

async function* entriesOf(unpacked: AsyncIterable<Uint8Array>): AsyncGenerator<ParsedTarEntry> {
  const decoder = createTarDecoder({ strict: true })
  const source = Readable.toWeb(Readable.from(unpacked, { objectMode: false }))
  const fed = (source as ReadableStream<Uint8Array>).pipeTo(decoder.writable)
  fed.catch(() => {})
  yield* decoder.readable as unknown as AsyncIterable<ParsedTarEntry>
  await fed
}

const taken = async (work: Promise<void> | undefined): Promise<void> => {
  try {
    await work
  } catch (cause) {
    if (cause instanceof BrokenOff) throw cause
    throw new ReceiverFailed('Not taken', { cause })
  }
}

async function readMember({ header, body }: ParsedTarEntry, receiver: Receiver | null) {
  const hash = createHash('sha256')
  let size = 0
  const counted = async function* () {
    for await (const piece of piecesOf(body)) {
      hash.update(piece)
      size += piece.length
      yield piece
    }
  }
  const pieces = counted()
  if (receiver) await taken(receiver.file(header.name, pieces))
  for await (const _rest of pieces);
  return { name: header.name, size, sha256: hash.digest('hex') }
}

async function wholeOf({ header, body }: ParsedTarEntry): Promise<Buffer<ArrayBuffer>> {
  if (header.size > longestManifest) throw new Error('Too long for a manifest')
  const pieces: Uint8Array[] = []
  for await (const piece of piecesOf(body)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function* piecesOf(body: ParsedTarEntry['body']): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read().catch((cause) => {
      throw new BrokenOff('Not to be read', { cause })
    })
    if (done) return
    yield value
  }
}
