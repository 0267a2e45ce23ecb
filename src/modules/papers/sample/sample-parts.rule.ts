import { standardHeadings } from '../heading.table.ts'
import type { Heading, PartSort, ShownPart } from '../paper.model.ts'
import type { SamplePaper, SampleTexts } from './sample-paper.model.ts'

/** A part of a sample paper, known by its heading and the words that its point began with. */
export type SamplePart = Omit<ShownPart, 'id'> & { hint: string | null; isGone: boolean }

/** The headings of a sample paper. */
const headingsOfSample = ({ headings }: SamplePaper): readonly Heading[] =>
  headings ?? standardHeadings

/** The texts of a paper after each time it was shown, and as it is written now. */
export function textsInOrder({ shown, written }: SamplePaper): SampleTexts[] {
  let now: SampleTexts = {}
  const all = shown.map(({ texts }) => {
    now = { ...now, ...texts }
    return now
  })
  return [...all, { ...now, ...written }]
}

/** Every part that a paper ever had: each heading's text, and each point by its words, in the order of the last. */
export function partsOfSample(paper: SamplePaper): SamplePart[] {
  const all = textsInOrder(paper)
  const last = all.at(-1) ?? {}
  return headingsOfSample(paper).flatMap(({ key, title, hint, sort }) => {
    const part = (body: string, isGone: boolean): SamplePart => ({
      ...{ heading: key, title, hint, sort, body, isGone },
    })
    if (sort !== 'point') return [part(textOf(last[key]), false)]
    const now = pointsOf(last[key])
    const former = new Set(all.flatMap((texts) => pointsOf(texts[key])))
    const gone = [...former].filter((body) => !now.includes(body))
    const points = [
      ...now.map((body) => part(body, false)),
      ...gone.map((body) => part(body, true)),
    ]
    return points.length > 0 ? points : [part('', false)]
  })
}

/** What a version showed, of the parts with their ids. */
export const shownOfSample = (
  texts: SampleTexts,
  parts: readonly (SamplePart & { id: string })[],
): ShownPart[] =>
  parts.flatMap(({ id, sort, heading, title, body }) => {
    const shown = (of: string) => [{ ...{ id, sort, heading, title }, body: of }]
    if (sort !== 'point') return shown(textOf(texts[heading]))
    return pointsOf(texts[heading]).includes(body) ? shown(body) : []
  })

/** The points of a version in its own order, which can be another than now. */
export const inOwnOrder = (shown: readonly ShownPart[], texts: SampleTexts): ShownPart[] =>
  shown.toSorted((a, b) =>
    a.heading === b.heading && isPoint(a.sort)
      ? pointsOf(texts[a.heading]).indexOf(a.body) - pointsOf(texts[b.heading]).indexOf(b.body)
      : 0,
  )

const isPoint = (sort: PartSort): boolean => sort === 'point'
const textOf = (of: string | readonly string[] | undefined): string =>
  typeof of === 'string' ? of : ''
const pointsOf = (of: string | readonly string[] | undefined): readonly string[] =>
  of === undefined || typeof of === 'string' ? [] : of
