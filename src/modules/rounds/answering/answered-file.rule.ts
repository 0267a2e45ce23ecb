import type { Answer, NamedFile } from '../answer.model.ts'

/** The file with some content that answers hold to a question; null where none of them does. */
export function fileAnswered(
  answers: readonly Answer[],
  { question, file }: { question: string; file: string },
): NamedFile | null {
  for (const { values } of answers.toReversed()) {
    const value = values[question]
    if (value?.kind === 'file' && value.sha256 === file) return { name: value.name, sha256: file }
  }
  return null
}
