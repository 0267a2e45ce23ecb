import type { Context } from 'hono'
import type { Env } from './env.ts'
import { keepNowhere } from './keep-nowhere.ts'
import {
  type CutPage,
  cutPage,
  fillPage,
  type KeptPages,
  marks,
  type Own,
  type ReadyPage,
} from './kept-pages.ts'
import { pageTag, tagOf } from './page-tag.ts'

/** Thrown where a page need not be made, since it stands as it was made before. */
const asBefore = new Error('The page stands as it was made before')

/**
 * Finds the page that was made of the same, or has it made so that others can be given it: with marks for what is its
 * reader's own, which is put in as it is sent.
 */
export function makeOf(
  c: Context<Env>,
  pages: KeptPages,
  answers: Readonly<Record<string, readonly unknown[]>>,
): void {
  const page = c.get('page')
  const name = c.req.method === 'GET' ? pages.nameOf(page, c.req.url, answers) : null
  if (name === null) return
  const own = { csrf: page.csrf, formKey: page.formKey, readerName: page.readerName }
  const found = pages.find(name, page.may)
  if (found) {
    if (found.isForgotten) keepNowhere(c)
    c.set('ready', ready(found, own))
    throw asBefore
  }
  c.set('making', { pages, name, own, verdicts: new Map(), isOwn: false })
  page.csrf = own.csrf && marks.csrf
  page.formKey = marks.formKey
}

/** The page that need not be made; null where something went wrong. */
export const foundPage = (c: Context<Env>, error: Error): ReadyPage | null =>
  error === asBefore ? (c.get('ready') ?? null) : null

/** A page that has been written, and is kept for others where it was made of nothing but what it is kept by. */
export function readyPage(c: Context<Env>, html: string, isWhole: boolean): ReadyPage {
  const making = c.get('making')
  if (making === undefined) return { body: Buffer.from(html), tag: () => pageTag(html) }
  const cut = cutPage(html)
  const { own, pages } = making
  const isOwn = making.isOwn || holdsOwn(html, own) || hasHeaders(c)
  if (isWhole && !isOwn) pages.keep(making, cut, isForgotten(c))
  return ready(cut, own)
}

const ready = (page: CutPage, own: Own): ReadyPage => ({
  body: fillPage(page, own),
  tag: () => (page.digest === null ? null : tagOf(page.digest, own.readerName)),
})

const isForgotten = (c: Context<Env>): boolean => c.get('isForgotten') === true

/** Was something of the reader's own written out before the marks took its place? */
const holdsOwn = (html: string, { csrf, formKey }: Own): boolean =>
  html.includes(formKey) || (csrf !== '' && html.includes(csrf))

/** Is there more to the answer than its page? */
const hasHeaders = (c: Context<Env>): boolean =>
  [...c.res.headers.keys()].some((name) => !(name === 'cache-control' && isForgotten(c)))

/** From here on the page that is being made is nobody else's. */
export function makeForOne(c: Context<Env>): void {
  const making = c.get('making')
  if (making) making.isOwn = true
}
