import type { JournalWords } from '../../kernel/journal.model.ts'
import type { Named } from '../../kernel/words.model.ts'
import type { AnsweredBy } from './answer.model.ts'

const deeds = {
  'round-created': { nb: 'Runde begynt', nn: 'Runde byrja', en: 'Round begun' },
  'round-changed': { nb: 'Runde endret', nn: 'Runde endra', en: 'Round changed' },
  'round-discarded': {
    nb: 'Utkast til runde forkastet',
    nn: 'Utkast til runde forkasta',
    en: 'Draft of round discarded',
  },
  'round-sent': { nb: 'Runde sendt', nn: 'Runde send', en: 'Round sent' },
  'round-asked-more': {
    nb: 'Flere spurt i runde',
    nn: 'Fleire spurde i runde',
    en: 'More asked in round',
  },
  'round-closed': { nb: 'Runde lukket', nn: 'Runde lukka', en: 'Round closed' },
  'round-reopened': { nb: 'Runde gjenåpnet', nn: 'Runde opna att', en: 'Round reopened' },
  'round-estimated': { nb: 'Anslag ført', nn: 'Overslag ført', en: 'Estimate written down' },
  'round-answered': { nb: 'Runde besvart', nn: 'Runde svara på', en: 'Round answered' },
  'round-answer-corrected': {
    nb: 'Svar på runde rettet',
    nn: 'Svar på runde retta',
    en: 'Answer to round corrected',
  },
  'round-nudged': { nb: 'Purret på runde', nn: 'Purra på runde', en: 'Reminded of round' },
  'round-link-renewed': {
    nb: 'Ny lenke til runde sendt',
    nn: 'Ny lenkje til runde send',
    en: 'New link to round sent',
  },
  'round-link-revoked': {
    nb: 'Lenke til runde trukket tilbake',
    nn: 'Lenkje til runde trekt tilbake',
    en: 'Link to round withdrawn',
  },
} as const satisfies Record<string, Named>

const facts = {
  round: { nb: 'Runde', nn: 'Runde', en: 'Round' },
  questions: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Questions' },
  attachments: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  asked: { nb: 'Spurt', nn: 'Spurt', en: 'Asked' },
  answeredBy: { nb: 'Svart av', nn: 'Svara av', en: 'Answered by' },
} as const satisfies Record<string, Named>

const bases = {
  'coordination-round': {
    nb: 'Sekretariatet spør på vegne av fellesskapet',
    nn: 'Sekretariatet spør på vegner av fellesskapet',
    en: 'The secretariat asks on behalf of the community',
  },
} as const satisfies Record<string, Named>

const answeredBy: Readonly<Record<AnsweredBy, Named>> = {
  party: { nb: 'parten selv', nn: 'parten sjølv', en: 'the party itself' },
  region: { nb: 'regionen', nn: 'regionen', en: 'the region' },
  secretariat: { nb: 'sekretariatet', nn: 'sekretariatet', en: 'the secretariat' },
  sources: { nb: 'kilder', nn: 'kjelder', en: 'sources' },
}

/** What the journal tells of the room: never what was answered. */
export const journalWords = {
  deeds,
  facts,
  bases,
  codes: { answeredBy },
  named: { asked: 'party', place: 'party' },
  subjects: {
    round: { nb: 'En runde', nn: 'Ein runde', en: 'A round' },
    'round-answer': {
      nb: 'Et svar på en runde',
      nn: 'Eit svar på ein runde',
      en: 'An answer to a round',
    },
  },
} satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
  interface Bases extends Record<keyof typeof bases, unknown> {}
}
