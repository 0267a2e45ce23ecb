import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Paper } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'

/** The way up from a page of a paper: over its case, where the reader sees that. */
export const paperCrumbs = (
  { locale, to }: CommunityPage,
  { code, title, seesCase }: Pick<Paper, 'code' | 'title' | 'seesCase'>,
  isPaper = false,
) => [
  { label: sayPapers(locale, 'cases'), href: to('cases') },
  ...(seesCase
    ? [{ label: title, href: to('caseItem', { case: code }), inNorwegian: true as const }]
    : []),
  ...(isPaper ? [] : [{ label: sayPapers(locale, 'paper'), href: to('paper', { case: code }) }]),
]
