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
  'treatment-completed': {
    nb: 'Behandling utfylt',
    nn: 'Behandling utfylt',
    en: 'Treatment completed',
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
  'deadline-moved': { nb: 'Fristen flyttet', nn: 'Fristen flytta', en: 'Deadline moved' },
  'parties-nudged': { nb: 'Parter purret', nn: 'Partar purra', en: 'Parties reminded' },
  'party-left-out': {
    nb: 'Gjelder uten parten',
    nn: 'Gjeld utan parten',
    en: 'Holds without the party',
  },
  'party-taken-in': {
    nb: 'Parten er med igjen',
    nn: 'Parten er med att',
    en: 'The party is in again',
  },
  'party-asked-again': {
    nb: 'Bedt om ny behandling',
    nn: 'Bede om ny behandling',
    en: 'Asked to treat the matter again',
  },
  'party-clarified': { nb: 'Part avklart', nn: 'Part avklart', en: 'Party clarified' },
  'answers-judged-anew': {
    nb: 'Svarene vurdert på nytt etter nyere regler',
    nn: 'Svara vurderte på nytt etter nyare reglar',
    en: 'The answers judged anew by newer rules',
  },
  'answer-reported': {
    nb: 'Svar meldt fra e-posten',
    nn: 'Svar meldt frå e-posten',
    en: 'Answer reported from the mail',
  },
  'report-confirmed': {
    nb: 'Meldt svar bekreftet',
    nn: 'Meldt svar stadfest',
    en: 'Reported answer confirmed',
  },
  'report-set-aside': {
    nb: 'Meldt svar satt til side',
    nn: 'Meldt svar sett til side',
    en: 'Reported answer set aside',
  },
  'report-link-renewed': {
    nb: 'Ny lenke til avtale sendt',
    nn: 'Ny lenkje til avtale send',
    en: 'New link to agreement sent',
  },
  'report-link-revoked': {
    nb: 'Lenke til avtale trukket tilbake',
    nn: 'Lenkje til avtale trekt tilbake',
    en: 'Link to agreement withdrawn',
  },
  'party-noted': { nb: 'Notat skrevet', nn: 'Notat skrive', en: 'Note written' },
  'signature-registered': {
    nb: 'Undertegning ført',
    nn: 'Underteikning ført',
    en: 'Signing entered',
  },
  'exercise-reset': {
    nb: 'Øvelsen nullstilt',
    nn: 'Øvinga nullstilt',
    en: 'Exercise reset',
  },
} as const satisfies Record<string, Named>

const bases = {
  'entry-rule': {
    nb: 'Regelen for ikrafttredelse',
    nn: 'Regelen for ikraftsetjing',
    en: 'The rule for entry into force',
  },
  'entry-rule-all': {
    nb: 'Ikrafttredelse: når alle har vedtatt',
    nn: 'Ikraftsetjing: når alle har vedteke',
    en: 'Entry into force: when all have adopted',
  },
  'entry-rule-number': {
    nb: 'Ikrafttredelse: når et antall har vedtatt',
    nn: 'Ikraftsetjing: når eit tal partar har vedteke',
    en: 'Entry into force: when a number have adopted',
  },
  'entry-rule-share': {
    nb: 'Ikrafttredelse: når en andel har vedtatt',
    nn: 'Ikraftsetjing: når ein del har vedteke',
    en: 'Entry into force: when a share have adopted',
  },
  'entry-rule-each': {
    nb: 'Ikrafttredelse: for hver når den har vedtatt',
    nn: 'Ikraftsetjing: for kvar når han har vedteke',
    en: 'Entry into force: for each once it has adopted',
  },
  'entry-rule-on-day': {
    nb: 'Ikrafttredelse: på en bestemt dag',
    nn: 'Ikraftsetjing: på ein bestemt dag',
    en: 'Entry into force: on a set day',
  },
  'entry-rule-not-stated': {
    nb: 'Ikrafttredelse: ikke oppgitt i kildene',
    nn: 'Ikraftsetjing: ikkje oppgjeve i kjeldene',
    en: 'Entry into force: not stated in the sources',
  },
  'putting-forward': { nb: 'Framleggingen', nn: 'Framlegginga', en: 'The putting forward' },
  'municipal-cases': {
    nb: 'Sakene i kommunene',
    nn: 'Sakene i kommunane',
    en: 'The cases of the municipalities',
  },
  'clause-5-2-a': {
    nb: 'Samarbeidsavtalen 5.2 a',
    nn: 'Samarbeidsavtalen 5.2 a',
    en: 'The cooperation agreement, 5.2 a',
  },
  'current-answer': { nb: 'Svaret som står', nn: 'Svaret som står', en: 'The answer that stands' },
  'order-of-states': { nb: 'Rekkefølgen', nn: 'Rekkjefølgja', en: 'The order' },
  correction: { nb: 'Retting', nn: 'Retting', en: 'Correction' },
  clarification: { nb: 'Avklaringen', nn: 'Avklaringa', en: 'The clarification' },
  reservation: { nb: 'Forbeholdet', nn: 'Atterhaldet', en: 'The reservation' },
  deadline: { nb: 'Frist for svar', nn: 'Frist for svar', en: 'Deadline for answers' },
  'not-answered': { nb: 'Ikke svart', nn: 'Ikkje svart', en: 'Not answered' },
  exercise: { nb: 'Øvelse', nn: 'Øving', en: 'Exercise' },
} as const satisfies Record<string, Named>

