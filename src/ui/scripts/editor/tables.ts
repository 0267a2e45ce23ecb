import { type Command, TextSelection } from 'prosemirror-state'
import { addRowAfter, goToNextCell, isInTable } from 'prosemirror-tables'
import { schema } from './schema.ts'

const { table, row, head_cell, cell, paragraph, break: lineBreak } = schema.nodes

/** A table of two columns with a head, where the text stands; the writer begins in its first cell. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.depth === 0 || isInTable(state)) return false
  const rows = [head_cell, cell, cell].map((kind) =>
    row.create(null, [kind.create(), kind.create()]),
  )
  const node = table.create(null, rows)
  const isEmpty = $from.parent.type === paragraph && $from.parent.content.size === 0
  const from = isEmpty ? $from.before() : $from.after()
  const to = isEmpty ? $from.after() : from
  if (!$from.node(-1).canReplaceWith($from.index(-1), $from.indexAfter(-1), table)) return false
  if (!dispatch) return true
  const { tr } = state
  tr.replaceWith(from, to, node)
  const end = from + node.nodeSize
  if (!tr.doc.resolve(end).nodeAfter) tr.insert(end, paragraph.create())
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 3))).scrollIntoView())
  return true
}

/** The next cell; after the last one a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch)) return true
  if (!dispatch || !view) return true
  addRowAfter(state, dispatch)
  return goToNextCell(1)(view.state, dispatch)
}

export const cellBefore: Command = (state, dispatch) =>
  isInTable(state) && (goToNextCell(-1)(state, dispatch) || true)

/** A line of its own in the same block. */
export const breakLine: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type.spec.code) return false
  dispatch?.(state.tr.replaceSelectionWith(lineBreak.create()).scrollIntoView())
  return true
}

export const breakInCell: Command = (state, dispatch) =>
  isInTable(state) && breakLine(state, dispatch)
