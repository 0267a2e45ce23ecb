import type { AudienceKey } from '../../../kernel/deed.model.ts'
import type { Case, CaseFile, CaseWord, PartAudience, Readers } from '../case.model.ts'
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
 * The words that a case is found by, with its numbers: those of the case itself, those of its treatments, each for itself, and
 * those of parts that fewer see with the keys of those. A letter of whoever wrote is found by nobody.
 */
export function wordsIn(
  item: Pick<Case, 'body' | 'title' | 'why' | 'wanted' | 'summary' | 'touched' | 'clause'>,
  { treatments, remarks, files }: Parts,
  readersOfPart: OfPart,
): CaseWord[] {
  const own = wordsOf([item.title, item.why, item.wanted, item.summary, item.touched, item.clause])
  const titles = files
    .filter(({ sort }) => sort === 'attachment')
    .map(({ title, audience }) => ({
      readers: readersOfPart(item, audience),
      words: wordsOf([title]),
    }))
  const open = new Set([...own, ...titles.flatMap((of) => (of.readers ? [] : of.words))])
  const narrower = new Map<string, Set<AudienceKey>>()
  for (const { readers, words } of titles) {
    for (const word of readers === null ? [] : words) {
      if (open.has(word)) continue
      narrower.set(word, new Set([...(narrower.get(word) ?? []), ...(readers ?? [])]))
    }
  }
  const told = treatments
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .flatMap((each) => {
      const readers = readersOfPart(item, each.audience, each.body ?? undefined)
      return wordsOfTreatment(each, remarks)
        .filter((word) => !open.has(word))
        .map((word) => ({ word, readers, stop: each.id }))
    })
  return [
    ...[...open].map((word) => ({ word, readers: null, stop: null })),
    ...[...narrower].map(([word, readers]) => ({ word, readers: [...readers], stop: null })),
    ...told,
  ]
}

const wordsOfTreatment = (
  { id, decided, bodyName, number }: Parts['treatments'][number],
  remarks: Parts['remarks'],
): string[] => [
  ...wordsOf([
    decided,
    bodyName,
    ...remarks.flatMap(({ treatment, words }) => (treatment === id ? [words] : [])),
  ]),
  ...(number === null ? [] : numberKeys(number).map((key) => `#${key}`)),
]
