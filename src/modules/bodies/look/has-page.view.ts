import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Body } from '../body.model.ts'

/** Has a body, with its seats, pages for the reader? One outside the community has them only for whoever keeps it. */
export const hasPage = (
  { may }: Pick<CommunityPage, 'may'>,
  { sort }: Pick<Body, 'sort'>,
): boolean => sort !== 'outside' || may('keep-bodies')
