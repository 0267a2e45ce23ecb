import type { JournalWords } from '../../kernel/journal.model.ts'
import type { Named } from '../../kernel/words.model.ts'

const deeds = {
  'paper-headings-changed': {
    nb: 'Overskriftene for saksframlegg endret',
    nn: 'Overskriftene for saksframlegg endra',
    en: 'Headings of case papers changed',
  },
  'paper-begun': {
    nb: 'Saksframlegg påbegynt',
    nn: 'Saksframlegg påbegynt',
    en: 'Case paper begun',
  },
  'paper-writers-changed': {
    nb: 'Hvem som skriver et saksframlegg, endret',
    nn: 'Kven som skriv eit saksframlegg, endra',
    en: 'Who writes a case paper changed',
  },
  'paper-shown': {
    nb: 'Saksframlegg låst og vist organet',
    nn: 'Saksframlegg låst og vist organet',
    en: 'Case paper fixed and shown to the body',
  },
  'paper-sent': {
    nb: 'Saksframlegg sendt til gjennomsyn',
    nn: 'Saksframlegg sendt til gjennomsyn',
    en: 'Case paper sent for review',
  },
  'paper-reviewed': {
    nb: 'Saksframlegg lest, med hva leseren mener',
    nn: 'Saksframlegg lese, med kva lesaren meiner',
    en: 'Case paper read, with what the reader thinks',
  },
  'paper-remark-answered': {
    nb: 'Merknad til et saksframlegg besvart',
    nn: 'Merknad til eit saksframlegg svart på',
    en: 'Remark on a case paper answered',
  },
  'paper-review-ended': {
    nb: 'Gjennomsyn avsluttet',
    nn: 'Gjennomsyn avslutta',
    en: 'Review ended',
  },
} as const satisfies Record<string, Named>

/** What the journal tells of the room. */
export const journalWords = {
  deeds,
  bases: {},
  facts: {
    writerCount: { nb: 'skriver med', nn: 'skriv med', en: 'write with them' },
    headingCount: { nb: 'overskrifter', nn: 'overskrifter', en: 'headings' },
    paperVersion: { nb: 'versjon', nn: 'versjon', en: 'version' },
    readerCount: { nb: 'lesere', nn: 'lesarar', en: 'readers' },
    reader: { nb: 'leser', nn: 'lesar', en: 'reader' },
  },
  subjects: {
    paper: { nb: 'Et saksframlegg', nn: 'Eit saksframlegg', en: 'A case paper' },
  },
} satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
}
