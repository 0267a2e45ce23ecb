import type { JournalWords } from '../../kernel/journal.model.ts'
import type { Named } from '../../kernel/words.model.ts'

const deeds = {
  'paper-begun': {
    nb: 'Saksframlegg påbegynt',
    nn: 'Saksframlegg påbegynt',
    en: 'Case paper begun',
  },
  'paper-shown': {
    nb: 'Saksframlegg låst og vist organet',
    nn: 'Saksframlegg låst og vist organet',
    en: 'Case paper fixed and shown to the body',
  },
} as const satisfies Record<string, Named>

/** What the journal tells of the room. */
export const journalWords = {
  deeds,
  bases: {},
  facts: {
    paperVersion: { nb: 'versjon', nn: 'versjon', en: 'version' },
  },
  subjects: {
    paper: { nb: 'Et saksframlegg', nn: 'Eit saksframlegg', en: 'A case paper' },
  },
} satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
}
