import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import type { OpenThing } from '../../../platform/room.ts'
import { sayCases } from '../cases.text.ts'

/** What is told of a case that waits in a body, where the body is to end. */
export const openCaseLine = (
  { locale, to }: CommunityPage,
  { title, at }: OpenThing,
): NewsLine => ({ text: sayCases(locale, 'openCase', title), href: to('caseItem', { case: at }) })
