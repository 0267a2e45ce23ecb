import { type FileHandle, open } from 'node:fs/promises'

const piece = 2 ** 20

/** A file that may be written meanwhile, as it is read: as long as it was when it was opened. */
export type OpenFile = { size: number; pieces(): AsyncGenerator<Buffer>; close(): Promise<void> }

/** Opens a file; null where it is gone. */
export async function openFile(path: string): Promise<OpenFile | null> {
  let file: FileHandle
  try {
    file = await open(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  const { size } = await file.stat()
  return { size, pieces: () => piecesOf(file, size), close: () => file.close() }
}

/** What has been cut off meanwhile is read as zeros: the database's log says that it was, and cuts it again. */
async function* piecesOf(file: FileHandle, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < size; ) {
    const buffer = Buffer.alloc(Math.min(piece, size - at))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at)
    const got = bytesRead === 0 ? buffer : buffer.subarray(0, bytesRead)
    at += got.length
    yield got
  }
}

/** A small file as two readings in a row agree on it, so that none is taken in the midst of its writing. */
export async function readSteady(path: string): Promise<Buffer> {
  let before = await readOnce(path)
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const again = await readOnce(path)
    if (again.equals(before)) return again
    before = again
  }
  throw new Error('A file is written all the time')
}

async function readOnce(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    return await file.readFile()
  } finally {
    await file.close()
  }
}
