import type { TextBlock } from '../../kernel/text-tree.model.ts'
import type { TrackedReading, WordNote, WordText } from '../../kernel/word-text.model.ts'
import { openArchive } from '../file/zip-file.ts'
import { countNumbers } from './count-numbers.ts'
import { plainRun, withLabel } from './line.ts'
import { type Making, makeBlocks } from './make-blocks.ts'
import { type Passages, passagesOf } from './passages.ts'
import { flowOf } from './read-flow.ts'
import { readNumbering } from './read-numbering.ts'
import type { Manner } from './reading-of.ts'
import { settled } from './settle.ts'
import { mostTold, short, type Teller, teller } from './tell.ts'
import { trackedIn } from './tell-tracked.ts'
import { readParts, type WordParts } from './word-parts.ts'
import { readStyles } from './word-styles.ts'
import { wordsOfBlocks } from './words-of-blocks.ts'
import { inside, type XmlNode } from './xml-tree.ts'

/**
 * What a Word file says, as text, with tracked changes taken or left, and all in it that is not in the text; null where
 * it is no Word file that can be read.
 */
export async function readWord(bytes: Buffer, tracked: TrackedReading): Promise<WordText | null> {
  const archive = await openArchive(bytes)
  if (!archive || archive.fault) return null
  try {
    return textOf(await readParts(archive), tracked)
  } catch {
    return null
  }
}

function textOf(parts: WordParts, tracked: TrackedReading): WordText {
  const styles = readStyles(parts.styles)
  const told = teller()
  const passages = passagesOf()
  const marks = noteMarks(parts, told)
  const number = countNumbers(readNumbering(parts.numbering, styles))
  const inPart = (name: keyof WordParts['links']): [Manner, Making] => {
    const manner = { tracked, styles, links: parts.links[name] }
    const flowIn = (box: XmlNode) => flowOf(box, manner)
    return [manner, { teller: told, passages, markOf: marks.markOf, number, flowIn }]
  }
  const [manner, making] = inPart('document')
  const blocks = makeBlocks(flowOf(parts.body, manner), making)
  for (const { of, node, mark } of marks.inOrder()) {
    const [inNote, makingNote] = inPart(`${of}s`)
    const note = makeBlocks(flowOf(node, inNote), makingNote)
    blocks.push(...marked(note, mark))
  }
  tellHeads(parts, told, manner, making)
  const notes: WordNote[] = [
    ...trackedIn([
      parts.body,
      ...[parts.footnotes, parts.endnotes].filter((part) => part !== null),
    ]),
    ...commentsIn(parts.comments, passages),
    ...told.notes(),
  ]
  return { blocks: settled(blocks), notes }
}

/** The words of something small, as they stand in the file. */
const rawWords = (node: XmlNode): string =>
  inside(node, 'p')
    .map((paragraph) =>
      inside(paragraph, 't')
        .map(({ text }) => text)
        .join(''),
    )
    .join(' ')

type NoteKind = 'footnote' | 'endnote'
type Marked = { of: NoteKind; node: XmlNode; mark: number }

/** Numbers the notes as they are come to, and gives each one once. */
function noteMarks(parts: WordParts, told: Teller) {
  const notesIn = (part: XmlNode | null) =>
    new Map(part?.nodes.map((node) => [node.of.id ?? '', node]))
  const notes = { footnote: notesIn(parts.footnotes), endnote: notesIn(parts.endnotes) }
  const marked = new Map<string, Marked>()
  return {
    markOf(of: NoteKind, id: string): number | null {
      const node = notes[of].get(id)
      if (!node) return null
      const key = `${of} ${id}`
      const known = marked.get(key)
      if (known) return known.mark
      const mark = marked.size + 1
      marked.set(key, { of, node, mark })
      told.tell(of, rawWords(node))
      return mark
    },
    inOrder: () => marked.values(),
  }
}

function marked(note: readonly TextBlock[], mark: number): TextBlock[] {
  const [first, ...others] = note
  const label = { label: `[${mark}]`, isTight: false }
  return first?.kind === 'paragraph'
    ? [{ kind: 'paragraph', inlines: withLabel(label, first.inlines) }, ...others]
    : [{ kind: 'paragraph', inlines: [plainRun(label.label)] }, ...note]
}

/** What stands over and under every page is told, and is no part of the text. */
function tellHeads(parts: WordParts, told: Teller, manner: Manner, making: Making): void {
  for (const [piece, heads] of [
    ['header', parts.headers],
    ['footer', parts.footers],
  ] as const) {
    for (const head of heads) {
      const apart = teller()
      const words = wordsOfBlocks(makeBlocks(flowOf(head, manner), { ...making, teller: apart }))
      const hasMore = apart.notes().some(({ kind }) => kind !== 'page-number')
      if (words.trim() !== '' || hasMore) told.tellBeside(piece, words)
    }
  }
}

/** How much is kept of a remark. */
const longestComment = 2_000
const longestAuthor = 120

function commentsIn(part: XmlNode | null, passages: Passages): WordNote[] {
  const nodes = part?.nodes.filter(({ name }) => name === 'comment') ?? []
  if (nodes.length === 0) return []
  const comments = nodes.slice(0, mostTold).map((node) => ({
    author: short(node.of.author ?? '', longestAuthor),
    text: short(rawWords(node), longestComment),
    at: passages.of(node.of.id ?? ''),
  }))
  return [{ kind: 'comments', count: nodes.length, comments }]
}
