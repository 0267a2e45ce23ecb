import type { WordChange, WordNote } from '../../kernel/word-text.model.ts'
import { mostTold, short } from './tell.ts'
import type { XmlNode } from './xml-tree.ts'

type How = WordChange['how']
type Told = {
  counts: Record<How | 'formatted', number>
  first: { how: How; what: string }[]
  moves: Set<string>
}
/** The change that is being told: what follows right after it by the same hand is more of it. */
type Going = { author: string; how: How; change: { how: How; what: string } | null }

const hows: Readonly<Record<string, How>> = {
  ins: 'inserted',
  cellIns: 'inserted',
  del: 'deleted',
  cellDel: 'deleted',
  moveTo: 'moved',
  moveFrom: 'moved',
}

/** How many authors are told of. */
const mostAuthors = 200
const longestAuthor = 120

/** Who has changed what in the parts of a file, counted by places. */
export function trackedIn(parts: readonly XmlNode[]): WordNote[] {
  const authors = new Map<string, Told>()
  const toldOf = (author: string): Told => {
    const name = short(author, longestAuthor)
    const key = authors.has(name) || authors.size < mostAuthors ? name : ''
    const known = authors.get(key) ?? {
      counts: { inserted: 0, deleted: 0, moved: 0, formatted: 0 },
      first: [],
      moves: new Set(),
    }
    authors.set(key, known)
    return known
  }
  let going: Going | null = null
  const begin = (author: string, how: How, isListed: boolean) => {
    if (going?.author === author && going.how === how) return
    const told = toldOf(author)
    told.counts[how] += 1
    const change = { how, what: '' }
    if (isListed && told.first.length < mostTold) told.first.push(change)
    going = { author, how, change }
  }
  const walk = (node: XmlNode, isTracked: boolean): void => {
    const { author = '', name = '' } = node.of
    const how = hows[node.name]
    if (/Change$/.test(node.name)) {
      toldOf(author).counts.formatted += 1
      return
    }
    if (/^move(?:From|To)RangeStart$/.test(node.name) && name !== '') toldOf(author).moves.add(name)
    if (how) begin(author, how, node.name !== 'moveFrom')
    else if (node.text !== '') {
      if (!isTracked) going = null
      else if (going?.change && going.change.what.length < 400) going.change.what += node.text
    }
    const isAll = isTracked || how !== undefined || isTrackedWhole(node)
    const nodes = node.name === 'AlternateContent' ? node.nodes.slice(0, 1) : node.nodes
    for (const each of nodes) walk(each, isAll)
    if (node.name === 'p' && !isTracked && !endIsTracked(node)) going = null
    if (node.name === 'p' && going?.change) going.change.what += ' '
  }
  for (const part of parts) walk(part, false)
  return [...authors].map(([author, told]) => noteOf(author, told))
}

/** Was a whole row or cell put in or taken out? */
const isTrackedWhole = ({ name, nodes }: XmlNode): boolean =>
  (name === 'tr' || name === 'tc') &&
  nodes.some(
    (each) => each.name === `${name}Pr` && each.nodes.some((of) => Object.hasOwn(hows, of.name)),
  )

const endIsTracked = (node: XmlNode): boolean =>
  node.nodes[0]?.nodes.some(
    ({ name, nodes }) => name === 'rPr' && nodes.some((each) => Object.hasOwn(hows, each.name)),
  ) ?? false

/** What was moved stands in the file where it was and where it is, and is one move. */
function noteOf(author: string, { counts, first, moves }: Told): WordNote {
  return {
    kind: 'tracked',
    author,
    ...counts,
    moved: moves.size > 0 ? moves.size : Math.ceil(counts.moved / 2),
    first: first.map(({ how, what }) => ({ how, what: short(what) })),
  }
}
