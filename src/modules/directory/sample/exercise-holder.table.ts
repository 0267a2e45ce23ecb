/** What differs in the exercise from a list where everyone is known and confirmed, by municipality and function. */
export const exceptions: Readonly<Record<string, 'told-vacant' | 'ended' | 'unconfirmed'>> = {
  '5052 barn-og-unge': 'told-vacant',
  '5044 helseleder': 'told-vacant',
  '5043 kommuneoverlege': 'ended',
  '5049 samhandlingskontakt': 'unconfirmed',
  '5046 kommuneoverlege': 'unconfirmed',
  '5042 okonomi': 'unconfirmed',
  '5020 helseleder': 'unconfirmed',
}

/** What those of a municipality keep to their own side in the exercise; the rest is shared with the community. */
export const keptToOwnSide: readonly string[] = ['okonomi', 'barn-og-unge']

/** Whom the trust has in the exercise, and who sees them. */
export const ofTrust = { samhandlingskontakt: 'community', 'barn-og-unge': 'trust' } as const
