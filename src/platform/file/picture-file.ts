/** Does a PNG go on to its last chunk (PNG, 5.6)? */
export function isWholePng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true
  }
  return false
}

/** Does a JPEG end after its picture has begun (ITU-T T.81, B.1.1)? A small picture inside it ends before. */
export function isWholeJpeg(bytes: Buffer): boolean {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    at += bytes[at + 1] === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return bytes[at + 1] === 0xda && bytes.indexOf(Buffer.from([0xff, 0xd9]), at) !== -1
}
