import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import type { Part } from '../paper.model.ts'
import type { Placed } from './place-word.rule.ts'

/**
 * What each part would be with the text of a file in it, by its id, and the points that are new. Points go where a point stands empty, and else after
 * those that stand; none is replaced. `write` gives a text as Markdown.
 */
export function fillParts(
  { texts, points }: Pick<Placed, 'texts' | 'points'>,
  parts: readonly Pick<Part, 'id' | 'sort' | 'body' | 'isGone'>[],
  write: (blocks: readonly TextBlock[]) => string,
): { bodies: Map<string, string>; added: string[] } {
  const bodies = new Map([...texts].map(([id, blocks]) => [id, write(blocks)]))
  const empty = parts.filter(
    ({ sort, body, isGone }) => sort === 'point' && !isGone && body.trim() === '',
  )
  const written = points.map(write)
  for (const [at, { id }] of empty.entries()) {
    const body = written[at]
    if (body !== undefined) bodies.set(id, body)
  }
  return { bodies, added: written.slice(empty.length) }
}
