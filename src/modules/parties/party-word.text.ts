import type { NamedCodes } from '../../kernel/journal.model.ts'
import type { Named } from '../../kernel/words.model.ts'
import type { Standing } from './membership.model.ts'
import type { OrganisationKind, PartyRoleName } from './organisation.model.ts'

const standing: Record<Standing, Named> = {
  settled: { nb: 'part', nn: 'part', en: 'party' },
  unsettled: { nb: 'ikke avklart', nn: 'ikkje avklart', en: 'not settled' },
  outside: { nb: 'ikke part', nn: 'ikkje part', en: 'not a party' },
}

const kind: Record<OrganisationKind, Named> = {
  'health-trust': { nb: 'helseforetak', nn: 'helseføretak', en: 'health trust' },
  ks: { nb: 'KS', nn: 'KS', en: 'KS' },
  other: { nb: 'annen organisasjon', nn: 'annan organisasjon', en: 'other organisation' },
}

const role: Record<PartyRoleName, Named> = {
  host: { nb: 'vertskommune', nn: 'vertskommune', en: 'host municipality' },
  invoicer: { nb: 'sender fakturaene', nn: 'sender fakturaene', en: 'sends the invoices' },
}

/** What the codes of places, organisations and tasks are called, by the fact that they stand in. */
export const partyCodes: Record<string, NamedCodes> = { standing, kind, role }
