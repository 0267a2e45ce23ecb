import { rememberLately } from '../kernel/lately.rule.ts'
import type { PaperLacks } from '../kernel/paper.model.ts'
import { blocksIn, inlinesIn, leadsFromPaper, wordsOf } from '../kernel/text-tree.rule.ts'
import { knownSigns } from './paper-fonts.ts'
import { unprintableSigns } from './printable.ts'
import { readTextTree } from './text-tree.ts'

/** More columns than this are too narrow to be read well on a sheet. */
const mostColumns = 8

const signsLacking = rememberLately(async (text: string) =>
  unprintableSigns(text, await knownSigns()),
)

/** What paper cannot show as the page does, of a text and of the short texts that are printed beside it. */
export async function paperLacks(
  text: string,
  beside: readonly (string | null)[],
): Promise<PaperLacks> {
  const tree = readTextTree(text)
  const inlines = inlinesIn(tree)
  const parts = inlines.flatMap((inline) => (inline.kind === 'link' ? inline.parts : [inline]))
  return {
    signs: [
      ...new Set([...(await signsLacking(text)), ...(await signsLacking(beside.join('\n')))]),
    ],
    images: parts.flatMap((part) => (part.kind === 'image' ? [part.address] : [])),
    links: inlines.flatMap((inline) =>
      inline.kind === 'link' && !leadsFromPaper(inline.href) ? [wordsOf(inline.parts)] : [],
    ),
    wideTables: blocksIn(tree).flatMap((block) =>
      block.kind === 'table' && block.align.length > mostColumns ? [block.align.length] : [],
    ),
  }
}
