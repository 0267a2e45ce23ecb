import type { Day, Instant } from '../../kernel/day.model.ts'

/** What stands in a part: what it comes to in short, the text under a heading, or one numbered point of what is proposed. */
export const partSorts = ['summary', 'text', 'point'] as const
export type PartSort = (typeof partSorts)[number]

/** A heading of a template. Under one of points, each point is a part of its own. */
export type Heading = {
  key: string
  title: string
  /** What is to be written there. */
  hint: string | null
  sort: PartSort
}

/** The headings of one body, or with an empty key those of the community. */
export type Template = { body: string; headings: readonly Heading[] }

/** The most signs that the summary takes, as that of a case. */
export const longestSummary = 600
export const longestPart = 60_000
export const mostPoints = 60

/** A part as it is being written. A point keeps its id wherever it stands, so that what is said of it follows it. */
export type Part = {
  id: string
  sort: PartSort
  heading: string
  title: string
  hint: string | null
  /** Markdown. */
  body: string
  changedAt: Instant
  /** Who wrote in it last. */
  changedBy: string | null
  changedByName: string | null
  /** A point that is taken away. */
  isGone: boolean
}

/** A part as it stood in a version. */
export type ShownPart = Pick<Part, 'id' | 'sort' | 'heading' | 'title' | 'body'>

/** Whom a version was shown: those who were asked to read it, or the body, and so everyone who sees the case. */
export const shownTo = ['reviewers', 'body'] as const
export type ShownTo = (typeof shownTo)[number]

export type Version = {
  id: string
  number: number
  shownTo: ShownTo
  /** What is new in it, and why. */
  note: string | null
  madeAt: Instant
  madeBy: string | null
  parts: readonly ShownPart[]
}

/** What is written for a case, as one of its readers knows it. */
export type Paper = {
  id: string
  /** The case: its id, what its address knows it by, its body and its title. */
  caseId: string
  code: string
  body: string
  title: string
  /** Whom the case is for. */
  audience: string
  /** May the reader write in it? And send it to others and show it, as those who keep the case; and open the case? */
  isWriter: boolean
  isKeeper: boolean
  seesCase: boolean
  begunAt: Instant
}

/** Somebody who writes it with those who keep the case. */
export type Writer = { key: string; name: string }

export const verdicts = ['agree', 'remark', 'other-words'] as const
export type Verdict = (typeof verdicts)[number]

/** A version that some were asked to read. */
export type Review = {
  id: string
  version: string
  due: Day
  note: string | null
  askedAt: Instant
  endedAt: Instant | null
}

/** One who was asked: a person, a party, a region or a body. */
export type Reader = {
  id: string
  review: string
  name: string
  /** Does whoever looks answer for it? */
  isOwn: boolean
  answeredAt: Instant | null
}

/** What a reader says of a part, and what whoever writes answered. */
export type Remark = {
  id: string
  reader: string
  part: string
  verdict: Verdict
  words: string | null
  /** The words that are proposed instead. */
  proposed: string | null
  writtenAt: Instant
  answer: string | null
  taken: boolean | null
  answeredAt: Instant | null
}
