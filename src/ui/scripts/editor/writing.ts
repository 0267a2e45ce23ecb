import { history } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { type Command, EditorState, type Plugin } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import { headingLevels } from './heading-levels.ts'
import { keys } from './keys.ts'
import { markdownOf } from './markdown-document.ts'
import { takePasted } from './pasted.ts'
import { toolbar } from './toolbar.ts'
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
  const view: EditorView = new EditorView(place.mount, {
    state: EditorState.create({ doc: document, plugins: pluginsOf(place) }),
    attributes: place.attributes,
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
        const isTaken = takePasted(view, event, { ...place, said: place.pasted }, wasPlain)
        if (isTaken) event.preventDefault()
        return isTaken
      },
    },
    dispatchTransaction: (tr) => {
      view.updateState(view.state.apply(tr))
      if (tr.docChanged) place.changed(markdownOf(tr.doc))
    },
  })
  return view
}

/** The same place with another document, and nothing to undo. */
export const showDocument = (view: EditorView, document: Node, place: Place) =>
  view.updateState(EditorState.create({ doc: document, plugins: pluginsOf(place) }))

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
