import type { Inline, TextBlock, TextItem } from '../../kernel/text-tree.model.ts'
import { familyOf, kindOf } from './list-label.ts'

/** Where an item of a list stands: in which list, at which level, and how far in. */
export type ItemPlace = { origin: string; level: number; left: number }

type Open = ItemPlace & { item: Building }
/** A list while it is built: what is in it is told apart when all its items are known. */
type BuildingList = { kind: 'list'; items: Building[] }
type Building = { label: string; blocks: (TextBlock | BuildingList)[] }

/** Less than this further in is the same place. */
const least = 60
/** Deeper lists than these stay at the last level. */
const deepest = 9

/** Builds the blocks of a text one after another, with the lists in each other as they are in Word. */
export function blockBuilder() {
  const root: Building = { label: '', blocks: [] }
  let open: Open[] = []

  const isUnder = (place: ItemPlace, other: ItemPlace): boolean => {
    if (place.origin === other.origin) return place.level > other.level
    const further = place.left - other.left
    return Math.abs(further) > least ? further > 0 : place.level > other.level
  }
  const holder = (): Building => open.at(-1)?.item ?? root
  const closeTo = (place: ItemPlace) => {
    while (open.length > 0 && !isUnder(place, open.at(-1) ?? place)) open.pop()
    if (open.length >= deepest) open = open.slice(0, deepest - 1)
  }
  return {
    /** Ends all lists, and adds a block after them. */
    add(block: TextBlock) {
      open = []
      root.blocks.push(block)
    },
    /** A block in the item that is open, or after the lists. */
    hang: (block: TextBlock) => {
      holder().blocks.push(block)
    },
    /** A block that is part of an item where it stands as far in as its text. */
    addUnder(block: TextBlock, left: number) {
      while (open.length > 0 && !isWithin(left, open.at(-1))) open.pop()
      holder().blocks.push(block)
    },
    addItem(place: ItemPlace, label: string, inlines: readonly Inline[]) {
      closeTo(place)
      const { blocks } = holder()
      const last = blocks.at(-1)
      const list =
        last?.kind === 'list' && familyOf(last.items.at(-1)?.label ?? '') === familyOf(label)
          ? last
          : { kind: 'list' as const, items: [] }
      if (list !== last) blocks.push(list)
      const item: Building = {
        label,
        blocks: inlines.length > 0 ? [{ kind: 'paragraph', inlines }] : [],
      }
      list.items.push(item)
      open.push({ ...place, item })
    },
    /** An item whose label no list here has, as the paragraph that it is read as. */
    addTyped(place: ItemPlace, inlines: readonly Inline[]) {
      closeTo(place)
      holder().blocks.push({ kind: 'paragraph', inlines })
    },
    last: (): TextBlock | null => {
      const last = open.length === 0 ? root.blocks.at(-1) : undefined
      return last && last.kind !== 'list' ? last : null
    },
    replaceLast: (block: TextBlock) => {
      root.blocks.splice(-1, 1, block)
    },
    blocks: (): TextBlock[] => built(root),
  }
}

const isWithin = (left: number, item: Open | undefined): boolean =>
  item !== undefined && item.left > 0 && left >= item.left - least

const built = ({ blocks }: Building): TextBlock[] =>
  blocks.map((block) => (block.kind === 'list' ? listOf(block) : block))

function listOf({ items }: BuildingList): TextBlock {
  const made: TextItem[] = items.map((item) => ({ label: item.label, blocks: built(item) }))
  const kind = kindOf(made)
  return typeof kind === 'object'
    ? { kind: 'numbers', start: kind.start, items: made }
    : { kind, items: made }
}
