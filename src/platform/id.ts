import { randomFillSync } from 'node:crypto'

let lastMs = 0
let place = 0

/** Chance for the next identifiers, fetched for many at a time. */
const chance = Buffer.alloc(16 * 256)
let used = chance.length

function sixteenBytes(): Buffer {
  if (used === chance.length) {
    randomFillSync(chance)
    used = 0
  }
  used += 16
  return Buffer.from(chance.subarray(used - 16, used))
}

/**
 * A new identifier, UUID version 7: sorts by the moment it was made, and of those made in the same millisecond, or while the
 * clock was set back, by which was made first (RFC 9562, 6.2, method 1).
 */
export function newId(): string {
  const bytes = sixteenBytes()
  const ms = Date.now()
  if (ms > lastMs) {
    lastMs = ms
    place = bytes.readUInt16BE(6) & 0x7ff
  } else if (place < 0xfff) {
    place += 1
  } else {
    lastMs += 1
    place = 0
  }
  bytes.writeUIntBE(lastMs, 0, 6)
  bytes.writeUInt16BE(0x7000 | place, 6)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
