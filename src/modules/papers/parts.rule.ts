import type { Part, ShownPart } from './paper.model.ts'

type Placed = Pick<Part, 'id' | 'sort' | 'heading'>

/** A heading with what stands under it: one text, or points with the number that each has now. */
export type Under<Of extends Placed> = {
  heading: string
  sort: Of['sort']
  parts: readonly (Of & { number: number | null })[]
}

/** Parts under their headings, in the order they stand; points are numbered as they stand, and have none where they are gone. */
export function underHeadings<Of extends Placed & { isGone?: boolean }>(
  parts: readonly Of[],
): Under<Of>[] {
  const byHeading = Map.groupBy(parts, ({ heading }) => heading)
  return [...byHeading].map(([heading, own]) => {
    const points = own.filter(({ sort, isGone }) => sort === 'point' && !isGone)
    return {
      heading,
      sort: own[0]?.sort ?? 'text',
      parts: own.map((part) => ({ ...part, number: points.indexOf(part) + 1 || null })),
    }
  })
}

/** What a version shows of what is being written: points that are gone, or that nobody has written anything in, are left out. */
export const shownParts = (parts: readonly Part[]): ShownPart[] =>
  parts
    .filter(({ sort, isGone, body }) => sort !== 'point' || (!isGone && body.trim() !== ''))
    .map(({ id, sort, heading, title, body }) => ({ id, sort, heading, title, body }))
