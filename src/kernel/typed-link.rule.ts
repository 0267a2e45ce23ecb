import { oneLine } from './typed-text.rule.ts'

/** The address of a page in a text, out of the brackets and marks about it, with `https` in small letters; null where there is none, or more. */
export function readLink(typed: string): string | null {
  const text = oneLine(typed)
    .replace(/^[<«"'“”(]+/, '')
    .replace(/[>»"'“”.,;]+$/, '')
  const [, scheme, rest] = /^(https?):\/\/([^\s/<>"][^\s<>"]*)$/i.exec(text) ?? []
  return scheme === undefined ? null : `${scheme.toLowerCase()}://${rest}`
}
