import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { schema } from './schema.ts'

/** The headings as they are drawn and heard: under the page's own, none skipped, whatever levels were written. */
export const headingLevels = (): Plugin<DecorationSet> =>
  new Plugin({
    state: {
      init: (_config, { doc }) => levelsIn(doc),
      apply: (tr, levels) => (tr.docChanged ? levelsIn(tr.doc) : levels),
    },
    props: {
      decorations(state) {
        return this.getState(state)
      },
    },
  })

function levelsIn(document: Node): DecorationSet {
  const above: number[] = []
  const levels: Decoration[] = []
  document.descendants((node, at) => {
    if (node.type !== schema.nodes.heading) return !node.isTextblock
    while (above.length > 0 && (above.at(-1) ?? 0) >= node.attrs.level) above.pop()
    above.push(Number(node.attrs.level))
    const level = String(Math.min(above.length + 1, 6))
    levels.push(Decoration.node(at, at + node.nodeSize, { 'aria-level': level }))
    return false
  })
  return DecorationSet.create(document, levels)
}
