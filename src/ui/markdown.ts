import { readTextTree } from '../platform/text-tree.ts'
import { htmlOfText } from './text-html.ts'

/** A text as HTML that is safe to show, its headings from the level given. */
export const renderMarkdown = (text: string, firstHeading: 2 | 3 | 4 = 3): string =>
  htmlOfText(readTextTree(text), firstHeading)