/** What former editions wrote. */
const formerBases: Record<string, Named> = {
  'ikrafttredelse: all': bases['entry-rule-all'],
  'ikrafttredelse: number': bases['entry-rule-number'],
  'ikrafttredelse: share': bases['entry-rule-share'],
  'ikrafttredelse: on-day': bases['entry-rule-on-day'],
  'ikrafttredelse: not-stated': bases['entry-rule-not-stated'],
  rekkefølgen: bases['order-of-states'],
  retting: bases.correction,
  'frist for svar': bases.deadline,
}

const facts = {
  rule: { nb: 'Ikrafttredelse', nn: 'Ikraftsetjing', en: 'Entry into force' },
  mails: { nb: 'E-poster', nn: 'E-postar', en: 'Mails' },
  state: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  bodyName: { nb: 'Organets navn', nn: 'Namnet på organet', en: 'Name of the body' },
  decidingBody: { nb: 'Organet som avgjør', nn: 'Organet som avgjer', en: 'Deciding body' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  was: { nb: 'Frist før', nn: 'Frist før', en: 'Deadline before' },
  judgedBy: {
    nb: 'Vurdert av at svarene står',
    nn: 'Vurdert av at svara står',
    en: 'Judged that the answers stand',
  },
  because: { nb: 'Hvorfor svarene står', nn: 'Kvifor svara står', en: 'Why the answers stand' },
  wording: { nb: 'Ordlyd', nn: 'Ordlyd', en: 'Wording' },
  hinders: {
    nb: 'Hindrer ikrafttredelse',
    nn: 'Hindrar iverksetjing',
    en: 'Hinders entry into force',
  },
  isParty: { nb: 'Er part', nn: 'Er part', en: 'Is a party' },
  registeredAs: { nb: 'Meldt av', nn: 'Meldt av', en: 'Told by' },
  reporter: { nb: 'Meldt av', nn: 'Meldt av', en: 'Reported by' },
  reporterFunction: {
    nb: 'Funksjonen til den som meldte',
    nn: 'Funksjonen til den som melde',
    en: 'The function of whoever reported',
  },
  note: { nb: 'Notat', nn: 'Notat', en: 'Note' },
  step: { nb: 'Hvor langt', nn: 'Kor langt', en: 'How far' },
  signedBy: { nb: 'Undertegnet av', nn: 'Underteikna av', en: 'Signed by' },
  earliest: { nb: 'Tidligst', nn: 'Tidlegast', en: 'No earlier than' },
  percent: { nb: 'Prosent', nn: 'Prosent', en: 'Percent' },
} as const satisfies Record<string, Named>

/** What the journal tells of the room. */
export const journalWords = {
  deeds,
  bases: { ...bases, ...formerBases },
  facts,
  keptFor: { 'party-note': 'put-forward' },
  subjects: {
    treatment: { nb: 'Et svar', nn: 'Eit svar', en: 'An answer' },
    'party-report': { nb: 'Et meldt svar', nn: 'Eit meldt svar', en: 'A reported answer' },
    'party-note': { nb: 'Et notat', nn: 'Eit notat', en: 'A note' },
    'party-signature': {
      nb: 'En undertegning',
      nn: 'Ei underteikning',
      en: 'A signing',
    },
    'party-clarification': {
      nb: 'Hvem som er part',
      nn: 'Kven som er part',
      en: 'Who is a party',
    },
  },
} satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
  interface Bases extends Record<keyof typeof bases, unknown> {}
}
