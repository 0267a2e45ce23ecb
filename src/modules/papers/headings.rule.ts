import { standardHeadings } from './heading.table.ts'
import type { Heading } from './paper.model.ts'

/** The headings that a paper is begun under: those of the template, or the standard ones where there is none. */
export const headingsOf = (
  template: readonly { headings: readonly Heading[] }[],
): readonly Heading[] => template[0]?.headings ?? standardHeadings
