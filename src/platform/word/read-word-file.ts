import type { TrackedReading, WordText } from '../../kernel/word-text.model.ts'
import { askOfFile } from '../file/file-threads.ts'

/**
 * What a Word file or an OpenDocument text of a community says, read apart from the pages; null where it is neither, or
 * cannot be read. Nothing of it is kept.
 */
export async function readWordFile(
  communityId: string,
  bytes: Uint8Array,
  tracked: TrackedReading = 'taken',
): Promise<WordText | null> {
  const read = await askOfFile(communityId, bytes, { what: 'word', tracked })
  return read?.[0] ?? null
}
