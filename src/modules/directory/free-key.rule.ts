import { slugOf } from '../../kernel/slug.rule.ts'

/** What a thing is known by in its address, after its name; numbered where another has that, or it is an address of the house. */
export function freeKey(name: string, otherwise: string, taken: readonly string[]): string {
  const wanted = slugOf(name, 50) || otherwise
  if (!taken.includes(wanted)) return wanted
  for (let number = 2; ; number += 1) {
    if (!taken.includes(`${wanted}-${number}`)) return `${wanted}-${number}`
  }
}

/** Are the two the same name to a reader? */
export const isSameName = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('nb') === other.toLocaleLowerCase('nb')
