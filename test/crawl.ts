import type { Reader, TestApp } from './app.ts'

export type Seen = { path: string; status: number; html: string }

/** The pages and files that links lead to, at most two of each kind: other keys in an address make no other kind. */
export async function crawl(
  house: TestApp,
  as: Reader,
  starts: readonly string[],
  within: RegExp,
): Promise<{ pages: Seen[]; files: Seen[] }> {
  const pages: Seen[] = []
  const files: Seen[] = []
  const kinds = new Map<string, number>()
  const asked = new Set<string>()
  const waiting = [...starts]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = path
      .replace(/\/[0-9a-f-]{4,36}(?=$|[?/])/g, '/:')
      .replace(/(\/organer)\/(?!(?:nytt|hvem-bestemmer-hva)\b)[^/?]+/, '$1/:')
      .replace(/\?.*/, '?')
    const soFar = kinds.get(kind) ?? 0
    if (asked.has(path) || soFar === 2) continue
    asked.add(path)
    kinds.set(kind, soFar + 1)
    const answer = await house.get(path, as)
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    const html = isPage ? await answer.text() : ''
    ;(isPage ? pages : files).push({ path, status: answer.status, html })
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), `http://x${path}`)
      if (target.host !== 'x' || target.searchParams.has('sprak')) continue
      if (within.test(target.pathname)) waiting.push(target.pathname + target.search)
    }
  }
  return { pages, files }
}
