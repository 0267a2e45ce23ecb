import type { NewFile } from '../../../kernel/kept-file.model.ts'
import { readWords } from '../../../platform/file/file-content.ts'
import { wordsOf } from '../word.rule.ts'

/** More different words than any paper has. */
const mostWords = 20_000

/** The words in each of some files, by their content; none where they cannot be read. */
export async function wordsOfFiles(
  files: readonly NewFile[],
  communityId: string,
): Promise<ReadonlyMap<string, string[]>> {
  const read = await Promise.all(
    files.map(async (file) => {
      const words = wordsOf([await readWords(file, communityId)]).slice(0, mostWords)
      return [file.sha256, words] as const
    }),
  )
  return new Map(read)
}
