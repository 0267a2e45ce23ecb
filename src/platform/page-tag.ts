import { createHash } from 'node:crypto'

/** Where the hidden fields begin whose values are new each time a page is shown: the form's token and its key. */
const fresh = 'type="hidden" name="_'

/**
 * The tag of a page (RFC 9110, 8.8.3): the same as long as it says the same. It is weak, since what is new each time the
 * page is shown does not count: a form kept from before is as good as a fresh one.
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

/** Has the browser what a tag stands for already (RFC 9110, 13.1.2)? */
export const isKnownTag = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((each) => each.trim())
    .some((each) => each === '*' || strong(each) === strong(tag))

const strong = (tag: string): string => tag.replace(/^W\//, '')
