import markdownIt from 'markdown-it'

const safeAddress = /^(https?:|mailto:|\/(?!\/)|#)/i

const parser = markdownIt({ html: false, linkify: true, typographer: false })
parser.validateLink = (address) => safeAddress.test(address.trim())
parser.disable('image')
/* A table wider than the page scrolls in a box of its own, which the keyboard can reach. */
parser.renderer.rules.table_open = () =>
  '<div class="gf-table gf-scroll" role="group" tabindex="0" aria-label="Tabell"><table>\n'
parser.renderer.rules.table_close = () => '</table></div>\n'

/**
 * Markdown as HTML that is safe to show: raw HTML is shown as the text it is, links lead only to
 * web pages, mail addresses and places of this site, and pictures are left out. Its headings begin at
 * the level given, whatever level the writer began at, and never skip one.
 */
export function renderMarkdown(text: string, firstHeading: 2 | 3 | 4 = 3): string {
  const tokens = parser.parse(text, {})
  const above: number[] = []
  let level = firstHeading as number
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      const written = Number(token.tag.slice(1))
      while (above.length > 0 && (above.at(-1) ?? 0) >= written) above.pop()
      level = Math.min(firstHeading + above.length, 6)
      above.push(written)
      token.tag = `h${level}`
    }
    if (token.type === 'heading_close') token.tag = `h${level}`
  }
  return parser.renderer.render(tokens, parser.options, {})
}
