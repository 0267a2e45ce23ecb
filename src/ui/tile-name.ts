/** How wide a piece of a name may be, in ems of Verdana's bold: styles/tiles.css sets names so that this fits. */
const widestPiece = 4.6

/** What the second half of a long name can be. */
const secondHalves =
  'angen anger bakken berg borg bostad by byen dal dalen drum eid fest fjelldal fjord fjorden garden grunn gård halla hammer haug heim hei herad hus huset ingen johka kapp keino kjer land landet manger mark men naker nes nuorri odden reim reisa rike saker sand sjok skog skogan skål stad strand strøm sund sykehus sykehuset vang vika vinger voll våg vågøy vuodna vuotna vuono ylven øy'.split(
    ' ',
  )

/** Each word of a name that is long gets a soft hyphen at its seams, and between syllables where that is not enough. */
export const breakableName = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) =>
    word.length < 7 && isNarrow(word) ? word : halves(word, false).join(softHyphen),
  )

const softHyphen = '\u00ad'

function halves(word: string, goesOn: boolean): string[] {
  const fitting = secondHalves.filter(
    (half) => word.endsWith(half) && word.length > half.length + 1,
  )
  const [second] = fitting.sort((a, b) => b.length - a.length)
  if (!second) return [inSyllables(word, goesOn)]
  const first = word.slice(0, -second.length)
  return [...wholeOrHalves(first, true), ...wholeOrHalves(second, goesOn)]
}

const wholeOrHalves = (part: string, goesOn: boolean): string[] =>
  isNarrow(goesOn ? `${part}-` : part) ? [part] : halves(part, goesOn)

const vowel = '[aeiouyæøåáâïöä]'

/** The last consonant before a vowel begins a syllable, and so does one with a j; two letters at least stand before. */
const syllable = new RegExp(
  `(?<=\\p{L}${vowel}\\p{L}*)(?=(?:[gkst]j|(?<![gkst])j|(?!j|${vowel})\\p{L})${vowel})`,
  'giu',
)

const inSyllables = (part: string, goesOn: boolean): string =>
  isNarrow(goesOn ? `${part}-` : part) ? part : part.replace(syllable, softHyphen)

const isNarrow = (part: string): boolean =>
  [...part].reduce((sum, letter) => sum + widthOf(letter), 0) <= widestPiece

/** Roughly, and never less than Verdana's bold has it. */
function widthOf(letter: string): number {
  if (/[ijlI-]/.test(letter)) return 0.42
  if (/[cfrstzčšŧž]/.test(letter)) return 0.6
  if (/[mwæMWÆ]/.test(letter)) return 1.1
  return letter === letter.toLocaleLowerCase('nb') ? 0.72 : 0.85
}
