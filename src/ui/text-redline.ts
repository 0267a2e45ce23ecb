import { plainText } from '../kernel/plain-text.rule.ts'
import type { Redline } from '../kernel/redline.model.ts'
import { redline } from '../kernel/redline.rule.ts'
import { readTextTree } from '../platform/text-tree.ts'

/** What one text became, as it is read and not as it is written in Markdown; where only its marks are others, these are told. */
export function asRedline(before: string, after: string): Redline {
  const [was, is] = [before, after].map((text) => plainText(readTextTree(text)))
  return was === is ? redline(before, after) : redline(was ?? before, is ?? after)
}
