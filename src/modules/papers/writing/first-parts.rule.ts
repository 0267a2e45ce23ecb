import type { Heading, Part } from '../paper.model.ts'

type FirstPart = Pick<Part, 'sort' | 'heading' | 'title' | 'hint' | 'body'>

/** What a paper begins with: its headings, with what the case says in short under the first, why it is raised under the next, and one point of what is wanted. */
export function firstParts(
  headings: readonly Heading[],
  item: { summary: string | null; why: string; wanted: string | null },
): FirstPart[] {
  const texts = headings.filter(({ sort }) => sort === 'text')
  const bodies: Record<Heading['sort'], (key: string) => string> = {
    summary: () => item.summary ?? '',
    text: (key) => (key === texts[0]?.key ? item.why : ''),
    point: () => item.wanted ?? '',
  }
  return headings.map(({ key, sort, title, hint }) => ({
    sort,
    heading: key,
    title,
    hint,
    body: bodies[sort](key),
  }))
}
