import { child, isOn, numberOf, property, type XmlNode } from './xml-tree.ts'

/** How a run looks, as far as it means something; undefined where it is not told. */
export type Look = {
  strong?: boolean | undefined
  emphasis?: boolean | undefined
  strike?: boolean | undefined
  hidden?: boolean | undefined
}

/** What a style says of a paragraph. */
export type ParagraphStyle = {
  /** The level of the heading that it is; null where it is none. */
  heading: number | null
  isQuote: boolean
  numId: string | null
  level: number | null
  /** The style and those that it rests on, for finding which level of a list is theirs. */
  chain: readonly string[]
  left: number | null
  look: Look
}

export type Styles = {
  paragraph(id: string): ParagraphStyle
  run(id: string): Look
  /** The list that a style is the style of. */
  listOf(id: string): string | null
}

/** Styles do not rest on more others than this. */
const deepest = 50

const headingName =
  /^(?:heading|overskrift|rubrik|überschrift|berschrift|titre|título|titolo|kop|otsikko)[ _-]?([1-9])$/i
const titleName = /^(?:title|tittel|titel)$/i
const quoteName = /^(?:(?:intense )?quote|(?:sterkt )?sitat|block text)$/i

/** How deep headings are in the text tree. */
const deepestHeading = 6

export function readStyles(tree: XmlNode | null): Styles {
  const byId = new Map<string, XmlNode>()
  let usual = ''
  for (const node of tree?.nodes ?? []) {
    if (node.name !== 'style') continue
    const { styleId = '', type = '' } = node.of
    if (!byId.has(styleId)) byId.set(styleId, node)
    if (type === 'paragraph' && /^(?:1|true|on)$/i.test(node.of.default ?? '')) usual = styleId
  }
  const chainOf = (id: string): string[] => {
    const chain: string[] = []
    for (let at: string | undefined = id; at !== undefined && chain.length < deepest; ) {
      if (chain.includes(at)) break
      chain.push(at)
      at = property(byId.get(at), 'basedOn')
    }
    return chain
  }
  const nodesOf = (id: string) => chainOf(id).flatMap((each) => byId.get(each) ?? [])
  const paragraph = remembered((id: string) => {
    const chain = chainOf(id === '' ? usual : id)
    return paragraphStyle(
      chain,
      chain.map((each) => [each, byId.get(each)] as const),
    )
  })
  return {
    paragraph,
    run: remembered((id: string) =>
      firstLook(nodesOf(id).map((node) => lookOf(child(node, 'rPr')))),
    ),
    listOf: (id) => property(child(child(byId.get(id), 'pPr'), 'numPr'), 'numId') ?? null,
  }
}

function paragraphStyle(
  chain: readonly string[],
  styles: readonly (readonly [string, XmlNode | undefined])[],
): ParagraphStyle {
  const properties = styles.map(([, node]) => child(node, 'pPr'))
  const first = <T>(read: (node: XmlNode | undefined) => T | undefined): T | null =>
    properties.map(read).find((found) => found !== undefined) ?? null
  const numbers = (name: string) =>
    first((node) => property(child(node, 'numPr'), name) ?? undefined)
  return {
    heading:
      styles.map(([id, node]) => headingOf(id, node)).find((level) => level !== undefined) ?? null,
    isQuote: styles.some(([id, node]) => quoteName.test(property(node, 'name') ?? id)),
    numId: numbers('numId'),
    level: numberOf(numbers('ilvl') ?? undefined) ?? null,
    chain,
    left: first(leftOf),
    look: firstLook(styles.map(([, node]) => lookOf(child(node, 'rPr')))),
  }
}

/** Null is none, whatever it rests on; undefined is what it rests on. */
function headingOf(id: string, node: XmlNode | undefined): number | null | undefined {
  const outline = outlineOf(child(node, 'pPr'))
  if (outline !== undefined) return outline
  const name = property(node, 'name') ?? id
  const [, level] = headingName.exec(name) ?? headingName.exec(id) ?? []
  if (level !== undefined) return Math.min(Number(level), deepestHeading)
  return titleName.test(name) ? 1 : undefined
}

/** The level of a heading by its place among them; null is text, undefined is not told. */
export function outlineOf(properties: XmlNode | undefined): number | null | undefined {
  const level = numberOf(property(properties, 'outlineLvl'))
  if (level === undefined) return undefined
  return level >= 0 && level < 9 ? Math.min(level + 1, deepestHeading) : null
}

/** How far in a paragraph stands, in twips. */
export function leftOf(properties: XmlNode | undefined): number | undefined {
  const { left, start } = child(properties, 'ind')?.of ?? {}
  return numberOf(start ?? left)
}

/** What the properties of a run tell of how it looks. */
export const lookOf = (properties: XmlNode | undefined): Look => ({
  strong: isOn(properties, 'b'),
  emphasis: isOn(properties, 'i'),
  strike: isOn(properties, 'strike') ?? isOn(properties, 'dstrike'),
  hidden: isOn(properties, 'vanish'),
})

function firstLook(looks: readonly Look[]): Look {
  const first = (of: keyof Look) => looks.map((look) => look[of]).find((told) => told !== undefined)
  return {
    strong: first('strong'),
    emphasis: first('emphasis'),
    strike: first('strike'),
    hidden: first('hidden'),
  }
}

export function remembered<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = read(key)
    known.set(key, made)
    return made
  }
}
