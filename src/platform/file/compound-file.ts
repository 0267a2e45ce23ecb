import type { FileContent, FileForm } from '../../kernel/file-content.model.ts'

const signature = 'd0cf11e0a1b11ae1'
/** Enough for any document; a mail has one for each part. */
const mostSectors = 4_096
const bytesPerEntry = 128

/** What the streams at the top of a compound file (MS-CFB) say that it is. */
const formsByStream: readonly [RegExp, FileForm][] = [
  [/^WordDocument$/i, 'doc'],
  [/^(?:Workbook|Book)$/i, 'xls'],
  [/^PowerPoint Document$/i, 'ppt'],
  [/^__(?:properties_version1\.0|nameid_version1\.0|substg1\.0_.*)$/i, 'msg'],
  [/^EncryptedPackage$/i, 'old-office'],
]

/** Reads what an old or locked office file is from its directory; null when it is no compound file. */
export function readCompound(bytes: Buffer): FileContent | null {
  if (bytes.subarray(0, 8).toString('hex') !== signature) return null
  const names = namesIn(bytes)
  const form = formsByStream.find(([stream]) => names.some((name) => stream.test(name)))?.[1]
  const isLocked = names.includes('EncryptedPackage')
  return {
    form: form ?? 'old-office',
    facts: isLocked ? ['encrypted'] : [],
    identity: null,
  }
}

function namesIn(bytes: Buffer): string[] {
  const size = bytes.length < 512 ? 0 : 1 << (bytes.readUInt16LE(30) & 15)
  if (size < 512) return []
  const names: string[] = []
  const table = (sector: number): number => {
    const perSector = size / 4
    const block = Math.floor(sector / perSector)
    const place = block < 109 ? bytes.readUInt32LE(76 + 4 * block) : Number.NaN
    return numberAt(bytes, (place + 1) * size + 4 * (sector % perSector))
  }
  let sector = bytes.readUInt32LE(48)
  for (let read = 0; read < mostSectors && (sector + 1) * size < bytes.length; read += 1) {
    const start = (sector + 1) * size
    for (let at = start; at < start + size; at += bytesPerEntry) {
      const entry = bytes.subarray(at, at + bytesPerEntry)
      const length = entry.length === bytesPerEntry ? entry.readUInt16LE(64) : 0
      if (length >= 2 && length <= 64) names.push(entry.subarray(0, length - 2).toString('utf16le'))
    }
    sector = table(sector)
  }
  return names
}

const numberAt = (bytes: Buffer, at: number): number =>
  at + 4 <= bytes.length ? bytes.readUInt32LE(at) : Number.NaN
