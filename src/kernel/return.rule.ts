import type { To } from './address.model.ts'

/** A longer address is not carried through the door: it would be repeated on every page on the way. */
const longestReturn = 500

/**
 * Where a reader was going, if it is an address of our own; else the front page. Nothing that a browser or a web server
 * before us could read as another site's, also when it is decoded once more.
 */
export function placeToReturn(to: To, wanted: string | undefined): string {
  if (wanted === undefined || wanted.length > longestReturn || isOfTheDoor(to, wanted)) return '/'
  const decoded = decodedTwice(wanted)
  if (decoded === null || !isOwn(wanted) || !isOwn(decoded)) return '/'
  return wanted
}

/** The address of the sign-in page, which leads back to where the reader was. */
export function signInAddress(to: To, from: string): string {
  const place = placeToReturn(to, from)
  return to('signIn', {}, { tilbake: place === '/' ? null : place })
}

/** The door's own addresses lead nowhere for one who has come in. */
const isOfTheDoor = (to: To, address: string): boolean =>
  [to('signIn'), to('signOut')].some(
    (door) => address.startsWith(door) && /^(?:[/?#]|$)/.test(address.slice(door.length)),
  )

const isOwn = (address: string): boolean =>
  /^\/(?![/\\])[^\p{Cc}\p{Zl}\p{Zp}]*$/u.test(address) && !/^[^?#]*(?:\\|\/\.*\/)/.test(address)

function decodedTwice(address: string): string | null {
  try {
    return decodeURIComponent(decodeURIComponent(address.replace(/[?#].*/s, '')))
  } catch {
    return null
  }
}
