/** Whom a seat can speak for beside the places of the directory. */
export const spokenGroups = [
  'all-municipalities',
  'users',
  'general-practitioners',
  'union',
  'itself',
] as const
export type SpokenGroup = (typeof spokenGroups)[number]

const mark = 'gruppe.'

/** A group as a code that no place has. */
export const groupCode = (group: SpokenGroup): string => mark + group

/** The group that a code names; null where it names a place. */
export const groupOf = (code: string): SpokenGroup | null =>
  spokenGroups.find((group) => groupCode(group) === code) ?? null
