import { leftOf, remembered, type Styles } from './word-styles.ts'
import { child, isOn, numberOf, property, type XmlNode } from './xml-tree.ts'

/** How a level of a list is numbered. */
export type Level = {
  start: number
  format: string
  text: string
  /** The level whose items it begins again after, counted from one; 0 is none, null is all above it. */
  restart: number | null
  /** Are all numbers in it plain ones? */
  isLegal: boolean
  suffix: string
  style: string | null
  left: number | null
}

/** A list as paragraphs name it: those with one origin count together. */
export type NumberedList = {
  origin: string
  levels: readonly (Level | undefined)[]
  /** Where it begins anew, by level. */
  starts: ReadonlyMap<number, number>
}

export type Numbering = { listOf(numId: string): NumberedList | null }

/** How many levels Word has. */
export const levelCount = 9
/** How many styles lead on to another list. */
const mostLinks = 20

export function readNumbering(tree: XmlNode | null, styles: Styles): Numbering {
  const origins = new Map<string, XmlNode>()
  const lists = new Map<string, XmlNode>()
  const byStyle = new Map<string, XmlNode>()
  for (const node of tree?.nodes ?? []) {
    if (node.name === 'abstractNum') {
      origins.set(node.of.abstractNumId ?? '', node)
      const style = property(node, 'styleLink')
      if (style !== undefined) byStyle.set(style, node)
    }
    if (node.name === 'num') lists.set(node.of.numId ?? '', node)
  }
  const originOf = (numId: string): XmlNode | undefined => {
    let origin = origins.get(property(lists.get(numId), 'abstractNumId') ?? '')
    for (let count = 0; count < mostLinks; count += 1) {
      const style = property(origin, 'numStyleLink')
      if (style === undefined) return origin
      const there = property(lists.get(styles.listOf(style) ?? ''), 'abstractNumId')
      origin = byStyle.get(style) ?? origins.get(there ?? '')
    }
    return undefined
  }
  return {
    listOf: remembered((numId: string) => {
      const node = lists.get(numId)
      const origin = originOf(numId)
      return node && origin ? numberedList(node, origin) : null
    }),
  }
}

function numberedList(node: XmlNode, origin: XmlNode): NumberedList {
  const levels: (Level | undefined)[] = []
  const starts = new Map<number, number>()
  for (const each of origin.nodes) {
    const at = each.name === 'lvl' ? placeOf(each) : null
    if (at !== null) levels[at] = levelOf(each)
  }
  for (const each of node.nodes) {
    const at = each.name === 'lvlOverride' ? placeOf(each) : null
    if (at === null) continue
    const level = child(each, 'lvl')
    if (level) levels[at] = levelOf(level)
    const start = numberOf(property(each, 'startOverride'))
    if (start !== undefined) starts.set(at, start)
  }
  return { origin: origin.of.abstractNumId ?? '', levels, starts }
}

function placeOf({ of }: XmlNode): number | null {
  const at = numberOf(of.ilvl)
  return at !== undefined && at >= 0 && at < levelCount ? at : null
}

function levelOf(node: XmlNode): Level {
  const format = property(node, 'numFmt') ?? property(inAlternate(node), 'numFmt')
  return {
    start: numberOf(property(node, 'start')) ?? 0,
    format: format ?? 'decimal',
    text: property(node, 'lvlText') ?? '',
    restart: numberOf(property(node, 'lvlRestart')) ?? null,
    isLegal: isOn(node, 'isLgl') ?? false,
    suffix: property(node, 'suff') ?? 'tab',
    style: property(node, 'pStyle') ?? null,
    left: leftOf(child(node, 'pPr')) ?? null,
  }
}

/** Word parts formats of later editions from what earlier ones take instead. */
const inAlternate = (node: XmlNode): XmlNode | undefined => {
  const parted = child(node, 'AlternateContent')
  return child(parted, 'Fallback') ?? child(parted, 'Choice')
}
