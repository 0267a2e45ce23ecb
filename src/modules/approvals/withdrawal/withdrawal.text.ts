import { texts } from '../../../kernel/words.model.ts'

/** The wordings of calling a version back. */
export const sayWithdrawal = texts({
  title: { nb: 'Trekk avtalen', nn: 'Trekk avtalen', en: 'Withdraw' },
  lead: {
    nb: 'Versjonen kan ikke lenger besvares. Svarene som er gitt, blir stående, og grunnen vises for alle.',
    nn: 'Det går ikkje lenger å svare på versjonen. Svara som er gitt, blir ståande, og grunnen blir vist for alle.',
    en: 'The version can no longer be answered. Answers already given stay, and the reason is shown to all.',
  },
  shows: {
    nb: (number: number, again: number) =>
      `Versjon ${number} trekkes. Versjon ${again} vises igjen, med svarene den har, og venter på partene som ikke har svart på den. Er versjon ${again} alt i kraft, gjelder den igjen. Er det bestemt på versjon ${number} at avtalen gjelder uten en part, eller at en part skal behandle saken på nytt, følger det ikke med til versjon ${again}.`,
    nn: (number: number, again: number) =>
      `Versjon ${number} blir trekt. Versjon ${again} blir vist igjen, med svara han har, og ventar på partane som ikkje har svart på han. Er versjon ${again} alt i kraft, gjeld han igjen. Er det bestemt på versjon ${number} at avtalen gjeld utan ein part, eller at ein part skal behandle saka på nytt, følgjer det ikkje med til versjon ${again}.`,
    en: (number: number, again: number) =>
      `Version ${number} is withdrawn. Version ${again} is shown again with the answers it has, and awaits the parties that have not answered it. If version ${again} is in force already, it holds again. What was decided on version ${number}, that the agreement holds without a party or that one is to treat the matter again, does not go with it to version ${again}.`,
  },
  showsNone: {
    nb: (number: number) =>
      `Versjon ${number} trekkes. Ingen annen versjon er lagt fram, så ingen blir bedt om å svare.`,
    nn: (number: number) =>
      `Versjon ${number} blir trekt. Ingen annan versjon er lagd fram, så ingen blir bedne om å svare.`,
    en: (number: number) =>
      `Version ${number} is withdrawn. No other version is put forward, so nobody is asked to answer.`,
  },
  reported: {
    nb: 'Det følger ikke med når versjonen trekkes, og kan ikke bekreftes etterpå. Det blir stående på siden til parten, som meldt. Bekreft det først hvis det skal være et svar på denne versjonen:',
    nn: 'Det følgjer ikkje med når versjonen blir trekt, og kan ikkje stadfestast etterpå. Det blir ståande på sida til parten, som meldt. Stadfest det først dersom det skal vere eit svar på denne versjonen:',
    en: 'It does not follow when the version is withdrawn, and cannot be confirmed afterwards. It stays on the page of the party, as reported. Confirm it first if it is to be an answer to this version:',
  },
  reason: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  reasonHint: {
    nb: 'Vises for alle, og står i e-posten. Ikke skriv noe om enkeltpersoner.',
    nn: 'Blir vist for alle, og står i e-posten. Ikkje skriv noko om enkeltpersonar.',
    en: 'Shown to all, and stands in the mail. Write nothing about individuals.',
  },
  tell: {
    nb: 'Skal partene få vite det?',
    nn: 'Skal partane få vite det?',
    en: 'Are the parties to be told?',
  },
  tellYes: { nb: 'Ja, med e-post', nn: 'Ja, med e-post', en: 'Yes, by mail' },
  tellWere: {
    nb: 'De fikk e-post da versjonen ble lagt fram.',
    nn: 'Dei fekk e-post då versjonen vart lagd fram.',
    en: 'They got a mail when the version was put forward.',
  },
  tellWereNot: {
    nb: 'Ingen av dem har fått e-post om versjonen.',
    nn: 'Ingen av dei har fått e-post om versjonen.',
    en: 'None of them has had a mail about the version.',
  },
  preview: { nb: 'Se hva som skjer', nn: 'Sjå kva som skjer', en: 'See what will happen' },
  previewTitle: {
    nb: (number: number) => `Versjon ${number} trekkes`,
    nn: (number: number) => `Versjon ${number} blir trekt`,
    en: (number: number) => `Version ${number} is withdrawn`,
  },
  nobodyTold: {
    nb: 'Ingen e-post går ut om det.',
    nn: 'Ingen e-post går ut om det.',
    en: 'No mail goes out about it.',
  },
  mailAwaited: {
    nb: (name: string) =>
      `De som ikke har svart på den forrige versjonen, får denne. Slik er den for ${name}:`,
    nn: (name: string) =>
      `Dei som ikkje har svart på den førre versjonen, får denne. Slik er han for ${name}:`,
    en: (name: string) =>
      `Those who have not answered the version before get this one. This is how it is for ${name}:`,
  },
  mailReported: {
    nb: (name: string) =>
      `De som har meldt et svar på den forrige versjonen som ikke er bekreftet, får denne. Slik er den for ${name}:`,
    nn: (name: string) =>
      `Dei som har meldt eit svar på den førre versjonen som ikkje er stadfest, får denne. Slik er han for ${name}:`,
    en: (name: string) =>
      `Those who have reported an answer to the version before that is not confirmed get this one. This is how it is for ${name}:`,
  },
  mailAnswered: {
    nb: (name: string) =>
      `De som har svart på den forrige versjonen, får denne. Slik er den for ${name}:`,
    nn: (name: string) =>
      `Dei som har svart på den førre versjonen, får denne. Slik er han for ${name}:`,
    en: (name: string) =>
      `Those who have answered the version before get this one. This is how it is for ${name}:`,
  },
  mailNotParty: {
    nb: (name: string) =>
      `De som ikke er part i den forrige versjonen, får denne. Slik er den for ${name}:`,
    nn: (name: string) =>
      `Dei som ikkje er part i den førre versjonen, får denne. Slik er han for ${name}:`,
    en: (name: string) =>
      `Those who are not a party to the version before get this one. This is how it is for ${name}:`,
  },
  mailAlone: {
    nb: (name: string) => `Slik er e-posten for ${name}:`,
    nn: (name: string) => `Slik er e-posten for ${name}:`,
    en: (name: string) => `This is how the mail is for ${name}:`,
  },
  confirm: { nb: 'Trekk avtalen', nn: 'Trekk avtalen', en: 'Withdraw' },
  change: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
})
