import type { JournalWords } from '../../kernel/journal.model.ts'
import type { Named } from '../../kernel/words.model.ts'

const deeds = {
  'membership-decided': {
    nb: 'Plass i fellesskapet avgjort',
    nn: 'Plass i fellesskapet avgjord',
    en: 'Place in the community decided',
  },
  'membership-ended': {
    nb: 'Medlemskap avsluttet',
    nn: 'Medlemskap avslutta',
    en: 'Membership ended',
  },
  'parties-added': { nb: 'Parter lagt til', nn: 'Partar lagde til', en: 'Parties added' },
  'regions-set': { nb: 'Region satt', nn: 'Region sett', en: 'Region set' },
  'organisation-added': {
    nb: 'Organisasjon lagt til',
    nn: 'Organisasjon lagd til',
    en: 'Organisation added',
  },
  'organisation-changed': {
    nb: 'Organisasjon endret',
    nn: 'Organisasjon endra',
    en: 'Organisation changed',
  },
  'organisation-ended': {
    nb: 'Organisasjon avsluttet',
    nn: 'Organisasjon avslutta',
    en: 'Organisation ended',
  },
  'party-role-given': {
    nb: 'Oppgave for alle gitt',
    nn: 'Oppgåve for alle gitt',
    en: 'Task for all given',
  },
} as const satisfies Record<string, Named>

const bases = {
  'party-decision': {
    nb: 'Vedtaket om partene',
    nn: 'Vedtaket om partane',
    en: 'The decision on the parties',
  },
} as const satisfies Record<string, Named>

const facts = {
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  organisationNumber: { nb: 'Org.nr.', nn: 'Org.nr.', en: 'Organisation number' },
  takesPart: { nb: 'Er med', nn: 'Er med', en: 'Takes part' },
  vacant: { nb: 'Ledig', nn: 'Ledig', en: 'Vacant' },
  standing: { nb: 'Plass', nn: 'Plass', en: 'Place' },
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
  gone: { nb: 'Tatt ut av regionen', nn: 'Teken ut av regionen', en: 'Taken out of the region' },
} as const satisfies Record<string, Named>

/** What the journal tells of the room. */
export const journalWords = {
  deeds,
  bases,
  facts,
  named: { party: 'party', partyCode: 'party', parties: 'party' },
  groups: ['places', 'regions', 'organisations', 'roles'],
  inner: ['key'],
  subjects: {
    'party-decision': {
      nb: 'Et vedtak om partene',
      nn: 'Eit vedtak om partane',
      en: 'A decision on the parties',
    },
  },
} satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
  interface Bases extends Record<keyof typeof bases, unknown> {}
}
