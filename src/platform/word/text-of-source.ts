import type { TextBlock } from '../../kernel/text-tree.model.ts'
import type { WordNote, WordText } from '../../kernel/word-text.model.ts'
import type { Flow } from './flow.ts'
import { plainRun, withLabel } from './line.ts'
import { type Making, makeBlocks } from './make-blocks.ts'
import { type Passages, passagesOf } from './passages.ts'
import { settled } from './settle.ts'
import { mostTold, short, type Teller, teller } from './tell.ts'
import { wordsOfBlocks } from './words-of-blocks.ts'

/** A part of a file, paragraph by paragraph. */
type Story = { flow(): readonly Flow[]; flowIn: Making['flowIn'] }

/** What a file holds, of whichever kind it is. */
export type Source = {
  main: Story
  number: Making['number']
  /** A note at the foot of a page or at the end, and its words; null where there is none of that name. */
  note(of: 'footnote' | 'endnote', id: string): (Story & { words: string }) | null
  heads: readonly { piece: 'header' | 'footer'; flow: readonly Flow[] }[]
  tracked: readonly WordNote[]
  comments: readonly { id: string; author: string; text: string }[]
}

export function textOfSource(source: Source): WordText {
  const told = teller()
  const passages = passagesOf()
  const marks = noteMarks(source, told)
  const blocksOf = ({ flow, flowIn }: Story, listener: Teller) => {
    const { number } = source
    return makeBlocks(flow(), { teller: listener, passages, markOf: marks.markOf, number, flowIn })
  }
  const blocks = blocksOf(source.main, told)
  for (const { story, mark } of marks.inOrder()) blocks.push(...marked(blocksOf(story, told), mark))
  for (const { piece, flow } of source.heads) {
    const apart = teller()
    const words = wordsOfBlocks(blocksOf({ ...source.main, flow: () => flow }, apart))
    const hasMore = apart.notes().some(({ kind }) => kind !== 'page-number')
    if (words.trim() !== '' || hasMore) told.tellBeside(piece, words)
  }
  const notes = [...source.tracked, ...commentsOf(source.comments, passages), ...told.notes()]
  return { blocks: settled(blocks), notes }
}

type Marked = { story: Story; mark: number }

/** Numbers the notes as they are come to, and gives each one once. */
function noteMarks({ note }: Source, told: Teller) {
  const marked = new Map<string, Marked>()
  return {
    markOf(of: 'footnote' | 'endnote', id: string): number | null {
      const key = `${of} ${id}`
      const known = marked.get(key)
      if (known) return known.mark
      const story = note(of, id)
      if (!story) return null
      const mark = marked.size + 1
      marked.set(key, { story, mark })
      told.tell(of, story.words)
      return mark
    },
    inOrder: () => marked.values(),
  }
}

/** The text of a note with its mark before it, as it stands at the end. */
function marked(note: readonly TextBlock[], mark: number): TextBlock[] {
  const [first, ...others] = note
  const label = { label: `[${mark}]`, isTight: false }
  return first?.kind === 'paragraph'
    ? [{ kind: 'paragraph', inlines: withLabel(label, first.inlines) }, ...others]
    : [{ kind: 'paragraph', inlines: [plainRun(label.label)] }, ...note]
}

/** How much is kept of a remark. */
const longestComment = 2_000
const longestAuthor = 120

function commentsOf(comments: Source['comments'], passages: Passages): WordNote[] {
  if (comments.length === 0) return []
  const first = comments.slice(0, mostTold).map(({ id, author, text }) => ({
    author: short(author, longestAuthor),
    text: short(text, longestComment),
    at: passages.of(id),
  }))
  return [{ kind: 'comments', count: comments.length, comments: first }]
}
