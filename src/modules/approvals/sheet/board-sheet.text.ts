import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the board as a file. */
export const saySheet = texts({
  exercise: {
    nb: 'ØVELSE. Svarene er oppdiktet.',
    nn: 'ØVING. Svara er oppdikta.',
    en: 'EXERCISE. The answers are invented.',
  },
  code: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  day: { nb: 'Møtedato', nn: 'Møtedato', en: 'Day of the meeting' },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  daysLate: { nb: 'Dager over frist', nn: 'Dagar over fristen', en: 'Days late' },
  asOf: { nb: 'Slik det sto', nn: 'Slik det stod', en: 'As it stood' },
  putForward: { nb: 'Ikke lagt fram før', nn: 'Ikkje lagd fram før', en: 'Not put forward before' },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
})
