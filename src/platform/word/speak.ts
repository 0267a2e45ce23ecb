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

/** What is open from one paragraph to the next, and what the one that is spoken has come to. */
type Story = Listener & {
  whole: ReadonlySet<Atom>
  fields: OpenField[]
  links: (Link | null)[]
  pieces: Piece[]
  boxes: XmlNode[]
  hidden: string
}

const plain: Marks = { strong: false, emphasis: false, strike: false }

/** Speaks the paragraphs of one story in their order: a field may begin in one and end in another. */
export function speaker(whole: ReadonlySet<Atom>, listener: Listener) {
  const open = { fields: [], links: [] }
  const story: Story = { ...listener, whole, ...open, pieces: [], boxes: [], hidden: '' }
  return (paragraph: FlowParagraph): Spoken => {
    Object.assign(story, { pieces: [], boxes: [], hidden: '' })
    for (const atom of paragraph.atoms) hear(story, atom)
    story.passages.hear(' ')
    if (story.hidden.trim() !== '') story.teller.tell('hidden', story.hidden)
    return { inlines: inlinesOf(story.pieces), boxes: story.boxes }
  }
}

const isSeen = ({ fields }: Story): boolean =>
  fields.every(({ sense }) => sense !== null && !sense.isLeftOut)

const linkNow = ({ links }: Story): Link | null => links.findLast((link) => link !== null) ?? null

function put(story: Story, text: string, marks: Marks): void {
  for (const field of story.fields) field.letters += text.length
  story.passages.hear(text)
  story.pieces.push({ part: { kind: 'text', text, ...marks, code: false }, link: linkNow(story) })
}

function openLink(story: Story, address: string): void {
  const { teller, links } = story
  const href = lawfulAddress(address)
  const isInside = address.trim() === '' || address.startsWith('#')
  if (href === null && !isInside && isSeen(story)) teller.tell('link', address)
  links.push(href === null ? null : { href })
}

function hear(story: Story, atom: Atom): void {
  const field = story.fields.at(-1)
  if (atom.kind === 'field') {
    if (story.whole.has(atom)) hearField(story, atom, field)
  } else if (atom.kind === 'code') {
    if (field && field.sense === null) field.code += atom.text
  } else if (atom.kind === 'link') openLink(story, atom.address)
  else if (atom.kind === 'link-end') story.links.pop()
  else if (isSeen(story) || atom.kind === 'box') hearSeen(story, atom)
}

function hearField(
  story: Story,
  { at, shown }: Atom & { kind: 'field' },
  field: OpenField | undefined,
): void {
  if (at === 'begin') story.fields.push({ code: '', shown, sense: null, letters: 0 })
  else if (at === 'separate' && field && field.sense === null) {
    field.sense = judge(story, field)
    if (field.sense.address !== null) openLink(story, field.sense.address)
  } else if (at === 'end' && field) endField(story, field)
}

function judge({ fields, teller }: Story, field: OpenField): FieldSense {
  const sense = senseOf(field.code)
  const isOuter = fields.every((each) => each === field || (each.sense && !each.sense.isLeftOut))
  if (sense.piece && isOuter) teller.tell(sense.piece, sense.name)
  return sense
}

function endField(story: Story, field: OpenField): void {
  const { fields, links, teller } = story
  const sense = field.sense ?? judge(story, field)
  if (field.sense && sense.address !== null) links.pop()
  fields.pop()
  if (field.letters > 0 || sense.isLeftOut || !isSeen(story)) return
  const shown = field.shown || sense.shown
  if (shown !== '') put(story, shown, plain)
  else if (sense.name === 'EQ') teller.tell('equation', field.code)
  else if (!sense.isSilent && !sense.piece) teller.tell('field', sense.name)
}

function hearSeen(
  story: Story,
  atom: Exclude<Atom, { kind: 'field' | 'code' | 'link' | 'link-end' }>,
): void {
  switch (atom.kind) {
    case 'text':
      if (atom.isHidden) story.hidden += atom.text
      else if (atom.text !== '') put(story, atom.text, atom.marks)
      break
    case 'break':
      story.pieces.push({ part: { kind: 'break' }, link: linkNow(story) })
      story.passages.hear(' ')
      break
    case 'note': {
      const mark = story.markOf(atom.of, atom.id)
      if (mark !== null) story.pieces.push({ part: markPart(mark), link: null })
      break
    }
    case 'passage':
      story.passages.mark(atom.at, atom.id)
      break
    case 'told':
      for (const field of story.fields) field.letters += 1
      story.teller.tell(atom.piece, atom.what)
      break
    case 'box':
      story.boxes.push(atom.node)
      break
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
