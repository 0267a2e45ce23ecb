import { autoJoin, chainCommands } from 'prosemirror-commands'
import { Fragment, type Node, type NodeType, type ResolvedPos } from 'prosemirror-model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list'
import { type Command, type EditorState, TextSelection } from 'prosemirror-state'
import { nextLabel } from './next-label.ts'
import { schema } from './schema.ts'

const { bullets, numbers, labels, item, label_item } = schema.nodes
const isList = ({ type }: Node): boolean => type === bullets || type === numbers || type === labels

/** The innermost list that a place stands in. */
function listAround($pos: ResolvedPos): { list: Node; at: number } | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const list = $pos.node(depth)
    if (isList(list)) return { list, at: $pos.before(depth) }
  }
  return null
}

/** Is what is chosen in a list of this kind? */
export const isInList = ({ selection }: EditorState, kind: NodeType): boolean =>
  listAround(selection.$from)?.list.type === kind

/** Makes what is chosen a list of this kind, another list one of this kind, and one of this kind paragraphs. */
export function toggleList(kind: typeof bullets | typeof numbers): Command {
  const wrap = autoJoin(wrapInList(kind), (before, after) => before.type === after.type)
  return (state, dispatch) => {
    const around = listAround(state.selection.$from)
    if (!around) return wrap(state, dispatch)
    if (around.list.type === kind) return liftItem(state, dispatch)
    const items = around.list.children.map((each) => item.create(null, each.content))
    if (!dispatch) return true
    const { from, to } = state.selection
    const tr = state.tr.replaceWith(
      around.at,
      around.at + around.list.nodeSize,
      kind.create(null, items),
    )
    dispatch(tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to))))
    return true
  }
}

export const sinkItem: Command = chainCommands(sinkListItem(item), sinkListItem(label_item))
export const liftItem: Command = chainCommands(liftListItem(item), liftListItem(label_item))

/** A new item after this one, with the label that follows; at the end of an empty one the list ends. */
export const splitItem: Command = (state, dispatch) => {
  if (splitListItem(item)(state, dispatch)) return true
  const { $from } = state.selection
  const before = $from.depth > 1 ? $from.node(-1) : undefined
  if (before?.type !== label_item) return false
  if ($from.parent.content.size === 0) return liftListItem(label_item)(state, dispatch)
  return splitListItem(label_item, { label: nextLabel(String(before.attrs.label)) })(
    state,
    dispatch,
  )
}

/** At the beginning of an item its label becomes words again, or the item leaves its list. */
export const leaveItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.depth < 2) return false
  const own = $from.node(-1)
  if ($from.index(-1) > 0) return false
  if (own.type === item) return liftListItem(item)(state, dispatch)
  if (own.type !== label_item) return false
  return liftListItem(label_item)(state, (tr) => {
    const at = tr.selection.from
    const isOut = tr.doc.resolve(at).node(-1)?.type !== label_item
    dispatch?.(isOut ? tr.insert(at, Fragment.from(schema.text(`${own.attrs.label} `))) : tr)
  })
}
