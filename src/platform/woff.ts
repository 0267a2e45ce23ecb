import { inflateSync } from 'node:zlib'

const headerBytes = 12
const woffHeaderBytes = 44
const woffSignature = 0x774f4646

/**
 * The OpenType font inside a WOFF 1.0 file, for readers that know only the bare format.
 * Throws RangeError when the bytes are no WOFF file.
 */
export function openTypeOf(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== woffSignature) throw new RangeError('Not a WOFF 1.0 file')
  const count = woff.readUInt16BE(12)
  const header = Buffer.alloc(headerBytes + 16 * count)
  header.writeUInt32BE(woff.readUInt32BE(4), 0)
  const power = Math.floor(Math.log2(count))
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(2 ** power * 16, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(count * 16 - 2 ** power * 16, 10)

  const parts: Buffer[] = [header]
  let offset = header.length
  for (let i = 0; i < count; i += 1) {
    const entry = woffHeaderBytes + 20 * i
    const start = woff.readUInt32BE(entry + 4)
    const packedLength = woff.readUInt32BE(entry + 8)
    const length = woff.readUInt32BE(entry + 12)
    const packed = woff.subarray(start, start + packedLength)
    const table = packedLength < length ? inflateSync(packed) : packed
    const at = headerBytes + 16 * i
    woff.copy(header, at, entry, entry + 4)
    header.writeUInt32BE(woff.readUInt32BE(entry + 16), at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(length, at + 12)
    const padding = (4 - (length % 4)) % 4
    parts.push(table, Buffer.alloc(padding))
    offset += length + padding
  }
  return Buffer.concat(parts)
}
