import type { Reader, TestApp } from './app.ts'

/** What a reader met at an address: the page, or a file without its content. */
export type Seen = { path: string; status: number; html: string; isPage: boolean }

/**
 * Two addresses of every sort that a reader comes to by links from some pages. `isOurs` tells which
 * addresses to follow.
 */
export async function crawl(
  { get }: TestApp,
  reader: Reader,
  from: readonly string[],
  isOurs: (pathname: string) => boolean,
): Promise<Seen[]> {
  const seen: Seen[] = []
  const kinds = new Map<string, number>()
  const asked = new Set<string>()
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = path.replace(/\/[0-9a-f-]{4,36}(?=$|[?/])/g, '/:').replace(/\?.*/, '?')
    const soFar = kinds.get(kind) ?? 0
    if (asked.has(path) || soFar === 2) continue
    asked.add(path)
    kinds.set(kind, soFar + 1)
    const answer = await get(path, reader)
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    const html = isPage ? await answer.text() : ''
    seen.push({ path, status: answer.status, html, isPage })
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), `http://x${path}`)
      if (target.host !== 'x' || target.searchParams.has('sprak')) continue
      if (isOurs(target.pathname)) waiting.push(target.pathname + target.search)
    }
  }
  return seen
}
