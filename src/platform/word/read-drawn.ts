import type { WordPiece } from '../../kernel/word-text.model.ts'
import type { Atom } from './flow.ts'
import { inside, type XmlNode } from './xml-tree.ts'

/** What is drawn in a run: its text, and what is told of it; null where it is nothing drawn. */
export function drawnAtoms(node: XmlNode): Atom[] | null {
  if (node.name !== 'drawing' && node.name !== 'pict' && node.name !== 'object') return null
  const whole = withoutOthers(node)
  const boxes = inside(whole, 'txbxContent').map((box): Atom => ({ kind: 'box', node: box }))
  const chosen = boxes.length > 0 ? without(whole, 'txbxContent') : whole
  const piece = pieceOf(chosen)
  if (boxes.length > 0 && piece === 'drawing') return boxes
  const loose = inside(chosen, 't')
    .map(({ text }) => text)
    .concat(inside(chosen, 'textpath').map(({ of }) => of.string ?? ''))
    .join(' ')
    .trim()
  return [...boxes, { kind: 'told', piece, what: loose || described(chosen) }]
}

/** Of what is written in more than one way, the first way. */
function withoutOthers(node: XmlNode): XmlNode {
  const nodes = node.nodes.flatMap((each) => {
    if (each.name !== 'AlternateContent') return [withoutOthers(each)]
    const [first] = each.nodes
    return first ? withoutOthers(first).nodes : []
  })
  return { ...node, nodes }
}

const without = (node: XmlNode, name: string): XmlNode => ({
  ...node,
  nodes: node.nodes.flatMap((each) => (each.name === name ? [] : [without(each, name)])),
})

function pieceOf(node: XmlNode): WordPiece {
  const [object] = inside(node, 'OLEObject')
  if (object) return /^equation/i.test(object.of.ProgID ?? '') ? 'equation' : 'object'
  if (node.name === 'object') return 'object'
  const uri = inside(node, 'graphicData')[0]?.of.uri ?? ''
  if (/\/chart(?:ex)?$/i.test(uri)) return 'chart'
  if (/\/diagram$/i.test(uri)) return 'diagram'
  const isPicture = inside(node, 'pic').length > 0 || inside(node, 'imagedata').length > 0
  return isPicture ? 'picture' : 'drawing'
}

function described(node: XmlNode): string {
  const told = [
    ...inside(node, 'docPr').map(({ of }) => of.descr || of.title),
    ...inside(node, 'shape').map(({ of }) => of.alt),
    ...inside(node, 'imagedata').map(({ of }) => of.title),
  ]
  return told.find((words) => words) ?? ''
}
