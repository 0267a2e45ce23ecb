import type { Locale } from '../../../kernel/words.model.ts'
import type { PartyKind } from '../treatment.model.ts'

/** What a party is called where its name need not be said again. */
export const partyWord: Record<PartyKind, Record<Locale, string>> = {
  municipality: { nb: 'kommunen', nn: 'kommunen', en: 'the municipality' },
  'health-trust': { nb: 'foretaket', nn: 'føretaket', en: 'the trust' },
}
