/**
 * The code points that a TrueType font has a glyph for, read from its `cmap` table (OpenType 1.9, formats 4 and 12).
 * Throws RangeError when the bytes are no such font.
 */
export function signsOf(font: Buffer): Set<number> {
  const cmap = tableAt(font, 'cmap')
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, n) => cmap + font.readUInt32BE(cmap + 4 + 8 * n + 4),
  )
  const full = subtables.find((at) => font.readUInt16BE(at) === 12)
  if (full !== undefined) return new Set(segmentsOf(font, full))
  const basic = subtables.find((at) => font.readUInt16BE(at) === 4)
  if (basic === undefined) throw new RangeError('No Unicode cmap in the font')
  return new Set(rangesOf(font, basic))
}

function tableAt(font: Buffer, name: string): number {
  for (let n = 0; n < font.readUInt16BE(4); n += 1) {
    const entry = 12 + 16 * n
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  }
  throw new RangeError(`No table ${name} in the font`)
}

function* segmentsOf(font: Buffer, at: number): Generator<number> {
  for (let n = 0; n < font.readUInt32BE(at + 12); n += 1) {
    const group = at + 16 + 12 * n
    const start = font.readUInt32BE(group)
    const firstGlyph = font.readUInt32BE(group + 8)
    for (let sign = start; sign <= font.readUInt32BE(group + 4); sign += 1) {
      if (firstGlyph + sign - start !== 0) yield sign
    }
  }
}

function* rangesOf(font: Buffer, at: number): Generator<number> {
  const size = font.readUInt16BE(at + 6)
  const [ends, starts] = [at + 14, at + 16 + size]
  const [deltas, offsets] = [starts + size, starts + 2 * size]
  for (let n = 0; n < size; n += 2) {
    const start = font.readUInt16BE(starts + n)
    const offset = font.readUInt16BE(offsets + n)
    for (let sign = start; sign <= font.readUInt16BE(ends + n); sign += 1) {
      const glyph =
        offset === 0 ? sign : font.readUInt16BE(offsets + n + offset + 2 * (sign - start))
      const isShown = glyph !== 0 && ((glyph + font.readUInt16BE(deltas + n)) & 0xffff) !== 0
      if (sign !== 0xffff && isShown) yield sign
    }
  }
}
