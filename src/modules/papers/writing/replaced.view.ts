import type { Redline } from '../../../kernel/redline.model.ts'
import { asRedline } from '../../../ui/text-redline.ts'
import type { Part } from '../paper.model.ts'
import type { TypedParts } from './writing.model.ts'

/** What stands in a part is replaced by what came from a file: how, word by word. */
export const replacedBy = (
  typed: TypedParts,
  parts: readonly Part[],
): Readonly<Record<string, Redline>> =>
  Object.fromEntries(
    parts.flatMap(({ id, body }) => {
      const now = typed[id]?.typed ?? body
      return body.trim() === '' || now.trim() === body.trim()
        ? []
        : [[id, asRedline(body, now)] as const]
    }),
  )
