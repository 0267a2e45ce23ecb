import type { CellAlign } from '../../../kernel/text-tree.model.ts'
import type { Level } from '../read-numbering.ts'
import { type Look, type ParagraphStyle, remembered } from '../word-styles.ts'
import { child, inside, numberOf, type XmlNode } from '../xml-tree.ts'

export type OdtParagraph = ParagraphStyle & { list: string | null; align: CellAlign }
export type OdtStyles = {
  paragraph(name: string): OdtParagraph
  run(name: string): Look & { place: string }
  /** The levels of a list by the name of its style; null where there is none. */
  levels(name: string): readonly (Level | undefined)[] | null
  outline: readonly (Level | undefined)[]
}

const deepest = 50
const deepestHeading = 6

/** The styles of all parts of a text; those of the text itself go before those of its template. */
export function readOdtStyles(trees: readonly (XmlNode | null)[]): OdtStyles {
  const byName = new Map<string, XmlNode>()
  const lists = new Map<string, XmlNode>()
  let outline: XmlNode | undefined
  for (const tree of trees) {
    if (!tree) continue
    for (const node of inside(tree, 'style')) put(byName, `${node.of.family} ${node.of.name}`, node)
    for (const node of inside(tree, 'list-style')) put(lists, node.of.name ?? '', node)
    outline ??= inside(tree, 'outline-style')[0]
  }
  const chainOf = (family: string, name: string): XmlNode[] => {
    const chain: XmlNode[] = []
    for (let at = byName.get(`${family} ${name}`); at && chain.length < deepest; ) {
      if (chain.includes(at)) break
      chain.push(at)
      at = byName.get(`${family} ${at.of['parent-style-name']}`)
    }
    return chain
  }
  return {
    paragraph: remembered((name) => paragraphOf(name, chainOf('paragraph', name))),
    run: remembered((name) => {
      const chain = chainOf('text', name)
      const place = told(chain, 'text-properties', 'text-position') ?? ''
      return { ...lookOf(chain), place }
    }),
    levels: (name) => {
      const node = lists.get(name)
      return node ? levelsOf(node) : null
    },
    outline: outline ? levelsOf(outline) : [],
  }
}

function put(known: Map<string, XmlNode>, name: string, node: XmlNode): void {
  if (!known.has(name)) known.set(name, node)
}

const told = (
  chain: readonly XmlNode[],
  properties: string,
  attribute: string,
): string | undefined =>
  chain.map((node) => child(node, properties)?.of[attribute]).find((value) => value !== undefined)

function lookOf(chain: readonly XmlNode[]): Look {
  const of = (attribute: string, isSo: (value: string) => boolean) => {
    const value = told(chain, 'text-properties', attribute)
    return value === undefined ? undefined : isSo(value)
  }
  return {
    strong: of('font-weight', (value) => value === 'bold' || Number(value) >= 600),
    emphasis: of('font-style', (value) => value === 'italic' || value === 'oblique'),
    strike: of('text-line-through-style', (value) => value !== 'none'),
    hidden: of('display', (value) => value === 'none'),
  }
}

const alignments: Readonly<Record<string, CellAlign>> = {
  end: 'end',
  right: 'end',
  center: 'center',
}

function paragraphOf(name: string, chain: readonly XmlNode[]): OdtParagraph {
  const names = [name, ...chain.map(({ of }) => of.name ?? '')]
  const list = chain.map(({ of }) => of['list-style-name']).find((each) => each !== undefined)
  const left = told(chain, 'paragraph-properties', 'margin-left')
  return {
    heading: names.includes('Title') ? 1 : null,
    isQuote: names.includes('Quotations'),
    numId: null,
    level: null,
    chain: [],
    left: left === undefined ? null : twipsOf(left),
    look: lookOf(chain),
    list: list || null,
    align: alignments[told(chain, 'paragraph-properties', 'text-align') ?? ''] ?? 'start',
  }
}

export const headingLevel = (written: string | undefined): number =>
  Math.max(1, Math.min(numberOf(written) ?? 1, deepestHeading))

const perUnit: Readonly<Record<string, number>> = {
  cm: 567,
  mm: 56.7,
  in: 1440,
  pt: 20,
  pc: 240,
  px: 15,
}

/** A length as Word has it. */
function twipsOf(length: string): number {
  const [, number = '0', unit = ''] = /^(-?[\d.]+)([a-z]*)$/.exec(length) ?? []
  return Math.round(Number(number) * (perUnit[unit] ?? 0)) || 0
}

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
}

function levelsOf(node: XmlNode): (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const each of node.nodes) {
    const place = (numberOf(each.of.level) ?? 0) - 1
    if (place >= 0 && place < 10) levels[place] = levelOf(each, place)
  }
  return levels
}

function levelOf(node: XmlNode, place: number): Level {
  const { of } = node
  const isBullet = !/number$|^outline/.test(node.name)
  const format = isBullet
    ? 'bullet'
    : (formats[of['num-format'] ?? ''] ?? of['num-format'] ?? 'none')
  const shown = Math.max(1, Math.min(numberOf(of['display-levels']) ?? 1, place + 1))
  const numbers = Array.from({ length: shown }, (_, n) => `%${place - shown + 2 + n}`).join('.')
  const text =
    format === 'none' ? '' : `${of['num-prefix'] ?? ''}${numbers}${of['num-suffix'] ?? ''}`
  return {
    start: numberOf(of['start-value']) ?? 1,
    format,
    text: isBullet ? (of['bullet-char'] ?? '•') : text,
    restart: null,
    isLegal: false,
    suffix: 'tab',
    style: null,
    left: leftOf(child(node, 'list-level-properties')),
  }
}

function leftOf(properties: XmlNode | undefined): number {
  const aligned = child(properties, 'list-level-label-alignment')?.of['margin-left']
  if (aligned !== undefined) return twipsOf(aligned)
  const { of = {} } = properties ?? {}
  return twipsOf(of['space-before'] ?? '') + twipsOf(of['min-label-width'] ?? '')
}
