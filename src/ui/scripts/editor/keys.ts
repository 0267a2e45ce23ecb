import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { type Command, Plugin } from 'prosemirror-state'
import { leaveItem, liftItem, sinkItem, splitItem } from './lists.ts'
import { schema } from './schema.ts'
import { breakInCell, breakLine, cellBefore, nextCell } from './tables.ts'

const { heading, paragraph } = schema.nodes

/** A heading becomes a paragraph, and every other block a heading. */
export const toggleHeading: Command = (state, dispatch) =>
  state.selection.$from.parent.type === heading
    ? setBlockType(paragraph)(state, dispatch)
    : setBlockType(heading, { level: 2 })(state, dispatch)

/** At the beginning of a heading it becomes a paragraph. */
const leaveHeading: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  return (
    empty &&
    $from.parentOffset === 0 &&
    $from.parent.type === heading &&
    setBlockType(paragraph)(state, dispatch)
  )
}

/** The keys of the text. After Escape, Tab leads out of it also where it would move an item or a cell. */
export function keys(openLink: Command, toToolbar: () => void): Plugin[] {
  let isLeaving = false
  const unlessLeaving =
    (command: Command): Command =>
    (...args) =>
      !isLeaving && command(...args)
  const leave = new Plugin({
    props: {
      handleKeyDown: (_view, { key }) => {
        if (key === 'Escape') isLeaving = true
        else if (key !== 'Tab' && key !== 'Shift') isLeaving = false
        return false
      },
      handleDOMEvents: {
        focusin: () => {
          isLeaving = false
        },
        mousedown: () => {
          isLeaving = false
        },
      },
    },
  })
  const levels = Object.fromEntries(
    [1, 2, 3, 4].map((level) => [`Mod-Alt-${level}`, setBlockType(heading, { level })]),
  )
  const own = keymap({
    ...levels,
    'Mod-b': toggleMark(schema.marks.strong),
    'Mod-i': toggleMark(schema.marks.emphasis),
    'Mod-k': openLink,
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-Alt-0': setBlockType(paragraph),
    'Alt-F10': () => {
      toToolbar()
      return true
    },
    Backspace: chainCommands(undoInputRule, leaveHeading, leaveItem),
    Enter: chainCommands(breakInCell, splitItem),
    'Shift-Enter': chainCommands(exitCode, breakLine),
    Tab: unlessLeaving(chainCommands(nextCell, sinkItem)),
    'Shift-Tab': unlessLeaving(chainCommands(cellBefore, liftItem)),
  })
  return [leave, own, keymap(baseKeymap)]
}
