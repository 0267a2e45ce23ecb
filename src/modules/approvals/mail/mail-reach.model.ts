const againHindrances = [
  'version-not-out',
  'answered-already',
  'not-awaited',
  'not-a-contact',
] as const
export type AgainHindrance = (typeof againHindrances)[number]

/** A mail was sent again, a new link was sent, or one was taken back. */
const againDeeds = ['sendt', 'ny-lenke', 'trukket'] as const
export type AgainDeed = (typeof againDeeds)[number]

/** What the page that one is led back to is told of sending a mail again. */
export const againWords = [
  ...againDeeds,
  ...againHindrances,
  'arrived-already',
  'on-its-way',
  'no-longer-due',
] as const
export type AgainWord = (typeof againWords)[number]

/** What came of sending a mail again, or of what was done about its link. */
export type AgainOutcome = { isSent: true; did: AgainDeed } | { isSent: false; why: string }
