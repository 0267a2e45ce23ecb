import { createHash } from 'node:crypto'
import { csrfName } from './form-token.ts'

/** Where the token of a form begins, which is new each time a page is shown. */
const fresh = `name="${csrfName}"`

/**
 * The tag of a page (RFC 9110, 8.8.3): the same as long as it says the same. It is weak, since the token of a form does not
 * count: one kept from before is as good. The key of a form counts, so that a page which can do something is always fresh.
 */
export function pageTag(html: string): string {
  const hash = createHash('sha1')
  let from = 0
  for (let at = html.indexOf(fresh); at !== -1; at = html.indexOf(fresh, from)) {
    hash.update(html.slice(from, at))
    const end = html.indexOf('>', at)
    from = end === -1 ? html.length : end
  }
  hash.update(html.slice(from))
  return `W/"${hash.digest('base64url')}"`
}

/** The same for a page that was made before, whose digest tells all that it says but the reader's name. */
export const tagOf = (digest: string, readerName: string): string =>
  `W/"${createHash('sha1').update(digest).update(readerName).digest('base64url')}"`

/** Has the browser what a tag stands for already (RFC 9110, 13.1.2)? */
export const isKnownTag = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((each) => each.trim())
    .some((each) => each === '*' || strong(each) === strong(tag))

const strong = (tag: string): string => tag.replace(/^W\//, '')
