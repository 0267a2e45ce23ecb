import type { Locale } from '../../kernel/words.model.ts'
import type { Standing } from './membership.model.ts'
import type { OrganisationKind, PartyRoleName } from './organisation.model.ts'

const words: Record<Standing | OrganisationKind | PartyRoleName, Record<Locale, string>> = {
  settled: { nb: 'part', nn: 'part', en: 'party' },
  unsettled: { nb: 'ikke avklart', nn: 'ikkje avklart', en: 'not settled' },
  outside: { nb: 'ikke part', nn: 'ikkje part', en: 'not a party' },
  'health-trust': { nb: 'helseforetak', nn: 'helseføretak', en: 'health trust' },
  ks: { nb: 'KS', nn: 'KS', en: 'KS' },
  other: { nb: 'annen organisasjon', nn: 'annan organisasjon', en: 'other organisation' },
  host: { nb: 'vertskommune', nn: 'vertskommune', en: 'host municipality' },
  invoicer: { nb: 'sender fakturaene', nn: 'sender fakturaene', en: 'sends the invoices' },
}

/** What the codes of places, organisations and tasks are called in words; null for a code of something else. */
export const partyWord = (locale: Locale, code: string): string | null =>
  Object.hasOwn(words, code) ? words[code as keyof typeof words][locale] : null
