import { standardHeadings } from './heading.table.ts'
import type { Heading, Template } from './paper.model.ts'

/** What the community is called among those who have headings of their own. */
export const wholeCommunity = ''

/** The headings that a body has of its own, or with `wholeCommunity` the community; null where it has none. */
export const ownHeadings = (
  templates: readonly Template[],
  body: string,
): readonly Heading[] | null => templates.find((each) => each.body === body)?.headings ?? null

/** Those that stand where a body has none of its own: the community's, or else the standard ones. */
export const usualHeadings = (templates: readonly Template[], body: string): readonly Heading[] =>
  (body === wholeCommunity ? null : ownHeadings(templates, wholeCommunity)) ?? standardHeadings

/** The headings that a paper of a body is begun under. */
export const headingsOf = (templates: readonly Template[], body: string): readonly Heading[] =>
  ownHeadings(templates, body) ?? usualHeadings(templates, body)
