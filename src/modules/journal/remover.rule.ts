import { deeds } from './deed.table.ts'

/** The roles that can remove a text, one of two persons. */
export const removers: readonly string[] = Object.keys(deeds['remove-text'])
