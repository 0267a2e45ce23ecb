import type { TrackedReading } from '../../kernel/word-text.model.ts'
import type { Styles } from './word-styles.ts'
import { child, type XmlNode } from './xml-tree.ts'

/** How a part of a file is read. */
export type Manner = {
  tracked: TrackedReading
  styles: Styles
  /** Where its links lead. */
  links: ReadonlyMap<string, string>
}

const goneWhen: Record<TrackedReading, ReadonlySet<string>> = {
  taken: new Set(['del', 'moveFrom', 'cellDel']),
  left: new Set(['ins', 'moveTo', 'cellIns']),
}

/** Is what a tracked change holds away in this reading? */
export const isGone = (name: string, { tracked }: Manner): boolean => goneWhen[tracked].has(name)

/** Do the properties say that what they are of is away, as a row, a cell or the end of a paragraph? */
export const saysGone = (properties: XmlNode | undefined, manner: Manner): boolean =>
  properties?.nodes.some(({ name }) => isGone(name, manner)) ?? false

/** Properties as they are in this reading: those before a change of them stand inside it. */
export function propertiesOf(
  node: XmlNode,
  name: string,
  { tracked }: Manner,
): XmlNode | undefined {
  const now = child(node, name)
  const before = tracked === 'left' ? child(child(now, `${name}Change`), name) : undefined
  return before ?? now
}
