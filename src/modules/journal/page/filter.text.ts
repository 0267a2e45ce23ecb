import { wholeNumber } from '../../../kernel/format.model.ts'
import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { TypedFilter } from './filter.model.ts'

/** The wordings of what is asked for in the journal, and of the file that is made of it. */
export const sayFilter = texts({
  errorsTitle: {
    nb: 'Dette må rettes før innslagene kan vises',
    nn: 'Dette må rettast før innslaga kan visast',
    en: 'This must be put right before the entries can be shown',
  },
  find: { nb: 'Finn i journalen', nn: 'Finn i journalen', en: 'Find in the journal' },
  thing: {
    nb: 'Dokument eller sak',
    nn: 'Dokument eller sak',
    en: 'Document or matter',
  },
  everyThing: { nb: 'Alle', nn: 'Alle', en: 'All' },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  everyParty: { nb: 'Alle parter', nn: 'Alle partar', en: 'All parties' },
  deed: { nb: 'Gjerning', nn: 'Gjerning', en: 'Deed' },
  everyDeed: { nb: 'Alle gjerninger', nn: 'Alle gjerningar', en: 'All deeds' },
  from: { nb: 'Fra og med', nn: 'Frå og med', en: 'From' },
  until: { nb: 'Til og med', nn: 'Til og med', en: 'Until' },
  number: { nb: 'Innslag nr.', nn: 'Innslag nr.', en: 'Entry no.' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  showAll: { nb: 'Vis hele journalen', nn: 'Vis heile journalen', en: 'Show the whole journal' },
  found: {
    nb: (entries: number) => `${wholeNumber(entries)} innslag funnet`,
    nn: (entries: number) => `${wholeNumber(entries)} innslag funne`,
    en: (entries: number) => `${wholeNumber(entries)} ${entries === 1 ? 'entry' : 'entries'} found`,
  },
  foundMany: {
    nb: (entries: number) => `Flere enn ${wholeNumber(entries)} innslag funnet`,
    nn: (entries: number) => `Fleire enn ${wholeNumber(entries)} innslag funne`,
    en: (entries: number) => `More than ${wholeNumber(entries)} entries found`,
  },
  inAll: {
    nb: (entries: number) => `${wholeNumber(entries)} innslag i alt`,
    nn: (entries: number) => `${wholeNumber(entries)} innslag i alt`,
    en: (entries: number) =>
      `${wholeNumber(entries)} ${entries === 1 ? 'entry' : 'entries'} in all`,
  },
  nothing: {
    nb: 'Ingen innslag svarer til dette. Velg videre, for eksempel en lengre periode. Innhold du ikke ser, kan du heller ikke finne etter dokument eller part.',
    nn: 'Ingen innslag svarar til dette. Vel vidare, til dømes ein lengre periode. Innhald du ikkje ser, kan du heller ikkje finne etter dokument eller part.',
    en: 'No entries answer to this. Choose more widely, such as a longer period. Content that you do not see cannot be found by document or party either.',
  },
  fetchExcel: { nb: 'Hent som Excel', nn: 'Hent som Excel', en: 'Fetch as Excel' },
  fetch: { nb: 'Hent som CSV', nn: 'Hent som CSV', en: 'Fetch as CSV' },
  atUtc: { nb: 'Tidspunkt (UTC)', nn: 'Tidspunkt (UTC)', en: 'Instant (UTC)' },
  when: { nb: 'Dag og klokkeslett', nn: 'Dag og klokkeslett', en: 'Day and time' },
  about: { nb: 'Gjelder', nn: 'Gjeld', en: 'About' },
  lock: { nb: 'Lås', nn: 'Lås', en: 'Lock' },
  lockBefore: { nb: 'Låsen før', nn: 'Låsen før', en: 'The lock before' },
  wholeLock: { nb: 'Hele låsen', nn: 'Heile låsen', en: 'The whole lock' },
  lockInHead: {
    nb: 'Slik den står i en signert lås',
    nn: 'Slik han står i ein signert lås',
    en: 'As it stands in a signed lock',
  },
  openLock: {
    nb: (number: string) => `Vis hele låsen på innslag ${number}`,
    nn: (number: string) => `Vis heile låsen på innslag ${number}`,
    en: (number: string) => `Show the whole lock of entry ${number}`,
  },
  exercise: {
    nb: 'Øvelse. Innslagene er laget for å øve.',
    nn: 'Øving. Innslaga er laga for å øve.',
    en: 'Exercise. The entries were made for practice.',
  },
})

/** What the fields are called, in the order that they stand in. */
export const filterLabels = (locale: Locale): Record<keyof TypedFilter, string> => ({
  dokument: sayFilter(locale, 'thing'),
  part: sayFilter(locale, 'party'),
  gjerning: sayFilter(locale, 'deed'),
  fra: sayFilter(locale, 'from'),
  til: sayFilter(locale, 'until'),
  nr: sayFilter(locale, 'number'),
})
