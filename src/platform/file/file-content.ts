import type { FileContent } from '../../kernel/file-content.model.ts'
import { askOfFile } from './file-threads.ts'

const unreadable: FileContent = { form: 'unknown', facts: ['unreadable'], identity: null }

/** Reads what a file of a community is, apart from the pages. */
export const readFileContent = async (
  bytes: Uint8Array,
  communityId: string,
): Promise<FileContent> => (await askOfFile(communityId, bytes, { what: 'content' })) ?? unreadable
