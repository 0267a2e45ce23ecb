/** File systems take 255 bytes; the rest is left for what a package or a system puts around it. */
const mostBytes = 200
/** A name is judged by its beginning and its end; nobody reads what lies between. */
const mostSigns = 1_000

const utf8 = new TextEncoder()
const letters = new Intl.Segmenter('nb', { granularity: 'grapheme' })

/** A joiner that stands between no two parts of an emoji. */
const lone =
  /(?<!\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu
const beginning = /^[[\s.\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]--\u200D]+/v
const end =
  /(?<![[\s.\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]--\u200D])[[\s.\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]--\u200D]+$/v
/** Signs that steer, are not seen, or mean something to a file system. */
const forbidden = /[[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0\p{Cc}\p{Zl}\p{Zp}<>:"\/\\\|?*]--\u200D]/gv
/** What flags of regions are spelt with; without it they are plain flags. */
const tags = /[\u{E0000}-\u{E007F}]/gu
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i

/** What the name says that the file is, in small letters; `Notat v1.2` says nothing. */
export const extensionOf = (name: string): string | null =>
  partsOf(name).ending.slice(1).toLowerCase() || null

/** A name that any system can keep a file under, whoever chose it: cut between letters, its ending kept. */
export function safeFileName(name: string): string {
  const { stem, ending } = partsOf(name)
  const clean = stem.replace(beginning, '').replace(end, '').replace(forbidden, '_')
  const usable = reserved.test(clean.split('.')[0]?.trim() ?? '') ? `_${clean}` : clean
  return `${cut(usable, mostBytes - ending.length).replace(end, '') || 'fil'}${ending}`
}

function partsOf(name: string): { stem: string; ending: string } {
  const read =
    name.length > 2 * mostSigns ? name.slice(0, mostSigns) + name.slice(-mostSigns) : name
  const tidy = read.toWellFormed().replace(tags, '').replace(lone, '\u200B')
  const whole = tidy.normalize('NFC').replace(end, '')
  const ending = /\.[a-z][a-z0-9]{0,9}$/i.exec(whole)?.[0] ?? ''
  return { stem: whole.slice(0, whole.length - ending.length), ending }
}

/** As many whole letters from the beginning as the bytes have room for. */
function cut(text: string, bytes: number): string {
  let left = bytes
  let kept = ''
  for (const { segment } of letters.segment(text)) {
    left -= utf8.encode(segment).length
    if (left < 0) break
    kept += segment
  }
  return kept
}
