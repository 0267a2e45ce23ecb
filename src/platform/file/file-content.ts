import type { FileContent } from '../../kernel/file-content.model.ts'
import type { NewFile } from '../../kernel/kept-file.model.ts'
import { askOfFile } from './file-threads.ts'

const unreadable: FileContent = { form: 'unknown', facts: ['unreadable'], identity: null }

/** What is written in a file of a community, for finding it by its words; empty where that cannot be read. */
export const readWords = async (
  { kind, bytes }: Pick<NewFile, 'kind' | 'bytes'>,
  communityId: string,
): Promise<string> => (await askOfFile(communityId, bytes, { what: 'text', kind }))?.[0] ?? ''

/** Reads what a file of a community is, apart from the pages. */
export const readFileContent = async (
  bytes: Uint8Array,
  communityId: string,
): Promise<FileContent> => (await askOfFile(communityId, bytes, { what: 'content' })) ?? unreadable
