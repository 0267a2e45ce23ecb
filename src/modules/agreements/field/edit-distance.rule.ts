/** Where in a word each of its letters stands, a bit for each place. */
export type LetterPlaces = ReadonlyMap<number, number>

/** Of a word of at most 32 letters. */
export function letterPlaces(word: string): LetterPlaces {
  const places = new Map<number, number>()
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at)
    places.set(letter, (places.get(letter) ?? 0) | (1 << at))
  }
  return places
}

/**
 * Letters to add, drop, replace, or swap with the next, to make what was written the word: one step for each letter of what was
 * written, since a whole column of the table of distances is told by the bits of a number (Hyyrö, 2003).
 */
export function editDistance(written: string, length: number, word: LetterPlaces): number {
  const last = 1 << (length - 1)
  let distance = length
  let [rises, falls, same, before] = [-1, 0, 0, 0]
  for (let at = 0; at < written.length; at += 1) {
    const here = word.get(written.charCodeAt(at)) ?? 0
    const swapped = ((~same & here) << 1) & before
    same = (((here & rises) + rises) ^ rises) | here | falls | swapped
    const up = falls | ~(same | rises)
    const down = same & rises
    if (up & last) distance += 1
    if (down & last) distance -= 1
    const above = (up << 1) | 1
    rises = (down << 1) | ~(same | above)
    falls = above & same
    before = here
  }
  return distance
}
