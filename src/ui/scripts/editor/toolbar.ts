import { toggleMark } from 'prosemirror-commands'
import { undo } from 'prosemirror-history'
import type { MarkType } from 'prosemirror-model'
import { type Command, type EditorState, Plugin } from 'prosemirror-state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import { toggleHeading } from './keys.ts'
import { isInList, toggleList } from './lists.ts'
import { schema } from './schema.ts'
import { insertTable } from './tables.ts'

const { heading, bullets, numbers } = schema.nodes
const { strong, emphasis, link } = schema.marks

/** What a button does, and what tells that it is done where the writer stands. */
type Tool = { command: Command; isOn?: (state: EditorState) => boolean }

/** The tools by the names that their buttons have. */
const toolsWith = (openLink: Command): Readonly<Record<string, Tool>> => ({
  strong: { command: toggleMark(strong), isOn: (state) => hasMark(state, strong) },
  emphasis: { command: toggleMark(emphasis), isOn: (state) => hasMark(state, emphasis) },
  heading: {
    command: toggleHeading,
    isOn: ({ selection }) => selection.$from.parent.type === heading,
  },
  bullets: { command: toggleList(bullets), isOn: (state) => isInList(state, bullets) },
  numbers: { command: toggleList(numbers), isOn: (state) => isInList(state, numbers) },
  table: { command: insertTable },
  link: { command: openLink, isOn: (state) => hasMark(state, link) },
  undo: { command: undo },
  row: { command: addRowAfter },
  column: { command: addColumnAfter },
  'no-row': { command: deleteRow },
  'no-column': { command: deleteColumn },
  'no-table': { command: deleteTable },
})

function hasMark({ selection, storedMarks, doc }: EditorState, mark: MarkType): boolean {
  const { from, to, empty, $from } = selection
  if (empty) return mark.isInSet(storedMarks ?? $from.marks()) !== undefined
  return doc.rangeHasMark(from, to, mark)
}

/** The buttons over the text: each shows what stands where the writer is, and one of them at a time takes Tab. */
export function toolbar(bar: HTMLElement, openLink: Command): Plugin {
  const tools = toolsWith(openLink)
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('button[data-tool]')]
  const inTable = bar.querySelector<HTMLElement>('[data-in-table]')
  const outside = bar.querySelector<HTMLElement>('[data-outside-table]')
  return new Plugin({
    view: (view) => {
      const gone = new AbortController()
      const press = ({ target }: Event) => {
        const button = target instanceof Element ? target.closest('button') : null
        const tool = tools[button?.dataset.tool ?? '']
        if (!button || !tool || button.getAttribute('aria-disabled') === 'true') return
        stay(bar, button)
        tool.command(view.state, view.dispatch, view)
        if (button.dataset.tool !== 'link') view.focus()
      }
      const { signal } = gone
      bar.addEventListener('click', press, { signal })
      bar.addEventListener('mousedown', (event) => event.preventDefault(), { signal })
      bar.addEventListener('keydown', (event) => move(bar, view, event), { signal })
      const show = ({ state }: EditorView) => {
        if (inTable) inTable.hidden = !isInTable(state)
        if (outside) outside.hidden = isInTable(state)
        for (const button of buttons) showTool(button, tools[button.dataset.tool ?? ''], state)
      }
      show(view)
      return { update: show, destroy: () => gone.abort() }
    },
  })
}

function showTool(button: HTMLButtonElement, tool: Tool | undefined, state: EditorState) {
  if (!tool) return
  if (tool.isOn) button.setAttribute('aria-pressed', String(tool.isOn(state)))
  button.setAttribute('aria-disabled', String(!tool.command(state)))
}

const shown = (bar: HTMLElement): HTMLButtonElement[] =>
  [...bar.querySelectorAll<HTMLButtonElement>('button[data-tool]')].filter(
    (button) => button.closest('[hidden]') === null,
  )

/** The one button that Tab comes to. */
function stay(bar: HTMLElement, to: Element) {
  for (const button of bar.querySelectorAll('button')) button.tabIndex = button === to ? 0 : -1
}

function move(bar: HTMLElement, view: EditorView, event: KeyboardEvent) {
  if (event.key === 'Escape') {
    event.preventDefault()
    view.focus()
    return
  }
  const buttons = shown(bar)
  const at = buttons.findIndex((button) => button.matches(':focus'))
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
  const next = to === undefined ? undefined : buttons.at(to % buttons.length)
  if (!next) return
  event.preventDefault()
  stay(bar, next)
  next.focus()
}
