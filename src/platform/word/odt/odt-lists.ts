import type { Level, NumberedList, Numbering } from '../read-numbering.ts'
import type { XmlNode } from '../xml-tree.ts'
import type { OdtStyles } from './odt-styles.ts'

/** A list that is being read, and how deep in it. */
export type OpenList = { origin: string; style: string; level: number }

export type OdtLists = {
  numbering: Numbering
  /** A list that begins, inside another or not. */
  open(node: XmlNode, outer: OpenList | null): OpenList
  /** How a paragraph names its list; `start` is the number it is given. */
  nameOf(list: OpenList, paragraphList: string | null, start: number | null): string
  leftOf(list: OpenList, paragraphList: string | null): number
  /** How a heading names the numbers of headings. */
  outline: string
}

const plainBullet: Level = {
  ...{ start: 1, format: 'bullet', text: '•', restart: null, isLegal: false },
  ...{ suffix: 'tab', style: null, left: 0 },
}
const bullets: readonly Level[] = Array.from({ length: 10 }, () => plainBullet)
const outline = 'outline'

export function odtLists(styles: OdtStyles): OdtLists {
  const known = new Map<string, NumberedList>([
    [outline, { origin: outline, levels: styles.outline, starts: new Map() }],
  ])
  const byId = new Map<string, string>()
  const byStyle = new Map<string, string>()
  let count = 0
  const levelsOf = ({ style }: OpenList, paragraphList: string | null) =>
    styles.levels(style || (paragraphList ?? '')) ?? bullets
  return {
    numbering: { listOf: (name) => known.get(name) ?? null },
    open(node, outer) {
      const { id = '' } = node.of
      const style = node.of['style-name'] ?? outer?.style ?? ''
      if (outer) return { origin: outer.origin, style, level: outer.level + 1 }
      count += 1
      const goesOn = node.of['continue-numbering'] === 'true' ? byStyle.get(style) : undefined
      const origin = byId.get(node.of['continue-list'] ?? '') ?? goesOn ?? `list ${count}`
      if (id !== '') byId.set(id, origin)
      byStyle.set(style, origin)
      return { origin, style, level: 0 }
    },
    nameOf(list, paragraphList, start) {
      count += 1
      const starts = new Map(start === null ? [] : [[list.level, start]])
      const name =
        start === null ? `${list.origin} ${list.style} ${paragraphList}` : `start ${count}`
      if (!known.has(name))
        known.set(name, { origin: list.origin, levels: levelsOf(list, paragraphList), starts })
      return name
    },
    leftOf: (list, paragraphList) => levelsOf(list, paragraphList)[list.level]?.left ?? 0,
    outline,
  }
}
