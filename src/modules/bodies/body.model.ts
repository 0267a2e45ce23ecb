import type { Day } from '../../kernel/day.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'

/** What a body is for; `one-side` is the municipalities’ or the trust’s alone, `outside` is another’s whose word matters. */
export const bodySorts = [
  'political',
  'administrative',
  'professional',
  'network',
  'one-side',
  'outside',
] as const
export type BodySort = (typeof bodySorts)[number]

/** Whose body it is. */
export const ownerSides = ['both', 'municipal', 'trust', 'none'] as const
export type OwnerSide = (typeof ownerSides)[number]

/** Who sees its page. */
export const bodyAudiences = ['public', 'community'] as const
export type BodyAudience = (typeof bodyAudiences)[number]

/** Where municipalities and trust meet, from a day and until, not including, another. */
export type Body = {
  key: string
  name: string
  abbreviation: string | null
  sort: BodySort
  /** In the national model; null where it has none there, or none is known. */
  level: number | null
  /** What the level is called here. */
  localLevel: string | null
  /** The key of the body that it is under. */
  parent: string | null
  side: OwnerSide
  from: Day | null
  until: Day | null
  /** What was decided, by whom, in which case. */
  cameAbout: string | null
  /** How many must meet. */
  quorum: number | null
  audience: BodyAudience
}

/** What it is called where there is little room. */
export const shortName = ({ abbreviation, name }: Pick<Body, 'abbreviation' | 'name'>): string =>
  abbreviation ?? name

/** Has a body, with its seats, pages for the reader? One outside the community has them only for whoever keeps it. */
export const hasPage = (
  { may }: Pick<CommunityPage, 'may'>,
  { sort }: Pick<Body, 'sort'>,
): boolean => sort !== 'outside' || may('keep-bodies')
