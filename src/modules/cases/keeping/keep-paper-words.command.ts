import type { Tx } from '../../../platform/db.ts'
import { replaceWordsOfPaper } from '../cases.store.ts'
import { wordsOf } from '../word.rule.ts'

/** Lets a case be found by what its paper says, as the body is shown it, in place of what it said before. */
export const keepPaperWords = (
  tx: Tx,
  communityId: string,
  of: { caseId: string; paperId: string },
  texts: readonly string[],
): Promise<void> => replaceWordsOfPaper(tx, communityId, of, wordsOf(texts))
