import { cleanText } from './clean-text.rule.ts'

/** The places of a text where names belong: `<sign>0q` is the first of them, whatever its capitals. */
export type TextPlaces = { sign: string; names: readonly string[] }

/*
 * Signs begin with a letter that stands nowhere else in them, so that none begins inside another; and there are more of
 * them than any text has room for.
 */
const signs = /zq[0-9a-y]{6}/g
const digits = 35
const length = 6
const places = /(zq[0-9a-y]{6})(\d)q/gi

/** A sign that a text does not hold, also when its invisible signs and capitals are gone: always as short. */
export function signNotIn(text: string): string {
  const held = new Set(cleanText(text).toLowerCase().match(signs))
  for (let number = 0; ; number += 1) {
    const sign = `zq${number.toString(digits).padStart(length, '0')}`
    if (!held.has(sign)) return sign
  }
}

/** What stands in a text for the place with this number. */
export const placeWith = (sign: string, number: number): string => `${sign}${number}q`

const hostOf = /^(?:https?:\/\/|mailto:)[^/?#]*/i

/** Puts the names into what was read of a text: into words as they are, into addresses as signs that mean nothing there. */
export function fillPlaces({ sign, names }: TextPlaces): {
  named(part: string): string
  /** Null where a name would decide which site an address leads to. */
  address(href: string): string | null
} {
  const fill = (text: string, write: (name: string) => string) =>
    text.replace(places, (written, found: string, place: string) =>
      found.toLowerCase() === sign ? write(names[Number(place)] ?? '') : written,
    )
  const holdsPlace = (text: string) =>
    [...text.matchAll(places)].some(([, found]) => found?.toLowerCase() === sign)
  return {
    named: (part) => fill(part, (name) => name),
    address: (href) =>
      holdsPlace(hostOf.exec(href)?.[0] ?? '') ? null : fill(href, encodeURIComponent),
  }
}
