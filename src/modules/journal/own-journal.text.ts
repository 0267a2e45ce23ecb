import type { JournalWords } from '../../kernel/journal.model.ts'
import type { Named } from '../../kernel/words.model.ts'

const deeds = {
  'text-removal-asked': {
    nb: 'Bedt om å fjerne tekst',
    nn: 'Bede om å fjerne tekst',
    en: 'Asked to remove text',
  },
  'text-removed': { nb: 'Tekst fjernet', nn: 'Tekst fjerna', en: 'Text removed' },
  'rows-sealed': {
    nb: 'Det som stod her fra før, låst slik det var',
    nn: 'Det som stod her frå før, låst slik det var',
    en: 'What stood here before, locked as it was',
  },
} as const satisfies Record<string, Named>

const bases = {
  'two-persons': { nb: 'To personer', nn: 'To personar', en: 'Two persons' },
  'first-seals': {
    nb: 'Ny utgave av Godfot',
    nn: 'Ny utgåve av Godfot',
    en: 'A new edition of Godfot',
  },
  source: { nb: 'Kilden', nn: 'Kjelda', en: 'The source' },
} as const satisfies Record<string, Named>

/** What former editions wrote. */
const formerBases: Record<string, Named> = {
  'to personer': bases['two-persons'],
}

const facts = {
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  reason: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  kind: { nb: 'Type', nn: 'Type', en: 'Kind' },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  partyCode: { nb: 'Part', nn: 'Part', en: 'Party' },
  parties: { nb: 'Parter', nn: 'Partar', en: 'Parties' },
  day: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  until: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  rows: { nb: 'Rader', nn: 'Rader', en: 'Rows' },
  edition: { nb: 'Utgave', nn: 'Utgåve', en: 'Edition' },
  entries: { nb: 'Oppføringer', nn: 'Oppføringar', en: 'Entries' },
  about: { nb: 'Gjelder', nn: 'Gjeld', en: 'About' },
} as const satisfies Record<string, Named>

/** What the journal tells of the room. */
export const journalWords = {
  deeds,
  bases: { ...bases, ...formerBases },
  facts,
  inner: ['sha256'],
  subjects: {
    'text-removal': {
      nb: 'Fjerning av en tekst',
      nn: 'Fjerning av ein tekst',
      en: 'The removal of a text',
    },
  },
} satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
  interface Bases extends Record<keyof typeof bases, unknown> {}
}
