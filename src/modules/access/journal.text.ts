import type { JournalWords, NamedCodes } from '../../kernel/journal.model.ts'
import type { Named } from '../../kernel/words.model.ts'

const deeds = {
  'community-opened': {
    nb: 'Fellesskapet åpnet i Godfot',
    nn: 'Fellesskapet opna i Godfot',
    en: 'The community opened in Godfot',
  },
  'person-forgotten': {
    nb: 'En persons navn og adresse fjernet for godt',
    nn: 'Namnet og adressa til ein person fjerna for godt',
    en: 'The name and address of a person removed for good',
  },
  'role-given': { nb: 'Rolle gitt', nn: 'Rolle gitt', en: 'Role given' },
  'role-ended': { nb: 'Rolle avsluttet', nn: 'Rolle avslutta', en: 'Role ended' },
  'sign-in-link-made': {
    nb: 'Engangslenke laget på kommandolinja',
    nn: 'Eingongslenkje laga på kommandolinja',
    en: 'One-time link made at the command line',
  },
  'address-changed': {
    nb: 'E-postadresse endret',
    nn: 'E-postadresse endra',
    en: 'E-mail address changed',
  },
  'reply-address-set': {
    nb: 'Svaradresse satt',
    nn: 'Svaradresse sett',
    en: 'Reply address set',
  },
  'side-chosen': {
    nb: 'Valgt hvilken side en med begge handler for',
    nn: 'Valt kva side ein med begge handlar for',
    en: 'Said which side somebody of both acts for',
  },
  'mail-sent-again': {
    nb: 'E-post sendt på nytt',
    nn: 'E-post send på nytt',
    en: 'Mail sent again',
  },
} as const satisfies Record<string, Named>

const bases = {
  'role-table': {
    nb: 'Hva rollene har lov til',
    nn: 'Kva rollene har lov til',
    en: 'What the roles may do',
  },
  'one-time-code': { nb: 'Engangskode', nn: 'Eingongskode', en: 'One-time code' },
  'command-line': { nb: 'Kommandolinja', nn: 'Kommandolinja', en: 'The command line' },
  'not-delivered': { nb: 'Kom ikke fram', nn: 'Kom ikkje fram', en: 'Did not arrive' },
} as const satisfies Record<string, Named>

/** What former editions wrote. */
const formerBases: Record<string, Named> = {
  'kom ikke fram': bases['not-delivered'],
}

const facts = {
  person: { nb: 'Person', nn: 'Person', en: 'Person' },
  sides: { nb: 'Sider', nn: 'Sider', en: 'Sides' },
  actsFor: { nb: 'Handler for', nn: 'Handlar for', en: 'Acts for' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  address: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
} as const satisfies Record<string, Named>

const codes = {
  actsFor: {
    municipal: { nb: 'kommunene', nn: 'kommunane', en: 'the municipalities' },
    trust: { nb: 'helseforetaket', nn: 'helseføretaket', en: 'the health trust' },
  },
  sides: {
    municipalities: { nb: 'kommunene', nn: 'kommunane', en: 'the municipalities' },
    trust: { nb: 'helseforetaket', nn: 'helseføretaket', en: 'the health trust' },
    both: { nb: 'begge sider', nn: 'begge sider', en: 'both sides' },
  },
} as const satisfies Record<string, NamedCodes>

const subjects = {
  role: { nb: 'En rolle', nn: 'Ei rolle', en: 'A role' },
  person: { nb: 'En person', nn: 'Ein person', en: 'A person' },
  community: { nb: 'Fellesskapet', nn: 'Fellesskapet', en: 'The community' },
  'secretariat-address': {
    nb: 'Svaradressen',
    nn: 'Svaradressa',
    en: 'The reply address',
  },
} as const satisfies Record<string, Named>

/** What the journal tells of the room. */
export const journalWords = {
  deeds,
  bases: { ...bases, ...formerBases },
  facts,
  codes,
  subjects,
} satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
  interface Bases extends Record<keyof typeof bases, unknown> {}
}
