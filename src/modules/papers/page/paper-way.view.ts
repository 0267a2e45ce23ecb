import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import type { Paper } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import { sayWriting } from '../writing/writing.text.ts'

type OfCase = { code: string; body: string; intake: string }

/** From a case to its paper, or to where those who keep the case begin it. */
export function wayToPaper(
  { locale, to, may }: CommunityPage,
  { code, body, intake }: OfCase,
  papers: readonly Paper[],
): NewsLine | null {
  if (papers.length > 0)
    return { text: sayPapers(locale, 'paper'), href: to('paper', { case: code }) }
  return intake === 'accepted' && may('keep-case', body)
    ? { text: sayWriting(locale, 'begin'), href: to('beginPaper', { body, case: code }) }
    : null
}
