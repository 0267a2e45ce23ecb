import { cleanText, lineBreak } from '../../kernel/clean-text.rule.ts'
import { equationText } from './equation.ts'
import type { Atom, Marks } from './flow.ts'
import { raisedSigns } from './raised-signs.ts'
import { drawnAtoms } from './read-drawn.ts'
import { isGone, type Manner, propertiesOf } from './reading-of.ts'
import { isSymbolFont, signOfFont } from './symbol-signs.ts'
import { type Look, lookOf, type ParagraphStyle } from './word-styles.ts'
import { child, isOn, numberOf, property, type XmlNode } from './xml-tree.ts'

const plain: Marks = { strong: false, emphasis: false, strike: false }

/** What stands in a paragraph, in one reading of its tracked changes. */
export function atomsOf(node: XmlNode, manner: Manner, style: ParagraphStyle): Atom[] {
  return node.nodes.flatMap((each) => atomsAt(each, manner, style))
}

function atomsAt(node: XmlNode, manner: Manner, style: ParagraphStyle): Atom[] {
  if (isGone(node.name, manner) || /Pr$/.test(node.name)) return []
  const within = () => atomsOf(node, manner, style)
  switch (node.name) {
    case 'r':
      return runAtoms(node, manner, style)
    case 'hyperlink': {
      const { id, anchor } = node.of
      const target = manner.links.get(id ?? '')
      if (target === undefined) return within()
      const address = anchor === undefined ? target : `${target}#${anchor}`
      return [{ kind: 'link', address }, ...within(), { kind: 'link-end' }]
    }
    case 'fldSimple':
      return [
        { kind: 'field', at: 'begin', shown: shownOf(child(node, 'ffData')) },
        { kind: 'code', text: node.of.instr ?? '' },
        { kind: 'field', at: 'separate', shown: '' },
        ...within(),
        { kind: 'field', at: 'end', shown: '' },
      ]
    case 'oMath':
      return [
        textAtom(equationText(node), plain),
        { kind: 'told', piece: 'equation', what: equationText(node) },
      ]
    case 'AlternateContent':
      return alternative(node, (chosen) => atomsOf(chosen, manner, style))
    case 'commentRangeStart':
    case 'commentRangeEnd': {
      const at = node.name === 'commentRangeStart' ? 'start' : 'end'
      return [{ kind: 'passage', at, id: node.of.id ?? '' }]
    }
    case 'altChunk':
    case 'subDoc':
      return [{ kind: 'told', piece: 'document', what: '' }]
    case 'ffData':
      return []
    default:
      return within()
  }
}

/** One of the ways that a thing is written in: what we would take is the first with something in it. */
function alternative(node: XmlNode, read: (chosen: XmlNode) => Atom[]): Atom[] {
  const ways = [...node.nodes]
    .sort((a, b) => Number(a.name === 'Fallback') - Number(b.name === 'Fallback'))
    .map(read)
  const says = (atoms: readonly Atom[]) => atoms.some(({ kind }) => kind !== 'told')
  return ways.find(says) ?? ways.find((atoms) => atoms.length > 0) ?? []
}

/** Words as they can be kept. */
export const textAtom = (text: string, marks: Marks, isHidden = false): Atom => ({
  kind: 'text',
  text: cleanText(text).replace(/\n+/g, ' ').replaceAll(lineBreak, ' '),
  marks,
  isHidden,
})

