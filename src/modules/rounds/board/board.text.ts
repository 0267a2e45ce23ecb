import { texts } from '../../../kernel/words.model.ts'

/** The words of a round's own page. */
export const sayBoard = texts({
  sent: {
    nb: 'Runden er sendt. Den står nå på Min side hos hver av dem.',
    nn: 'Runden er send. Han står no på Mi side hos kvar av dei.',
    en: 'The round is sent. It now stands on My page of each of them.',
  },
  closed: { nb: 'Runden er lukket.', nn: 'Runden er lukka.', en: 'The round is closed.' },
  nudged: {
    nb: 'Purringen er på vei til dem som ikke har svart.',
    nn: 'Purringa er på veg til dei som ikkje har svart.',
    en: 'The reminder is on its way to those who have not answered.',
  },
  reopened: {
    nb: 'Runden er åpnet igjen.',
    nn: 'Runden er opna att.',
    en: 'The round is open again.',
  },
  who: { nb: 'Hvem har svart', nn: 'Kven har svart', en: 'Who has answered' },
  party: { nb: 'Spurt', nn: 'Spurd', en: 'Asked' },
  state: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  from: { nb: 'Hvem svarte', nn: 'Kven svarte', en: 'Who answered' },
  hasAnswered: { nb: 'Svart', nn: 'Svart', en: 'Answered' },
  silent: { nb: 'Ikke svart', nn: 'Ikkje svart', en: 'Not answered' },
  afterClosing: { nb: 'Etter lukking', nn: 'Etter lukking', en: 'After closing' },
  told: { nb: 'Meldt', nn: 'Meldt', en: 'Reported' },
  late: { nb: 'Over frist', nn: 'Over frist', en: 'Past deadline' },
  corrected: {
    nb: (times: number) => (times === 1 ? 'rettet én gang' : `rettet ${times} ganger`),
    nn: (times: number) => (times === 1 ? 'retta éin gong' : `retta ${times} gonger`),
    en: (times: number) => (times === 1 ? 'corrected once' : `corrected ${times} times`),
  },
  byLink: { nb: 'fra e-posten', nn: 'frå e-posten', en: 'from the mail' },
  deed: { nb: 'Gjør', nn: 'Gjer', en: 'Do' },
  yourAnswer: {
    nb: (name: string) => `Svar for ${name}`,
    nn: (name: string) => `Svar for ${name}`,
    en: (name: string) => `Answer for ${name}`,
  },
  correctYours: {
    nb: (name: string) => `Se eller rett svaret fra ${name}`,
    nn: (name: string) => `Sjå eller rett svaret frå ${name}`,
    en: (name: string) => `See or correct the answer of ${name}`,
  },
  writeDown: { nb: 'Før inn svar', nn: 'Før inn svar', en: 'Write down an answer' },
  see: { nb: 'Se svaret', nn: 'Sjå svaret', en: 'See the answer' },
  postpone: { nb: 'Flytt fristen', nn: 'Flytt fristen', en: 'Move the deadline' },
  again: { nb: 'Spør på nytt', nn: 'Spør på nytt', en: 'Ask again' },
  postponed: { nb: 'Fristen er flyttet.', nn: 'Fristen er flytta.', en: 'The deadline is moved.' },
  estimated: {
    nb: 'Anslaget er lagret.',
    nn: 'Overslaget er lagra.',
    en: 'The estimate is saved.',
  },
  estimate: {
    nb: 'Legg inn et anslag for alle',
    nn: 'Legg inn eit overslag for alle',
    en: 'Enter an estimate for all',
  },
  csv: { nb: 'Last ned CSV', nn: 'Last ned CSV', en: 'Download CSV' },
  close: { nb: 'Lukk runden', nn: 'Lukk runden', en: 'Close the round' },
  reopen: { nb: 'Åpne igjen', nn: 'Opne att', en: 'Reopen' },
  questions: {
    nb: 'Se eller endre spørsmålene',
    nn: 'Sjå eller endre spørsmåla',
    en: 'See or change the questions',
  },
  why: { nb: 'Hvorfor vi spør', nn: 'Kvifor vi spør', en: 'Why we ask' },
  asked: { nb: 'Spørsmålene', nn: 'Spørsmåla', en: 'The questions' },
  addedLater: {
    nb: (why: string) => `Lagt til senere: ${why}`,
    nn: (why: string) => `Lagd til seinare: ${why}`,
    en: (why: string) => `Added later: ${why}`,
  },
  call: {
    nb: (count: number) => (count === 1 ? 'Ring denne' : `Ring disse ${count}`),
    nn: (count: number) => (count === 1 ? 'Ring denne' : `Ring desse ${count}`),
    en: (count: number) => (count === 1 ? 'Call this one' : `Call these ${count}`),
  },
  nobodyToCall: {
    nb: 'Ingen med telefon i kontaktlista.',
    nn: 'Ingen med telefon i kontaktlista.',
    en: 'Nobody with a telephone in the list of contacts.',
  },
  cameAfter: {
    nb: 'Svaret kom etter lukking.',
    nn: 'Svaret kom etter lukking.',
    en: 'The answer came after closing.',
  },
  wasTold: {
    nb: 'Svaret er meldt, og venter på å bli bekreftet.',
    nn: 'Svaret er meldt, og ventar på å bli stadfesta.',
    en: 'The answer is reported and waits to be confirmed.',
  },
  closedHint: {
    nb: 'Runden er lukket. Et svar nå telles bare hvis den åpnes igjen.',
    nn: 'Runden er lukka. Eit svar no blir berre talt om han blir opna att.',
    en: 'The round is closed. An answer now counts only if it is reopened.',
  },
  each: { nb: 'Hver part', nn: 'Kvar part', en: 'Each party' },
  eachLead: {
    nb: 'Se hele svaret, eller før inn et svar fra et brev, en e-post eller en telefon.',
    nn: 'Sjå heile svaret, eller før inn eit svar frå eit brev, ein e-post eller ein telefon.',
    en: 'See the whole answer, or write one down from a letter, a mail or a call.',
  },
  shownToSecretariat: {
    nb: 'Svarene leses bare av sekretariatet.',
    nn: 'Svara blir lesne berre av sekretariatet.',
    en: 'The answers are read by the secretariat alone.',
  },
  shownWhenClosed: {
    nb: 'Alle som er spurt, ser svarene når runden er lukket.',
    nn: 'Alle som er spurde, ser svara når runden er lukka.',
    en: 'All who were asked see the answers once the round is closed.',
  },
  shownToAsked: {
    nb: 'Svarene leses av dem som er spurt.',
    nn: 'Svara blir lesne av dei som er spurde.',
    en: 'The answers are read by those who were asked.',
  },
})
