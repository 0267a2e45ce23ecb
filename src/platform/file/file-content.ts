import type { FileContent } from '../../kernel/file-content.model.ts'
import { askOfFile } from './file-threads.ts'

const unreadable: FileContent = { form: 'unknown', facts: ['unreadable'], identity: null }

/** What is written in a file of a community, for finding it by its words; empty where that cannot be read. */
export const readWords = async (bytes: Uint8Array, communityId: string): Promise<string> =>
  (await askOfFile(communityId, bytes, { what: 'text' }))?.[0] ?? ''

/** Reads what a file of a community is, apart from the pages. */
export const readFileContent = async (
  bytes: Uint8Array,
  communityId: string,
): Promise<FileContent> => (await askOfFile(communityId, bytes, { what: 'content' })) ?? unreadable
