import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { createTarPacker } from 'modern-tar'
import { type Manifest, type Member, manifestName } from './manifest.ts'
import { sealOf } from './seal.ts'

/** A backup that is being written. Members come one after another. */
export type BackupWriter = {
  addFolder(name: string): Promise<void>
  /** Adds exactly so many bytes; throws where there come more or fewer. */
  addFile(name: string, size: number, bytes: AsyncIterable<Uint8Array>): Promise<void>
  /** Writes the manifest and the seal. On disk when it returns. */
  finish(manifest: Omit<Manifest, 'members'>): Promise<void>
  /** Ends the writing, which tells why to whoever is at it; nothing that was written is of use, and no more is. */
  abandon(why?: Error): Promise<void>
}

/** Quick, and nearly as small as can be: what fills a backup is mostly empty, or packed already. */
const level = 4

/** Writes a backup to a path where nothing is, for its owner's eyes alone. */
export function writeBackup(path: string): BackupWriter {
  const { readable, controller } = createTarPacker()
  const members: Member[] = []
  const stopper = new AbortController()
  const { written, closed } = packInto(path, readable, stopper.signal)
  /** What hindered the writing is told by the step that was at work. */
  let failure: unknown = null
  written.catch((error) => {
    failure ??= error
    controller.error(error)
  })
  const step = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      throw failure ?? error
    }
    if (failure) throw failure
  }
  const addFile: BackupWriter['addFile'] = (name, size, bytes) =>
    step(async () => {
      const hash = createHash('sha256')
      const writer = controller.add({ name, size, mode: 0o600 }).getWriter()
      writer.closed.catch(() => {})
      for await (const piece of bytes) {
        hash.update(piece)
        await writer.write(piece)
      }
      await writer.close()
      members.push({ name, size, sha256: hash.digest('hex') })
    })
  return {
    addFolder: (name) =>
      step(async () => {
        const folder = { name: `${name}/`, size: 0, mode: 0o700, type: 'directory' } as const
        await controller.add(folder).close()
      }),
    addFile,
    finish: async (manifest) => {
      const told = Buffer.from(`${JSON.stringify({ ...manifest, members }, null, 1)}\n`)
      await addFile(manifestName, told.length, Readable.from([told]))
      controller.finalize()
      await written
    },
    abandon: async (why = new Error('Abandoned')) => {
      failure ??= why
      stopper.abort()
      await written.catch(() => {})
      await closed
    },
  }
}

/** Packs, seals and writes what comes; a file that was just being opened as that ended, is closed a moment later. */
function packInto(path: string, packed: ReadableStream<Uint8Array>, signal: AbortSignal) {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
  const closed = new Promise<void>((resolve) => file.once('close', resolve))
  const from = Readable.fromWeb(packed as Parameters<typeof Readable.fromWeb>[0])
  const written = pipeline(from, createGzip({ level }), sealed, file, { signal })
  return { written, closed }
}

async function* sealed(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const piece of packed) {
    hash.update(piece)
    yield piece
  }
  yield sealOf(hash.digest('hex'))
}

/** Puts on disk what a folder holds by which names. */
export async function keepNames(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
