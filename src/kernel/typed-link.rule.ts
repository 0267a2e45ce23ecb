import { type Reading, taken, unread } from './reading.model.ts'
import { oneLine } from './typed-text.rule.ts'

/**
 * The address of a page in a text, out of the brackets and marks about it, with `https` in small letters. One that signs
 * somebody in before the name of the site is not passed on to all who read it, and can hide where it leads.
 */
export function readLink(typed: string): Reading<string> {
  const text = oneLine(typed)
    .replace(/^[<«"'“”(]+/, '')
    .replace(/[>»"'“”.,;]+$/, '')
  const [, scheme, rest = ''] = /^(https?):\/\/([^\s/<>"][^\s<>"]*)$/i.exec(text) ?? []
  if (scheme === undefined) return unread({ code: 'not-a-link' })
  if (/^[^/?#]*@/.test(rest)) return unread({ code: 'link-with-sign-in' })
  return taken(`${scheme.toLowerCase()}://${rest}`)
}
