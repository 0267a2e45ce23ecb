import { history } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { type Command, EditorState, type Plugin, Selection } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import { writeTextTree } from '../../../platform/write-text-tree.ts'
import { forClipboard } from './copied.ts'
import { differences } from './differences.ts'
import { headingLevels } from './heading-levels.ts'
import { keys } from './keys.ts'
import { markdownOf } from './markdown-document.ts'
import { takePasted } from './pasted.ts'
import { toolbar } from './toolbar.ts'
import { blockOf } from './tree-document.ts'
import { typedMarks } from './typed-marks.ts'

/** Where the text is written, and what is told as it is. */
export type Place = {
  mount: HTMLElement
  bar: HTMLElement
  openLink: Command
  attributes: Record<string, string>
  /** Where the script that reads pasted HTML is fetched. */
  reader: string
  changed(markdown: string): void
  pasted(hasStructure: boolean): void
}

const room = { top: 120, bottom: 40, left: 0, right: 0 }

/** The place where a document is written in. */
export function openWriting(document: Node, place: Place): EditorView {
  let isPlain = false
  const told = { ...place, said: place.pasted }
  const view: EditorView = new EditorView(place.mount, {
    state: EditorState.create({ doc: document, plugins: pluginsOf(place) }),
    attributes: place.attributes,
    clipboardSerializer: forClipboard,
    clipboardTextSerializer: ({ content }) => writeTextTree(content.content.map(blockOf)),
    scrollMargin: room,
    scrollThreshold: room,
    handleKeyDown: (_view, event) => {
      isPlain = event.key.toLowerCase() === 'v' && event.shiftKey
      return false
    },
    handleDOMEvents: {
      /* Before the editor reads what is pasted by itself, with the styles that the page forbids. */
      paste: (_view, event) => {
        const wasPlain = isPlain
        isPlain = false
        return isTaken(event, takePasted(view, event.clipboardData, told, wasPlain))
      },
      drop: (_view, event) => {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (!at || view.dragging) return false
        view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at.pos))))
        return isTaken(event, takePasted(view, event.dataTransfer, told, false))
      },
    },
    dispatchTransaction: (tr) => {
      view.updateState(view.state.apply(tr))
      if (tr.docChanged) place.changed(markdownOf(tr.doc))
    },
  })
  return view
}

function isTaken(event: Event, is: boolean): boolean {
  if (is) event.preventDefault()
  return is
}

/** The same place with another document: only what is another is replaced, so that whoever writes stays where they are. It is nothing to undo. */
export function showDocument(view: EditorView, document: Node): void {
  const tr = view.state.tr
  for (const { from, to, content } of differences(tr.doc, document).toReversed()) {
    tr.replace(from, to, content)
  }
  view.updateState(view.state.apply(tr.setMeta('addToHistory', false)))
}

function pluginsOf({ bar, openLink }: Place): Plugin[] {
  const toToolbar = () =>
    bar.querySelector<HTMLButtonElement>('button[data-tool][tabindex="0"]')?.focus()
  return [
    typedMarks(),
    ...keys(openLink, toToolbar),
    tableEditing(),
    history(),
    headingLevels(),
    toolbar(bar, openLink),
  ]
}
