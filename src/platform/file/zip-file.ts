import { crc32, inflateRawSync } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

/** The most parts that a document has, and what they may come to when they are unpacked. */
const mostParts = 10_000
const mostUnpacked = 512 * 1024 * 1024
/** From here on, what is unpacked may not be this many times the file. */
const lawfulAnyway = 64 * 1024 * 1024
const mostTimes = 100
const mostAtOnce = 1024 * 1024

export type Archive = {
  /** Its parts by their name in small letters; folders are none. */
  parts: ReadonlyMap<string, Entry>
  /** What its list of parts says already, before anything is unpacked. */
  fault: 'damaged' | 'swells' | null
  /** Unpacks a part, piece by piece; throws where it is not what the list says. */
  unpack(part: Entry, take?: (piece: Buffer) => void): Promise<void>
}

/** Reads the list of an archive's parts; null when there is none to read. */
export async function openArchive(bytes: Buffer): Promise<Archive | null> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false })
    const listed = await listParts(zip, bytes.length)
    return { ...listed, unpack: (part, take) => unpack(zip, bytes, part, take) }
  } catch {
    return null
  }
}

async function listParts(zip: ZipFile, size: number): Promise<Pick<Archive, 'parts' | 'fault'>> {
  const parts = new Map<string, Entry>()
  let isDamaged = false
  let count = 0
  let packed = 0
  let unpacked = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const name = partName(entry.fileNameRaw.toString())
      count += 1
      packed += entry.compressedSize
      unpacked += entry.uncompressedSize
      if (parts.has(name) || !isLawfulName(name)) isDamaged = true
      if (!name.endsWith('/')) parts.set(name, entry)
      if (count > mostParts) break
    }
  } catch {
    isDamaged = true
  }
  const swells =
    count > mostParts ||
    unpacked > mostUnpacked ||
    (unpacked > lawfulAnyway && unpacked > mostTimes * size)
  return { parts, fault: swells ? 'swells' : isDamaged || packed > size ? 'damaged' : null }
}

/** How parts are compared (ISO/IEC 29500-2, 6.2): without regard to capital letters. */
export const partName = (written: string): string =>
  written
    .replaceAll('\\', '/')
    .replace(/%[2-7][\da-f]/gi, decodeURIComponent)
    .toLowerCase()

/** A part lies inside its archive, under a name that can be read. */
const isLawfulName = (name: string): boolean =>
  name.length <= 1_000 && !/(?:^|\/)\.\.?(?:\/|$)|^\/|^[a-z]:|\0/.test(name)

async function unpack(
  zip: ZipFile,
  bytes: Buffer,
  part: Entry,
  take: (piece: Buffer) => void = () => undefined,
): Promise<void> {
  let sum = 0
  const count = (piece: Buffer) => {
    sum = crc32(piece, sum)
    take(piece)
  }
  if (part.uncompressedSize <= mostAtOnce) count(await unpackAtOnce(zip, bytes, part))
  else for await (const piece of await zip.openReadStreamPromise(part)) count(piece)
  if (sum !== part.crc32) throw new Error('a part is not what it was when it was packed')
}

/** A small part is unpacked whole, which is many times faster. */
async function unpackAtOnce(zip: ZipFile, bytes: Buffer, part: Entry): Promise<Buffer> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(part, { minimal: true })
  const packed = bytes.subarray(fileDataStart, fileDataStart + part.compressedSize)
  if (part.compressionMethod === 0) return packed
  if (part.compressionMethod !== 8) throw new Error('a part is packed in a way that is not read')
  return part.uncompressedSize === 0
    ? Buffer.alloc(0)
    : inflateRawSync(packed, { maxOutputLength: part.uncompressedSize })
}
