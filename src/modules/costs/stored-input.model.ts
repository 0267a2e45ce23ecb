import { aDay, aNumber, aText, fields, listOf, orNull, shaped } from '../../kernel/row.model.ts'
import { schemeShape } from './scheme-shape.model.ts'
import type { FrozenInput } from './stored-list.model.ts'

/** The input of a list as it is kept today. Another way of keeping it gets the next number, and a reader beside this one. */
const version = 1

const first = fields({
  scheme: schemeShape,
  facts: fields({
    parties: listOf(fields({ code: aText, name: aText, inhabitants: orNull(aNumber) })),
    unnamed: aNumber,
  }),
  codesOn: aDay,
})

/** The input as it is kept in a list. */
export const keptInput = (input: FrozenInput): string => JSON.stringify({ version, ...input })

/** The input that a list keeps. Those of the first days have no number, and are as the first version. */
export function readInput(kept: unknown): FrozenInput {
  const numbered = kept as { version?: unknown } | null
  if ((numbered?.version ?? version) !== version) {
    throw new TypeError('The input of a share list is kept in a version that nobody reads')
  }
  const { scheme, facts, codesOn } = shaped(first, kept)
  return { scheme, facts, codesOn }
}
