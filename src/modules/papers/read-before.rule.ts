import type { Part, Version } from './paper.model.ts'

/** What is written of a paper and what was shown, as the forms over it know it. */
export type PaperRead = {
  parts: readonly Pick<Part, 'id' | 'body' | 'isGone'>[]
  versions: readonly string[]
} | null

export const paperRead = ({
  parts,
  versions,
}: {
  parts: readonly Part[]
  versions: readonly Version[]
}): PaperRead => ({
  parts: parts.map(({ id, body, isGone }) => ({ id, body, isGone })),
  versions: versions.map(({ id }) => id),
})
