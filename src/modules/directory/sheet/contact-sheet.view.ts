import type { PageCommunity } from '../../../kernel/page.model.ts'

/** What a file of the list is called: what it is of, and of which day; an exercise says so. */
export function contactFileName(
  { exercise }: Pick<PageCommunity, 'exercise'>,
  parts: readonly (string | null)[],
  ending: 'csv' | 'xlsx' | 'vcf',
): string {
  return `${[exercise ? 'ovelse' : null, ...parts].filter((part) => part !== null).join('-')}.${ending}`
}
