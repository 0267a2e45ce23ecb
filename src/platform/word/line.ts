import type { Inline, LinkPart, TextRun } from '../../kernel/text-tree.model.ts'
import { withoutEnds } from '../seen-text.ts'
import type { Numbered } from './count-numbers.ts'
import type { FlowParagraph } from './flow.ts'
import type { XmlNode } from './xml-tree.ts'

/** A paragraph that has been read, with its number. */
export type Said = {
  paragraph: FlowParagraph
  numbered: Numbered | null
  inlines: readonly Inline[]
  boxes: readonly XmlNode[]
}

export const plainRun = (text: string): TextRun => ({
  kind: 'text',
  text,
  strong: false,
  emphasis: false,
  strike: false,
  code: false,
})

/** A line with its label before it, as it stands in Word. */
export function withLabel(
  { label, isTight }: Pick<Numbered, 'label' | 'isTight'>,
  inlines: readonly Inline[],
): Inline[] {
  return joinRuns([plainRun(isTight ? label : `${label} `), ...inlines])
}

/** Is a line strong in all its words? */
export const isStrong = (inlines: readonly Inline[]): boolean =>
  inlines.some((inline) => inline.kind !== 'break') && inlines.every(isStrongPart)

function isStrongPart(inline: Inline): boolean {
  if (inline.kind === 'text') return inline.strong || inline.text.trim() === ''
  return inline.kind === 'link' ? inline.parts.every(isStrongPart) : inline.kind === 'break'
}

/** A line that is strong in all its words by what it is, and needs no marks for it. */
export function withoutStrong(inlines: readonly Inline[]): readonly Inline[] {
  if (!isStrong(inlines)) return inlines
  const plain = <T extends Inline>(inline: T): T =>
    inline.kind === 'text'
      ? { ...inline, strong: false }
      : inline.kind === 'link'
        ? { ...inline, parts: inline.parts.map(plain) }
        : inline
  return joinRuns(inlines.map(plain))
}

/** A line without what only Word needs: tabs, and nothing at its ends. */
export function finished(inlines: readonly Inline[]): Inline[] {
  const spaced = <T extends Inline>(inline: T): T =>
    inline.kind === 'text'
      ? { ...inline, text: inline.text.replace(/[\t ]+/g, ' ') }
      : inline.kind === 'link'
        ? { ...inline, parts: inline.parts.map(spaced) }
        : inline
  return withoutEnds(inlines.map(spaced))
}

/** Words that look alike as one run. */
export function joinRuns(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    if (inline.kind === 'link') joined.push(inline)
    else append(joined, inline)
  }
  return joined
}

/** Adds a part, as more of the last one where both look alike. */
export function append(parts: (LinkPart | Inline)[], part: LinkPart): void {
  const last = parts.at(-1)
  const isMore =
    last?.kind === 'text' &&
    part.kind === 'text' &&
    last.strong === part.strong &&
    last.emphasis === part.emphasis &&
    last.strike === part.strike
  if (isMore) parts.splice(-1, 1, { ...last, text: last.text + part.text })
  else parts.push(part)
}
