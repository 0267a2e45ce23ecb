import type { Redline } from '../../../kernel/redline.model.ts'
import type { ShownPart } from '../paper.model.ts'
import { underHeadings } from '../parts.rule.ts'

/** What became of a part between two versions: its words, and of a point the number that it had and has. */
export type Change = {
  part: string
  title: string
  sort: ShownPart['sort']
  before: number | null
  now: number | null
  is: 'changed' | 'new' | 'gone' | 'moved'
  pieces: Redline
}

/** How a text that became another is told. */
type Compare = (before: string, after: string) => Redline

type Numbered = ShownPart & { number: number | null }

/**
 * What is new in a version since another, part by part in the order of the new one. A point is known by itself and not by its number, so that one that
 * only got another number because of a point before it is not told of; of one that changed its place among the rest, the place is told.
 */
export function changesBetween(
  before: readonly ShownPart[],
  now: readonly ShownPart[],
  compare: Compare,
): Change[] {
  const [was, is] = [numbered(before), numbered(now)]
  const stayed = new Set(inSameOrder(was, is))
  const present = is.flatMap((part) =>
    changeOf(
      was.find(({ id }) => id === part.id),
      part,
      { stayed, compare },
    ),
  )
  const gone = was
    .filter(({ id }) => !is.some((part) => part.id === id))
    .flatMap((part) => (part.body === '' ? [] : [told(part, part, 'gone', compare(part.body, ''))]))
  return [...present, ...gone]
}

const numbered = (parts: readonly ShownPart[]): Numbered[] =>
  underHeadings(parts).flatMap((under) => under.parts)

function changeOf(
  before: Numbered | undefined,
  part: Numbered,
  { stayed, compare }: { stayed: ReadonlySet<string>; compare: Compare },
): Change[] {
  if (before === undefined) {
    return part.body === '' ? [] : [told(null, part, 'new', compare('', part.body))]
  }
  const isMoved = part.sort === 'point' && !stayed.has(part.id)
  if (before.body === part.body && !isMoved) return []
  const is = before.body === part.body ? 'moved' : 'changed'
  return [told(before, part, is, compare(before.body, part.body))]
}

const told = (
  before: Numbered | null,
  part: Numbered,
  is: Change['is'],
  pieces: Redline,
): Change => ({
  part: part.id,
  title: part.title,
  sort: part.sort,
  before: before?.number ?? null,
  now: is === 'gone' ? null : part.number,
  is,
  pieces,
})

/** The most points that stand in the same order in both: the others were moved. */
function inSameOrder(before: readonly Numbered[], now: readonly Numbered[]): string[] {
  const places = now
    .filter(({ sort }) => sort === 'point')
    .flatMap(({ id }) => {
      const place = before.findIndex((part) => part.id === id)
      return place < 0 ? [] : [{ id, place }]
    })
  let longest: { id: string; place: number }[][] = []
  for (const point of places) {
    const upTo = longest.filter((run) => (run.at(-1)?.place ?? -1) < point.place)
    const best = upTo.reduce<typeof places>((a, b) => (b.length > a.length ? b : a), [])
    longest = [...longest, [...best, point]]
  }
  return longest
    .reduce<typeof places>((a, b) => (b.length > a.length ? b : a), [])
    .map(({ id }) => id)
}
