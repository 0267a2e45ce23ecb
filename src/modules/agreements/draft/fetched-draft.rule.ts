import type { Redline } from '../../../kernel/redline.model.ts'
import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import { wordsOf } from '../../../kernel/text-tree.rule.ts'
import type { WordNote, WordText } from '../../../kernel/word-text.model.ts'
import type { TypedDraftForm } from './typed-draft.model.ts'

/** What was fetched from a file into a draft that is being written: what is told of the file, and what stood there before. */
export type Fetched = { name: string; notes: readonly WordNote[]; replaces: Redline | null }

/**
 * A draft with the text of a file in it. The first heading is its title where it has none yet, as Word's own title is; else it stands in the text.
 * `write` gives a text as Markdown.
 */
export function draftWithText(
  typed: TypedDraftForm,
  { blocks }: Pick<WordText, 'blocks'>,
  write: (blocks: readonly TextBlock[]) => string,
): TypedDraftForm {
  const [first, ...rest] = blocks
  const title = first?.kind === 'heading' ? wordsOf(first.inlines).trim() : ''
  const isTitle = typed.title.trim() === '' && title !== '' && rest.length > 0
  return isTitle ? { ...typed, title, body: write(rest) } : { ...typed, body: write(blocks) }
}
