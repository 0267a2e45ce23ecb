import type { WordChange, WordNote } from '../../../kernel/word-text.model.ts'
import { mostTold, short } from '../tell.ts'
import { child, inside, textName, type XmlNode } from '../xml-tree.ts'
import { textIn } from './odt-tree.ts'

/** A tracked change, by what it did; what was deleted is kept apart from the text. */
export type OdtChange = {
  how: 'inserted' | 'deleted' | 'formatted'
  author: string
  /** The paragraphs that were deleted. */
  deleted: readonly XmlNode[]
}

const hows: Readonly<Record<string, OdtChange['how']>> = {
  insertion: 'inserted',
  deletion: 'deleted',
  'format-change': 'formatted',
}

export function changesIn(body: XmlNode): ReadonlyMap<string, OdtChange> {
  const changes = new Map<string, OdtChange>()
  for (const region of inside(body, 'changed-region')) {
    const [what] = region.nodes.filter(({ name }) => Object.hasOwn(hows, name))
    const how = what && hows[what.name]
    if (!how) continue
    const creator = inside(what, 'creator')[0]
    const deleted = how === 'deleted' ? paragraphsIn(what) : []
    changes.set(region.of.id ?? '', { how, author: creator ? textIn(creator) : '', deleted })
  }
  return changes
}

const paragraphsIn = (node: XmlNode): XmlNode[] =>
  node.nodes.flatMap((each) => {
    if (each.name === 'change-info') return []
    return each.name === 'p' || each.name === 'h' ? [each] : paragraphsIn(each)
  })

/** More than is told of the words of a change. */
const mostLetters = 400
const longestAuthor = 120

/** Who has changed what, counted by places. */
export function odtTracked(body: XmlNode, changes: ReadonlyMap<string, OdtChange>): WordNote[] {
  const words = insertedWords(body)
  const authors = Map.groupBy(changes, ([, { author }]) => short(author, longestAuthor))
  return [...authors].map(([author, own]): WordNote => {
    const count = (how: OdtChange['how']) => own.filter(([, change]) => change.how === how).length
    const first = own.flatMap(([id, { how, deleted }]): WordChange[] => {
      if (how === 'formatted') return []
      const what = how === 'deleted' ? deleted.map(textIn).join(' ') : (words.get(id) ?? '')
      return [{ how, what: short(what) }]
    })
    const counts = { inserted: count('inserted'), deleted: count('deleted'), moved: 0 }
    return {
      ...{ kind: 'tracked', author, ...counts, formatted: count('formatted') },
      first: first.slice(0, mostTold),
    }
  })
}

function insertedWords(body: XmlNode): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const open = new Set<string>()
  const walk = (node: XmlNode) => {
    const id = node.of['change-id'] ?? ''
    if (node.name === 'tracked-changes') return
    if (node.name === 'change-start' && open.size < mostTold) open.add(id)
    if (node.name === 'change-end') open.delete(id)
    if (node.name === textName) {
      for (const each of open) {
        const known = words.get(each) ?? ''
        if (known.length < mostLetters) words.set(each, known + node.text)
      }
    }
    for (const each of node.nodes) walk(each)
  }
  walk(body)
  return words
}

/** The words of a remark, and whose it is. */
export function remarkOf(node: XmlNode): { author: string; text: string } {
  const creator = child(node, 'creator')
  const text = paragraphsIn(node).map(textIn).join(' ')
  return { author: creator ? textIn(creator) : '', text }
}