function runAtoms(node: XmlNode, manner: Manner, style: ParagraphStyle): Atom[] {
  const properties = propertiesOf(node, 'rPr', manner)
  const own = lookOf(properties)
  const styled = manner.styles.run(property(properties, 'rStyle') ?? '')
  const inStyle = style.heading === null ? style.look : {}
  const mark = (of: keyof Look): boolean =>
    own[of] ?? (styled[of] ?? false) !== (inStyle[of] ?? false)
  const isHidden = own.hidden ?? styled.hidden ?? style.look.hidden ?? false
  const marks: Marks = {
    strong: mark('strong'),
    emphasis: mark('emphasis'),
    strike: mark('strike'),
  }
  const font = child(properties, 'rFonts')?.of.ascii ?? ''
  const place = property(properties, 'vertAlign') ?? ''
  const put = (text: string): Atom => textAtom(text, marks, isHidden)
  const within = ({ name, nodes }: XmlNode) =>
    /Pr$|^ffData$/.test(name) ? [] : nodes.flatMap(atomsIn)
  const atomsIn = (each: XmlNode): Atom[] => {
    if (isGone(each.name, manner)) return []
    switch (each.name) {
      case 't':
        return isSymbolFont(font)
          ? [...each.text].flatMap((sign) => symbol(font, sign, put))
          : wordAtoms(each.text, place, put)
      case 'delText':
        return manner.tracked === 'left' ? wordAtoms(each.text, place, put) : []
      case 'sym': {
        const code = Number.parseInt(each.of.char ?? '', 16)
        const isSign = code > 0 && code <= 0xffff
        return symbol(each.of.font ?? '', isSign ? String.fromCharCode(code) : '', put)
      }
      case 'AlternateContent':
        return alternative(each, (chosen) => chosen.nodes.flatMap(atomsIn))
      case 'ruby':
        return rubyAtoms(each, manner, style)
      default:
        return signAtoms(each, put) ?? drawnAtoms(each) ?? within(each)
    }
  }
  return node.nodes.flatMap(atomsIn)
}

/** Words, and where they stand over or under the line: in signs that do, or told. */
export function wordAtoms(text: string, place: string, put: (text: string) => Atom): Atom[] {
  if (!/^su(?:per|b)script$/.test(place) || text.trim() === '') return [put(text)]
  const signs = raisedSigns(text, place)
  return signs === null ? [put(text), { kind: 'told', piece: 'raised', what: text }] : [put(signs)]
}

/** The signs of a run that are written as elements. */
function signAtoms(node: XmlNode, put: (text: string) => Atom): Atom[] | null {
  switch (node.name) {
    case 'tab':
    case 'ptab':
      return [put('\t')]
    case 'br':
    case 'cr':
      return [{ kind: 'break' }]
    case 'noBreakHyphen':
      return [put('\u2011')]
    case 'pgNum':
      return [{ kind: 'told', piece: 'page-number', what: '' }]
    case 'fldChar': {
      const at = node.of.fldCharType
      if (at !== 'begin' && at !== 'separate' && at !== 'end') return []
      return [{ kind: 'field', at, shown: shownOf(child(node, 'ffData')) }]
    }
    case 'instrText':
    case 'delInstrText':
      return [{ kind: 'code', text: node.text }]
    case 'footnoteReference':
    case 'endnoteReference': {
      const of = node.name === 'footnoteReference' ? 'footnote' : 'endnote'
      return [{ kind: 'note', of, id: node.of.id ?? '' }]
    }
    default:
      return null
  }
}

function symbol(font: string, sign: string, put: (text: string) => Atom): Atom[] {
  const seen = signOfFont(font, sign)
  const isPrivate = seen !== null && /^\p{Co}$/u.test(cleanText(seen))
  if (seen !== null && seen !== '' && !isPrivate) return [put(seen)]
  return [
    {
      kind: 'told',
      piece: 'symbol',
      what: `${font} ${sign.codePointAt(0)?.toString(16) ?? ''}`.trim(),
    },
  ]
}

function rubyAtoms(node: XmlNode, manner: Manner, style: ParagraphStyle): Atom[] {
  const read = (name: string) => atomsOf(child(node, name) ?? { ...node, nodes: [] }, manner, style)
  const what = read('rt')
    .map((atom) => (atom.kind === 'text' ? atom.text : ''))
    .join('')
  return [...read('rubyBase'), { kind: 'told', piece: 'ruby', what }]
}

/** What a field to fill in shows that keeps its answer beside its code: a box to tick, or the one that was chosen. */
function shownOf(field: XmlNode | undefined): string {
  const box = child(field, 'checkBox')
  if (box) return (isOn(box, 'checked') ?? isOn(box, 'default')) ? '☒' : '☐'
  const list = child(field, 'ddList')
  const entries = list?.nodes.filter(({ name }) => name === 'listEntry') ?? []
  const chosen = numberOf(property(list, 'result')) ?? numberOf(property(list, 'default')) ?? 0
  return entries[chosen]?.of.val ?? ''
}
