import { texts } from '../../../kernel/words.model.ts'

/** The wordings of asking a party to treat the matter again. */
export const sayAgain = texts({
  title: {
    nb: (name: string) => `Be ${name} behandle saken på nytt`,
    nn: (name: string) => `Be ${name} behandle saka på nytt`,
    en: (name: string) => `Ask ${name} to treat the matter again`,
  },
  lead: {
    nb: (answer: string) =>
      `Svaret som er gitt («${answer}»), står til parten gir et nytt. Inntil da ventes det på parten, på tavla og på Min side.`,
    nn: (answer: string) =>
      `Svaret som er gitt («${answer}»), står til parten gir eit nytt. Inntil då blir det venta på parten, på tavla og på Min side.`,
    en: (answer: string) =>
      `The answer given (“${answer}”) stands until the party gives another. Until then the party is awaited, on the board and on My page.`,
  },
  reason: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  reasonHint: {
    nb: 'Står i e-posten og på partens side. Ikke skriv noe om enkeltpersoner.',
    nn: 'Står i e-posten og på sida til parten. Ikkje skriv noko om enkeltpersonar.',
    en: 'Stands in the mail and on the party’s page. Write nothing about individuals.',
  },
  receivers: { nb: 'E-posten går til', nn: 'E-posten går til', en: 'The mail goes to' },
  wouldReceive: {
    nb: 'E-posten ville gått til',
    nn: 'E-posten ville gått til',
    en: 'The mail would go to',
  },
  nobody: {
    nb: 'Ingen er registrert som kontakt. Si fra til parten på en annen måte.',
    nn: 'Ingen er registrert som kontakt. Sei frå til parten på ein annan måte.',
    en: 'Nobody is registered as contact. Tell the party in another way.',
  },
  exercise: {
    nb: 'Dette er en øvelse, og ingen e-post går ut.',
    nn: 'Dette er ei øving, og ingen e-post går ut.',
    en: 'This is an exercise, and no mail goes out.',
  },
  preview: { nb: 'Se e-posten', nn: 'Sjå e-posten', en: 'See the mail' },
  mail: { nb: 'E-posten', nn: 'E-posten', en: 'The mail' },
  confirm: {
    nb: 'Be om ny behandling',
    nn: 'Be om ny behandling',
    en: 'Ask for a new treatment',
  },
  change: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  told: {
    nb: (party: string) => `Noe er meldt fra ${party}, eller parten er spurt på nytt.`,
    nn: (party: string) => `Noko er meldt frå ${party}, eller parten er spurd på nytt.`,
    en: (party: string) => `Something has been reported from ${party}, or it has been asked again.`,
  },
})
