import type { JournalWords } from '../../kernel/journal.model.ts'
import type { Named } from '../../kernel/words.model.ts'

const deeds = {
  'version-put-forward': {
    nb: 'Lagt fram for partene',
    nn: 'Lagt fram for partane',
    en: 'Put forward',
  },
  'treatment-registered': {
    nb: 'Behandling registrert',
    nn: 'Behandling registrert',
    en: 'Treatment registered',
  },
  'treatment-corrected': {
    nb: 'Behandling rettet',
    nn: 'Behandling retta',
    en: 'Treatment corrected',
  },
  'reservation-answered': {
    nb: 'Forbehold avklart',
    nn: 'Atterhald avklart',
    en: 'Reservation clarified',
  },
  'parties-nudged': { nb: 'Parter purret', nn: 'Partar purra', en: 'Parties reminded' },
  'party-clarified': { nb: 'Part avklart', nn: 'Part avklart', en: 'Party clarified' },
  'exercise-reset': {
    nb: 'Øvelsen nullstilt',
    nn: 'Øvinga nullstilt',
    en: 'Exercise reset',
  },
} as const satisfies Record<string, Named>

const facts = {
  mails: { nb: 'E-poster', nn: 'E-postar', en: 'Mails' },
  state: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  bodyName: { nb: 'Organets navn', nn: 'Namnet på organet', en: 'Name of the body' },
  decidingBody: { nb: 'Organet som avgjør', nn: 'Organet som avgjer', en: 'Deciding body' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  wording: { nb: 'Ordlyd', nn: 'Ordlyd', en: 'Wording' },
  hinders: {
    nb: 'Hindrer ikrafttredelse',
    nn: 'Hindrar iverksetjing',
    en: 'Hinders entry into force',
  },
  isParty: { nb: 'Er part', nn: 'Er part', en: 'Is a party' },
  registeredAs: { nb: 'Meldt av', nn: 'Meldt av', en: 'Told by' },
  percent: { nb: 'Prosent', nn: 'Prosent', en: 'Percent' },
} as const satisfies Record<string, Named>

/** What the journal tells of the room. */
export const journalWords = { deeds, facts } satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
}
