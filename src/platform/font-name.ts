/**
 * The font under another name of the same length, so that it is never taken for one of its old name that lies on the
 * machine. Throws RangeError when the bytes are no TrueType font, or hold no such name.
 */
export function renamed(font: Buffer, from: string, to: string): Buffer {
  const copy = Buffer.from(font)
  const [start, length] = nameTable(copy)
  const names = copy.subarray(start, start + length)
  let found = false
  for (const written of [(name: string) => Buffer.from(name, 'latin1'), bigEndian]) {
    const [old, wanted] = [written(from), written(to)]
    if (old.length !== wanted.length) throw new RangeError(`${to} is not as long as ${from}`)
    for (let at = names.indexOf(old); at >= 0; at = names.indexOf(old, at + 1)) {
      wanted.copy(names, at)
      found = true
    }
  }
  if (!found) throw new RangeError(`No name ${from} in the font`)
  return copy
}

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

function nameTable(font: Buffer): [start: number, length: number] {
  for (let n = 0; n < font.readUInt16BE(4); n += 1) {
    const entry = 12 + 16 * n
    if (font.toString('latin1', entry, entry + 4) === 'name')
      return [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)]
  }
  throw new RangeError('No names in the font')
}
