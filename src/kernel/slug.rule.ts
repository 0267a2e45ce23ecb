/** Letters that are no other letter with a mark on it, as they are written where only a–z can stand. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ɖ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ǥ: 'g',
  ʒ: 'z',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŀ: 'l',
  ĳ: 'ij',
  ŉ: 'n',
  ſ: 's',
  ə: 'e',
  ƒ: 'f',
  ɨ: 'i',
  ʉ: 'u',
  ǆ: 'dz',
  ǳ: 'dz',
  ǉ: 'lj',
  ǌ: 'nj',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  /** The signs of Skolt Sámi for a soft and a long sound stand inside a word. */
  ʹ: '',
  ʺ: '',
  ʼ: '',
  ˈ: '',
}

/** The wanted part of an address, numbered where another has it. */
export function unusedSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`
  }
}

/** A title as a part of an address: `Felles kjøp, 2018` is `felles-kjop-2018`. Empty when nothing is left. */
export function slugOf(title: string, longest: number): string {
  const plain = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? letter)
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
}
