/** The places of a text where names belong: `<sign>0q` is the first of them, whatever its capitals. */
export type TextPlaces = { sign: string; names: readonly string[] }

/** Puts the names into what was read of a text: into words as they are, into addresses as signs that mean nothing there. */
export function fillPlaces({ sign, names }: TextPlaces): {
  named(part: string): string
  /** Null where a name would decide which site an address leads to. */
  address(href: string): string | null
} {
  if (sign === '') return { named: (part) => part, address: (href) => href }
  const places = new RegExp(`${sign}(\\d)q`, 'gi')
  const isHost = new RegExp(`^(?:https?://|mailto:)[^/?#]*${sign}\\dq`, 'i')
  const nameAt = (place: string) => names[Number(place)] ?? ''
  return {
    named: (part) => part.replace(places, (_, place: string) => nameAt(place)),
    address: (href) =>
      isHost.test(href)
        ? null
        : href.replace(places, (_, place: string) => encodeURIComponent(nameAt(place))),
  }
}

/** A text without places. */
export const noPlaces: TextPlaces = { sign: '', names: [] }
