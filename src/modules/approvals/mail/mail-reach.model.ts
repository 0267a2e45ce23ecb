const againHindrances = ['version-not-out', 'answered-already', 'not-a-contact'] as const
export type AgainHindrance = (typeof againHindrances)[number]

/** What the page that one is led back to is told of sending a mail again. */
export const againWords = [
  'sendt',
  ...againHindrances,
  'arrived-already',
  'on-its-way',
  'no-longer-due',
] as const
export type AgainWord = (typeof againWords)[number]

/** What came of sending a mail again. */
export type AgainOutcome = { isSent: true } | { isSent: false; why: string }
