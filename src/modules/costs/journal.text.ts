import type { JournalWords } from '../../kernel/journal.model.ts'
import type { Named } from '../../kernel/words.model.ts'

const deeds = {
  'cost-scheme-made': {
    nb: 'Fordeling laget',
    nn: 'Fordeling laga',
    en: 'Way of sharing made',
  },
  'cost-stated': { nb: 'Kostnad registrert', nn: 'Kostnad registrert', en: 'Cost registered' },
  'share-list-adopted': {
    nb: 'Vedtak om andelsliste registrert',
    nn: 'Vedtak om delingsliste registrert',
    en: 'Decision on a share list registered',
  },
  'share-list-reconstructed': {
    nb: 'Andelsliste rekonstruert',
    nn: 'Delingsliste rekonstruert',
    en: 'Share list reconstructed',
  },
} as const satisfies Record<string, Named>

const bases = {
  'cost-decision': {
    nb: 'Vedtaket om kostnadene',
    nn: 'Vedtaket om kostnadene',
    en: 'The decision on the costs',
  },
  reconstructed: {
    nb: 'Regnet ut etter kildene',
    nn: 'Rekna ut etter kjeldene',
    en: 'Worked out from the sources',
  },
} as const satisfies Record<string, Named>

const facts = {
  scheme: { nb: 'Fordeling', nn: 'Fordeling', en: 'Scheme' },
  decision: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  referenceDay: { nb: 'Folketall per', nn: 'Folketal per', en: 'Population on' },
  replacesListOf: {
    nb: 'Erstatter lista for',
    nn: 'Erstattar lista for',
    en: 'Replaces the list for',
  },
  followsListOf: { nb: 'Følger lista for', nn: 'Følgjer lista for', en: 'Follows the list for' },
  totalOre: { nb: 'I alt, kr', nn: 'I alt, kr', en: 'In all, NOK' },
  knownTotalOre: {
    nb: 'Det som er kjent av summen, kr',
    nn: 'Det som er kjent av summen, kr',
    en: 'What is known of the sum, NOK',
  },
  grossOre: { nb: 'Brutto kostnad, kr', nn: 'Brutto kostnad, kr', en: 'Gross cost, NOK' },
  grantsOre: { nb: 'Tilskudd, kr', nn: 'Tilskot, kr', en: 'Grants, NOK' },
  carriedForwardOre: { nb: 'Overført, kr', nn: 'Overført, kr', en: 'Carried forward, NOK' },
} as const satisfies Record<string, Named>

/** What the journal tells of the room. */
export const journalWords = {
  deeds,
  bases,
  facts,
  named: { scheme: 'scheme' },
  subjects: {
    'cost-scheme': { nb: 'En fordeling', nn: 'Ei fordeling', en: 'A way of sharing' },
    'cost-statement': { nb: 'En kostnad', nn: 'Ein kostnad', en: 'A cost' },
    'share-list': { nb: 'En andelsliste', nn: 'Ei delingsliste', en: 'A share list' },
  },
} satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
  interface Bases extends Record<keyof typeof bases, unknown> {}
}
