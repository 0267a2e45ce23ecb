import type { Named } from '../../../kernel/words.model.ts'

const deeds = {
  'authority-version-added': {
    nb: 'Hvem som bestemmer hva, ført inn',
    nn: 'Kven som bestemmer kva, ført inn',
    en: 'Who decides what put in',
  },
  'authority-day-entered': {
    nb: 'Dagen avtalens ord om hvem som bestemmer trådte i kraft, ført inn',
    nn: 'Dagen orda i avtala om kven som bestemmer tok til å gjelde, ført inn',
    en: 'Day that the words of who decides came into force put in',
  },
  'authority-day-corrected': {
    nb: 'Dagen avtalens ord om hvem som bestemmer trådte i kraft, rettet',
    nn: 'Dagen orda i avtala om kven som bestemmer tok til å gjelde, retta',
    en: 'Day that the words of who decides came into force put right',
  },
  'authority-judged': {
    nb: 'Vurdering av hvem som bestemmer, ført inn',
    nn: 'Vurdering av kven som bestemmer, ført inn',
    en: 'Judgement of who decides put in',
  },
  'authority-judgement-withdrawn': {
    nb: 'Vurdering av hvem som bestemmer, trukket',
    nn: 'Vurdering av kven som bestemmer, trekt',
    en: 'Judgement of who decides withdrawn',
  },
  'authority-objected': {
    nb: 'Part ført inn som uenig i en vurdering av hvem som bestemmer',
    nn: 'Part ført inn som usamd i ei vurdering av kven som bestemmer',
    en: 'Party put in as disagreeing with a judgement of who decides',
  },
} as const satisfies Record<string, Named>

const facts = {
  fromBefore: { nb: 'Før sto', nn: 'Før stod', en: 'Stood before' },
  plannedOn: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
} as const satisfies Record<string, Named>

const subjects = {
  'authority-version': {
    nb: 'Hvem som bestemmer hva',
    nn: 'Kven som bestemmer kva',
    en: 'Who decides what',
  },
  'authority-judgement': { nb: 'En vurdering', nn: 'Ei vurdering', en: 'A judgement' },
  'authority-objection': {
    nb: 'En part som er uenig',
    nn: 'Ein part som er usamd',
    en: 'A party that disagrees',
  },
} as const satisfies Record<string, Named>

/** What the journal tells of who decides what: days, and never who judged. */
export const authorityJournal = { deeds, facts, subjects }

declare module '../../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
}
