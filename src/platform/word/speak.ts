import type { Inline, LinkPart } from '../../kernel/text-tree.model.ts'
import { addressOnPaper, wordsOf } from '../../kernel/text-tree.rule.ts'
import type { Atom, FlowParagraph, Marks } from './flow.ts'
import { append, joinRuns } from './line.ts'
import type { Passages } from './passages.ts'
import type { Teller } from './tell.ts'
import { type FieldSense, lawfulAddress, senseOf } from './word-field.ts'
import type { XmlNode } from './xml-tree.ts'

/** What a paragraph says, and the text boxes that hang on it. */
export type Spoken = { inlines: Inline[]; boxes: XmlNode[] }

export type Listener = {
  teller: Teller
  passages: Passages
  /** The number of the mark for a note; null where the note is not there. */
  markOf(of: 'footnote' | 'endnote', id: string): number | null
}

type OpenField = { code: string; shown: string; sense: FieldSense | null; letters: number }
type Link = { href: string }
type Piece = { part: LinkPart; link: Link | null }

const plain: Marks = { strong: false, emphasis: false, strike: false }

/** Speaks the paragraphs of one story in their order: a field may begin in one and end in another. */
export function speaker(whole: ReadonlySet<Atom>, listener: Listener) {
  const { teller, passages } = listener
  const fields: OpenField[] = []
  const links: (Link | null)[] = []
  let pieces: Piece[] = []
  let boxes: XmlNode[] = []
  let hidden = ''

  const isSeen = () => fields.every(({ sense }) => sense !== null && !sense.isLeftOut)
  const put = (text: string, marks: Marks) => {
    for (const field of fields) field.letters += text.length
    passages.hear(text)
    pieces.push({ part: { kind: 'text', text, ...marks, code: false }, link: linkNow() })
  }
  const linkNow = () => links.findLast((link) => link !== null) ?? null
  const openLink = (address: string) => {
    const href = lawfulAddress(address)
    if (href === null && address.trim() !== '' && !address.startsWith('#'))
      teller.tell('link', address)
    links.push(href === null ? null : { href })
  }
  const judge = (field: OpenField): FieldSense => {
    const sense = senseOf(field.code)
    const isOuter = fields.every((each) => each === field || (each.sense && !each.sense.isLeftOut))
    if (sense.piece && isOuter) teller.tell(sense.piece, sense.name)
    return sense
  }
  const hearField = (atom: Atom & { kind: 'field' }) => {
    const field = fields.at(-1)
    if (atom.at === 'begin') {
      fields.push({ code: '', shown: atom.shown, sense: null, letters: 0 })
    } else if (atom.at === 'separate' && field && field.sense === null) {
      field.sense = judge(field)
      if (field.sense.address !== null) openLink(field.sense.address)
    } else if (atom.at === 'end' && field) endField(field)
  }
  const endField = (field: OpenField) => {
    const wasRead = field.sense !== null
    const sense = field.sense ?? judge(field)
    if (wasRead && sense.address !== null) links.pop()
    fields.pop()
    if (field.letters > 0 || sense.isLeftOut || !isSeen()) return
    const shown = field.shown || sense.shown
    if (shown !== '') put(shown, plain)
    else if (sense.name === 'EQ') teller.tell('equation', field.code)
    else if (!sense.isSilent && !sense.piece) teller.tell('field', sense.name)
  }
  const hear = (atom: Atom) => {
    if (atom.kind === 'field') {
      if (whole.has(atom)) hearField(atom)
      return
    }
    if (atom.kind === 'code') {
      const field = fields.at(-1)
      if (field && field.sense === null) field.code += atom.text
      return
    }
    if (!isSeen()) return
    hearSeen(atom)
  }
  const hearSeen = (atom: Exclude<Atom, { kind: 'field' | 'code' }>) => {
    switch (atom.kind) {
      case 'text':
        if (atom.isHidden) hidden += atom.text
        else if (atom.text !== '') put(atom.text, atom.marks)
        break
      case 'break':
        pieces.push({ part: { kind: 'break' }, link: linkNow() })
        passages.hear(' ')
        break
      case 'link':
        openLink(atom.address)
        break
      case 'link-end':
        links.pop()
        break
      case 'note': {
        const mark = listener.markOf(atom.of, atom.id)
        if (mark !== null) pieces.push({ part: markPart(mark), link: null })
        break
      }
      case 'passage':
        passages.mark(atom.at, atom.id)
        break
      case 'told':
        for (const field of fields) field.letters += 1
        teller.tell(atom.piece, atom.what)
        break
      case 'box':
        boxes.push(atom.node)
        break
    }
  }
  return (paragraph: FlowParagraph): Spoken => {
    pieces = []
    boxes = []
    hidden = ''
    for (const atom of paragraph.atoms) hear(atom)
    passages.hear(' ')
    if (hidden.trim() !== '') teller.tell('hidden', hidden)
    return { inlines: inlinesOf(pieces), boxes }
  }
}

const markPart = (mark: number): LinkPart => ({
  kind: 'text',
  text: `[${mark}]`,
  ...plain,
  code: false,
})

/** Words that stand alike as one run, and those of one link as the link. */
function inlinesOf(pieces: readonly Piece[]): Inline[] {
  const inlines: Inline[] = []
  let link: Link | null = null
  let parts: LinkPart[] = []
  const close = () => {
    if (!link) inlines.push(...parts)
    else if (wordsOf(parts).trim() !== '') inlines.push({ kind: 'link', href: link.href, parts })
    parts = []
  }
  for (const piece of pieces) {
    if (piece.link !== link) close()
    link = piece.link
    append(parts, piece.part)
  }
  close()
  return withoutAddresses(joinRuns(inlines))
}

/** An address that stands in brackets after the link that leads there, as on paper, is said by the link. */
function withoutAddresses(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline, n): Inline[] => {
    const before = inlines[n - 1]
    if (before?.kind !== 'link' || inline.kind !== 'text') return [inline]
    const address = ` (${addressOnPaper(before)})`
    if (!inline.text.startsWith(address)) return [inline]
    const text = inline.text.slice(address.length)
    return text === '' ? [] : [{ ...inline, text }]
  })
}
