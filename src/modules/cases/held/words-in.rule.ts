import type { AudienceKey } from '../../../kernel/deed.model.ts'
import type { Case, CaseFile, PartAudience, Readers } from '../case.model.ts'
import { numberKeys } from '../number-key.rule.ts'
import type { Remark, Treatment } from '../treatment.model.ts'
import { wordsOf } from '../word.rule.ts'

type Parts = {
  treatments: readonly Pick<
    Treatment,
    'id' | 'number' | 'decided' | 'bodyName' | 'audience' | 'withdrawnAt' | 'body'
  >[]
  remarks: readonly Pick<Remark, 'treatment' | 'words'>[]
  files: readonly Pick<CaseFile, 'title' | 'audience' | 'sort'>[]
}
type OfPart = (
  of: Pick<Case, 'body'>,
  audience: PartAudience | null,
  ofBody?: string,
) => Readers | null

/**
 * The words that a case is found by, with its numbers: those of the case itself, and those of parts that fewer see with the keys
 * of those. A letter of whoever wrote is found by nobody.
 */
export function wordsIn(
  item: Pick<Case, 'body' | 'title' | 'why' | 'wanted' | 'summary' | 'touched' | 'clause'>,
  { treatments, remarks, files }: Parts,
  readersOfPart: OfPart,
): { word: string; readers: Readers | null }[] {
  const own = wordsOf([item.title, item.why, item.wanted, item.summary, item.touched, item.clause])
  const parts = [
    ...treatments
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map((each) => ({
        readers: readersOfPart(item, each.audience, each.body ?? undefined),
        words: [
          ...wordsOf([
            each.decided,
            each.bodyName,
            ...remarks.flatMap(({ treatment, words }) => (treatment === each.id ? [words] : [])),
          ]),
          ...(each.number === null ? [] : numberKeys(each.number).map((key) => `#${key}`)),
        ],
      })),
    ...files
      .filter(({ sort }) => sort === 'attachment')
      .map(({ title, audience }) => ({
        readers: readersOfPart(item, audience),
        words: wordsOf([title]),
      })),
  ]
  const open = new Set([...own, ...parts.flatMap((of) => (of.readers ? [] : of.words))])
  const narrower = new Map<string, Set<AudienceKey>>()
  for (const { readers, words } of parts) {
    for (const word of readers === null ? [] : words) {
      if (open.has(word)) continue
      narrower.set(word, new Set([...(narrower.get(word) ?? []), ...(readers ?? [])]))
    }
  }
  return [
    ...[...open].map((word) => ({ word, readers: null })),
    ...[...narrower].map(([word, readers]) => ({ word, readers: [...readers] })),
  ]
}
