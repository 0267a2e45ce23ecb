import { slugOf, unusedSlug } from '../../kernel/slug.rule.ts'

/** What a thing is known by in its address, after its name; numbered where another has that, or it is an address of the house. */
export const freeKey = (name: string, otherwise: string, taken: readonly string[]): string =>
  unusedSlug(slugOf(name, 50) || otherwise, new Set(taken))

/** Are the two the same name to a reader? */
export const isSameName = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('nb') === other.toLocaleLowerCase('nb')
