import { type Node, Slice } from 'prosemirror-model'
import { isInTable } from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import { plainInlines, type TextBlock } from '../../../kernel/text-tree.model.ts'
import { readTextTree } from '../../../platform/text-tree.ts'
import { schema } from './schema.ts'
import { asOneLine, documentOf } from './tree-document.ts'

const structured = /<(?:p|div|li|table|h[1-6]|a|b|strong|i|em|span|sup|sub)\b/i

/**
 * Takes what is pasted: with its structure where it has one, and else as the words it is. What was copied in the text itself is
 * left to the editor. `said` is told whether structure came with it.
 */
export function takePasted(
  view: EditorView,
  clipboardData: DataTransfer | null,
  { reader, said }: { reader: string; said: (hasStructure: boolean) => void },
  isPlain: boolean,
): boolean {
  if (!clipboardData) return false
  const html = clipboardData.getData('text/html')
  const plain = clipboardData.getData('text/plain')
  if (/data-pm-slice/.test(html)) return false
  const isCode = view.state.selection.$from.parent.type.spec.code
  const hasStructure =
    !isPlain &&
    !isCode &&
    structured.test(html) &&
    !clipboardData.types.includes('vscode-editor-data')
  if (!hasStructure) {
    if (plain !== '') insertPlain(view, plain)
    return plain !== ''
  }
  markdownIn(html, reader).then((markdown) => {
    if (view.isDestroyed) return
    if (markdown === null) insertPlain(view, plain)
    else insertBlocks(view, readTextTree(markdown))
    said(markdown !== null)
  })
  return true
}

async function markdownIn(html: string, reader: string): Promise<string | null> {
  try {
    const { markdownFrom } = await import(reader)
    return markdownFrom(html)
  } catch {
    return null
  }
}

function insertPlain(view: EditorView, plain: string) {
  const text = plain.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '')
  if (view.state.selection.$from.parent.type.spec.code) {
    view.dispatch(view.state.tr.insertText(text).scrollIntoView())
    return
  }
  if (text === '') return
  insertBlocks(
    view,
    text.split(/\n\s*\n/).map((part) => ({ kind: 'paragraph', inlines: plainInlines(part) })),
  )
}

/** One paragraph goes into the line where the writer stands, several blocks part it, and a cell takes lines alone. */
function insertBlocks(view: EditorView, blocks: readonly TextBlock[]) {
  const { state } = view
  const [only, ...others] = blocks
  if (!only) return
  const isLine = others.length === 0 && only.kind === 'paragraph'
  const isWholeLine =
    state.selection.$from.parent.type === schema.nodes.heading && others.length === 0
  if (isInTable(state) || isWholeLine) insertNodes(view, Slice.maxOpen(asOneLine(blocks)))
  else if (isLine) insertNodes(view, new Slice(documentOf([only]).content, 1, 1))
  else {
    const { content } = documentOf(blocks)
    const isOpen = (node: Node | null) => node?.type === schema.nodes.paragraph
    insertNodes(
      view,
      new Slice(content, isOpen(content.firstChild) ? 1 : 0, isOpen(content.lastChild) ? 1 : 0),
    )
  }
}

const insertNodes = (view: EditorView, slice: Slice) =>
  view.dispatch(view.state.tr.replaceSelection(slice).setMeta('paste', true).scrollIntoView())
