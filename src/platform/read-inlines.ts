import { lineBreak } from '../kernel/clean-text.rule.ts'
import type { Inline, LinkPart, TextRun } from '../kernel/text-tree.model.ts'
import { readable, wordsOf } from '../kernel/text-tree.rule.ts'

/** What is read of the parser's tokens inside a line. */
type InlineToken = {
  type: string
  content: string
  children: readonly InlineToken[] | null
  attrGet(name: string): string | number | null
}

type Mark = 'strong' | 'emphasis' | 'strike'
const marks: Readonly<Record<string, Mark>> = { strong: 'strong', em: 'emphasis', s: 'strike' }

/** The parser's tokens of one line as runs that each carry their own marks. */
export function inlinesOf(tokens: readonly InlineToken[]): Inline[] {
  const depths: Record<Mark, number> = { strong: 0, emphasis: 0, strike: 0 }
  const line: Inline[] = []
  let link: { href: string; parts: LinkPart[] } | null = null
  const put = (...parts: readonly LinkPart[]) => {
    for (const part of parts) append(link?.parts ?? line, part)
  }
  const textOf = (text: string, code: boolean) =>
    text
      .split(lineBreak)
      .flatMap((piece, place): LinkPart[] => [
        ...(place > 0 ? [{ kind: 'break' as const }] : []),
        ...(piece === '' ? [] : [run(piece, code)]),
      ])
  const run = (text: string, code: boolean): TextRun => ({
    kind: 'text',
    text: code ? text : text.replace(/[\t ]+/g, ' '),
    strong: depths.strong > 0,
    emphasis: depths.emphasis > 0,
    strike: depths.strike > 0,
    code,
  })
  for (const token of tokens) {
    const [, name = '', side] = /^(\w+)_(open|close)$/.exec(token.type) ?? []
    const mark = marks[name]
    if (mark) depths[mark] += side === 'open' ? 1 : -1
    else if (token.type === 'link_open')
      link = { href: String(token.attrGet('href') ?? ''), parts: [] }
    else if (token.type === 'link_close') {
      if (link) line.push(...seen(link))
      link = null
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') put({ kind: 'break' })
    else if (token.type === 'image') {
      put({ kind: 'image', text: token.content, address: String(token.attrGet('src') ?? '') })
    } else put(...textOf(token.content, token.type === 'code_inline'))
  }
  return line
}

const plainRun = (text: string): TextRun => ({
  kind: 'text',
  strong: false,
  emphasis: false,
  strike: false,
  code: false,
  text,
})

/** A link without words shows its address. */
function seen({ href, parts }: { href: string; parts: readonly LinkPart[] }): Inline[] {
  if (wordsOf(parts).trim() !== '') return [{ kind: 'link', href, parts }]
  return href === '' ? [] : [{ kind: 'link', href, parts: [plainRun(readable(href))] }]
}

/** Adds a part, as more of the last one where both stand alike. */
function append(parts: Inline[], part: LinkPart): void {
  const last = parts.at(-1)
  const isMore =
    last?.kind === 'text' &&
    part.kind === 'text' &&
    last.strong === part.strong &&
    last.emphasis === part.emphasis &&
    last.strike === part.strike &&
    last.code === part.code
  if (isMore) parts.splice(-1, 1, { ...last, text: last.text + part.text })
  else parts.push(part)
}
