import type { TrackedReading, WordText } from '../../kernel/word-text.model.ts'
import { isOpenDocument, openDocumentForm } from '../file/open-document.ts'
import { type Archive, openArchive } from '../file/zip-file.ts'
import { countNumbers } from './count-numbers.ts'
import { odtSource } from './odt/odt-source.ts'
import { flowOf } from './read-flow.ts'
import { readNumbering } from './read-numbering.ts'
import { trackedIn } from './tell-tracked.ts'
import { type Source, textOfSource } from './text-of-source.ts'
import { readParts, type WordParts } from './word-parts.ts'
import { readStyles } from './word-styles.ts'
import { inside, type XmlNode } from './xml-tree.ts'

/**
 * What a Word file says, or an OpenDocument text, as text: with tracked changes taken or left, and all in it that is not
 * in the text. Null where it is neither, or cannot be read.
 */
export async function readWord(bytes: Buffer, tracked: TrackedReading): Promise<WordText | null> {
  const archive = await openArchive(bytes)
  if (!archive || archive.fault) return null
  try {
    return textOfSource(await sourceOf(archive, tracked))
  } catch {
    return null
  }
}

async function sourceOf(archive: Archive, tracked: TrackedReading): Promise<Source> {
  const isOdt = isOpenDocument(archive) && (await openDocumentForm(archive)) === 'odt'
  return isOdt ? odtSource(archive, tracked) : wordSource(await readParts(archive), tracked)
}

function wordSource(parts: WordParts, tracked: TrackedReading): Source {
  const styles = readStyles(parts.styles)
  const mannerOf = (name: keyof WordParts['links']) => ({
    ...{ tracked, styles },
    links: parts.links[name],
  })
  const storyOf = (node: XmlNode, name: keyof WordParts['links']) => ({
    flow: () => flowOf(node, mannerOf(name)),
    flowIn: (box: XmlNode) => flowOf(box, mannerOf(name)),
  })
  const notesIn = (part: XmlNode | null) =>
    new Map(part?.nodes.map((node) => [node.of.id ?? '', node]))
  const notes = { footnote: notesIn(parts.footnotes), endnote: notesIn(parts.endnotes) }
  const headsOf = (piece: 'header' | 'footer', nodes: readonly XmlNode[]) =>
    nodes.map((node) => ({ piece, flow: flowOf(node, mannerOf('document')) }))
  const comments = parts.comments?.nodes.filter(({ name }) => name === 'comment') ?? []
  return {
    main: storyOf(parts.body, 'document'),
    number: countNumbers(readNumbering(parts.numbering, styles)),
    note: (of, id) => {
      const node = notes[of].get(id)
      return node ? { ...storyOf(node, `${of}s`), words: rawWords(node) } : null
    },
    heads: [...headsOf('header', parts.headers), ...headsOf('footer', parts.footers)],
    tracked: trackedIn(
      [parts.body, parts.footnotes, parts.endnotes].filter((part) => part !== null),
    ),
    comments: comments.map((node) => ({
      id: node.of.id ?? '',
      author: node.of.author ?? '',
      text: rawWords(node),
    })),
  }
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
