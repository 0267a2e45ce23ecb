import type { TrackedReading } from '../../../kernel/word-text.model.ts'
import type { Atom } from '../flow.ts'
import { textAtom, wordAtoms } from '../read-atoms.ts'
import type { Look } from '../word-styles.ts'
import { child, inside, numberOf, textName, type XmlNode } from '../xml-tree.ts'
import { type OdtChange, remarkOf } from './odt-changes.ts'
import type { OdtLists } from './odt-lists.ts'
import type { OdtStyles } from './odt-styles.ts'
import { textIn } from './odt-tree.ts'

/** How a text is read, and what is come to while it is. */
export type OdtReading = {
  tracked: TrackedReading
  styles: OdtStyles
  lists: OdtLists
  changes: ReadonlyMap<string, OdtChange>
  /** The changes that what is read now is away by. */
  away: Set<string>
  notes: Map<string, XmlNode>
  comments: { id: string; author: string; text: string }[]
}

/** What stands in a paragraph; more than one where it was parted before something was deleted. */
export function segmentsOf(node: XmlNode, reading: OdtReading, look: Look): Atom[][] {
  const segments: Atom[][] = [[]]
  const put = (atoms: readonly Atom[]) => {
    if (reading.away.size === 0) segments.at(-1)?.push(...atoms)
  }
  const walk = (each: XmlNode, look: Look, place: string) => {
    if (hearChange(each, reading)) return
    if (each.name === 'change') {
      const change = reading.changes.get(each.of['change-id'] ?? '')
      const deleted = reading.tracked === 'left' ? (change?.deleted ?? []) : []
      deleted.forEach((paragraph, n) => {
        if (n > 0) segments.push([])
        for (const inner of paragraph.nodes) walk(inner, look, place)
      })
      return
    }
    const within = (under = look, at = place) => {
      for (const inner of each.nodes) walk(inner, under, at)
    }
    if (each.name === 'span') {
      const { place: own, ...told } = reading.styles.run(each.of['style-name'] ?? '')
      return within(withLook(look, told), own === '' ? place : placeOf(own))
    }
    if (each.name === 'a') {
      put([{ kind: 'link', address: each.of.href ?? '' }])
      within()
      return put([{ kind: 'link-end' }])
    }
    if (each.name === 'ruby') {
      for (const base of inside(each, 'ruby-base')) walk(base, look, place)
      return put([told('ruby', inside(each, 'ruby-text').map(textIn).join(''))])
    }
    const text = (words: string): Atom => textAtom(words, marksOf(look), look.hidden ?? false)
    const atoms =
      each.name === textName
        ? wordAtoms(spaced(each.text), place, text)
        : signsAt(each, text, reading)
    if (atoms) put(atoms)
    else within()
  }
  for (const each of node.nodes) walk(each, look, '')
  return segments
}

/** Where an insertion begins and ends that is not taken. */
export function hearChange({ name, of }: XmlNode, { away, changes, tracked }: OdtReading): boolean {
  const id = of['change-id'] ?? ''
  if (name === 'change-end') away.delete(id)
  const isAway = tracked === 'left' && changes.get(id)?.how === 'inserted'
  if (name === 'change-start' && isAway) away.add(id)
  return name === 'change-start' || name === 'change-end'
}

/** Spaces and line ends in the file are one space. */
const spaced = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ')

const withLook = (look: Look, own: Look): Look => ({
  strong: own.strong ?? look.strong,
  emphasis: own.emphasis ?? look.emphasis,
  strike: own.strike ?? look.strike,
  hidden: own.hidden ?? look.hidden,
})

const marksOf = ({ strong = false, emphasis = false, strike = false }: Look) => ({
  ...{ strong, emphasis, strike },
})

const placeOf = (position: string): string =>
  /^super|^[1-9]/.test(position) ? 'superscript' : /^sub|^-/.test(position) ? 'subscript' : ''

const told = (piece: (Atom & { kind: 'told' })['piece'], what: string): Atom => ({
  ...{ kind: 'told', piece, what },
})

/** The most spaces that are one sign; more say no more. */
const mostSpaces = 100

/** What is no text and no wrapping of text; null where it wraps. */
function signsAt(node: XmlNode, text: (words: string) => Atom, reading: OdtReading): Atom[] | null {
  switch (node.name) {
    case 's':
      return [text(' '.repeat(Math.max(1, Math.min(numberOf(node.of.c) ?? 1, mostSpaces))))]
    case 'tab':
      return [text('\t')]
    case 'line-break':
      return [{ kind: 'break' }]
    case 'page-number':
    case 'page-count':
      return [told('page-number', '')]
    case 'hidden-text':
      return [told('hidden', node.of['string-value'] ?? textIn(node))]
    case 'hidden-paragraph':
      return [told('hidden', textIn(node))]
    case 'note': {
      const id = String(reading.notes.size)
      reading.notes.set(id, child(node, 'note-body') ?? node)
      return [
        { kind: 'note', of: node.of['note-class'] === 'endnote' ? 'endnote' : 'footnote', id },
      ]
    }
    case 'annotation': {
      const id = node.of.name ?? ''
      reading.comments.push({ id, ...remarkOf(node) })
      return [{ kind: 'passage', at: 'start', id }]
    }
    case 'annotation-end':
      return [{ kind: 'passage', at: 'end', id: node.of.name ?? '' }]
    default:
      return drawnAt(node)
  }
}

const drawn = new Set([
  'frame',
  'custom-shape',
  'rect',
  'ellipse',
  'line',
  'path',
  'polygon',
  'g',
  'connector',
  'control',
])

function drawnAt(node: XmlNode): Atom[] | null {
  if (!drawn.has(node.name)) return null
  const holdsText = inside(node, 'p').length > 0
  const what = [...inside(node, 'title'), ...inside(node, 'desc')]
    .map(textIn)
    .find((words) => words !== '')
  const isObject = inside(node, 'object').length > 0 || inside(node, 'object-ole').length > 0
  if (isObject) return [told('object', what ?? '')]
  if (holdsText) return [{ kind: 'box', node }]
  return [told(inside(node, 'image').length > 0 ? 'picture' : 'drawing', what ?? '')]
}
