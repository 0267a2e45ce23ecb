import { texts } from '../../../kernel/words.model.ts'

/** What was submitted, as it is read again. */
export const saySubmitted = texts({
  raisedBy: { nb: 'Meldt av', nn: 'Meld av', en: 'Submitted by' },
  raisedOn: { nb: 'Meldt', nn: 'Meld', en: 'Submitted' },
  behalf: { nb: 'Tok kontakt', nn: 'Tok kontakt', en: 'Made contact' },
  registeredBy: { nb: 'Ført inn av', nn: 'Ført inn av', en: 'Registered by' },
  due: { nb: 'Bør være avgjort innen', nn: 'Bør vere avgjort innan', en: 'Should be settled by' },
  late: { nb: 'passert', nn: 'passert', en: 'passed' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  inFile: { nb: 'Se vedlegget.', nn: 'Sjå vedlegget.', en: 'See the attachment.' },
  wanted: { nb: 'Ønsket', nn: 'Ønskt', en: 'Wanted' },
  touched: { nb: 'Gjelder', nn: 'Gjeld', en: 'Touches' },
  files: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  letter: { nb: 'Brevet', nn: 'Brevet', en: 'The letter' },
  letterFor: {
    nb: 'Bare for dem som vurderer saken',
    nn: 'Berre for dei som vurderer saka',
    en: 'Only for those who assess the case',
  },
  questions: { nb: 'Spørsmål og svar', nn: 'Spørsmål og svar', en: 'Questions and answers' },
  asked: {
    nb: (day: string) => `Spurt ${day}`,
    nn: (day: string) => `Spurt ${day}`,
    en: (day: string) => `Asked ${day}`,
  },
  answered: {
    nb: (day: string) => `Svart ${day}`,
    nn: (day: string) => `Svart ${day}`,
    en: (day: string) => `Answered ${day}`,
  },
  noAnswer: { nb: 'Ikke svart ennå', nn: 'Ikkje svart enno', en: 'Not answered yet' },
  removed: {
    nb: 'Teksten er tatt bort etter loven.',
    nn: 'Teksten er teken bort etter lova.',
    en: 'The text has been removed by law.',
  },
})
