import { texts } from '../../../kernel/words.model.ts'

/** The words of a round's own page. */
export const sayBoard = texts({
  answered: {
    nb: (answered: number, asked: number) => `${answered} av ${asked} har svart.`,
    nn: (answered: number, asked: number) => `${answered} av ${asked} har svart.`,
    en: (answered: number, asked: number) => `${answered} of ${asked} have answered.`,
  },
  sent: {
    nb: 'Runden er sendt. Den står nå på Min side hos hver av dem.',
    nn: 'Runden er send. Han står no på Mi side hos kvar av dei.',
    en: 'The round is sent. It now stands on My page of each of them.',
  },
  closed: { nb: 'Runden er lukket.', nn: 'Runden er lukka.', en: 'The round is closed.' },
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
  yourAnswer: { nb: 'Svar for', nn: 'Svar for', en: 'Answer for' },
  writeDown: { nb: 'Før inn svar', nn: 'Før inn svar', en: 'Write down an answer' },
  see: { nb: 'Se svaret', nn: 'Sjå svaret', en: 'See the answer' },
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
})
