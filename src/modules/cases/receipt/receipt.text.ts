import { type Named, texts } from '../../../kernel/words.model.ts'
import type { CaseLinkRefusal } from './answer-form.model.ts'

export const sayReceipt = texts({
  lead: {
    nb: (body: string, day: string) => `Meldt til ${body} ${day}.`,
    nn: (body: string, day: string) => `Meld til ${body} ${day}.`,
    en: (body: string, day: string) => `Submitted to ${body} on ${day}.`,
  },
  submitted: {
    nb: 'Saken er meldt inn. Vi har sendt deg en kvittering med denne adressen, så du kan se hvor saken er.',
    nn: 'Saka er meld inn. Vi har sendt deg ei kvittering med denne adressa, så du kan sjå kvar saka er.',
    en: 'The case is submitted. We have sent you a receipt with this address, so that you can see where the case is.',
  },
  answered: {
    nb: 'Takk, svaret er sendt. Sekretæren ser på saken igjen.',
    nn: 'Takk, svaret er sendt. Sekretæren ser på saka igjen.',
    en: 'Thank you, the answer is sent. The secretary looks at the case again.',
  },
  waits: {
    nb: 'Sekretæren har saken og svarer deg når den er vurdert.',
    nn: 'Sekretæren har saka og svarer deg når ho er vurdert.',
    en: 'The secretary has the case and answers you when it is assessed.',
  },
  asksYou: { nb: 'Sekretæren spør deg', nn: 'Sekretæren spør deg', en: 'The secretary asks you' },
  declined: {
    nb: 'Hvorfor saken er avvist',
    nn: 'Kvifor saka er avvist',
    en: 'Why the case is declined',
  },
  joined: {
    nb: 'Saken behandles sammen med en annen sak.',
    nn: 'Saka blir behandla saman med ei anna sak.',
    en: 'The case is treated together with another case.',
  },
  joinedTo: {
    nb: (title: string) => `Saken behandles sammen med saken «${title}».`,
    nn: (title: string) => `Saka blir behandla saman med saka «${title}».`,
    en: (title: string) => `The case is treated together with the case “${title}”.`,
  },
  treatments: {
    nb: 'Hvor saken har vært, og skal',
    nn: 'Kvar saka har vore, og skal',
    en: 'Where the case has been, and goes',
  },
  noTreatments: {
    nb: 'Saken er tatt inn. Når et møte er planlagt, står det her.',
    nn: 'Saka er teken inn. Når eit møte er planlagt, står det her.',
    en: 'The case is taken in. When a meeting is planned, it stands here.',
  },
  planned: { nb: 'Planlagt', nn: 'Planlagd', en: 'Planned' },
  noDay: { nb: 'Uten dag', nn: 'Utan dag', en: 'Without a day' },
  before: { nb: 'Spurt og svart før', nn: 'Spurt og svart før', en: 'Asked and answered before' },
  svar: { nb: 'Svaret ditt', nn: 'Svaret ditt', en: 'Your answer' },
  svarHint: {
    nb: 'Skriv ikke om enkeltpersoner eller pasienter.',
    nn: 'Skriv ikkje om enkeltpersonar eller pasientar.',
    en: 'Do not write of individuals or patients.',
  },
  send: { nb: 'Send svaret', nn: 'Send svaret', en: 'Send the answer' },
  foot: {
    nb: 'Du ser dette fordi du har lenka fra e-posten. Den viser bare denne saken.',
    nn: 'Du ser dette fordi du har lenkja frå e-posten. Ho viser berre denne saka.',
    en: 'You see this because you have the link from the mail. It shows this case alone.',
  },
  contact: {
    nb: 'Har du spørsmål, ta kontakt med sekretariatet.',
    nn: 'Har du spørsmål, ta kontakt med sekretariatet.',
    en: 'If you have questions, contact the secretariat.',
  },
  contactAt: {
    nb: (address: string) => `Har du spørsmål, skriv til ${address}.`,
    nn: (address: string) => `Har du spørsmål, skriv til ${address}.`,
    en: (address: string) => `If you have questions, write to ${address}.`,
  },
  typedTitle: { nb: 'Det du skrev', nn: 'Det du skreiv', en: 'What you wrote' },
  typedLead: {
    nb: 'Det er ikke sendt. Kopier det hvis du trenger det.',
    nn: 'Det er ikkje sendt. Kopier det om du treng det.',
    en: 'It is not sent. Copy it if you need it.',
  },
  tooOften: {
    nb: 'Lenka er brukt for mange ganger på kort tid. Svaret er ikke sendt. Prøv igjen om en stund.',
    nn: 'Lenkja er brukt for mange gonger på kort tid. Svaret er ikkje sendt. Prøv igjen om ei stund.',
    en: 'The link has been used too many times in a short while. The answer is not sent. Try again later.',
  },
  answerTitle: { nb: 'Svar om saken', nn: 'Svar om saka', en: 'Answer about the case' },
  told: { nb: 'Svaret som du fikk', nn: 'Svaret som du fekk', en: 'The answer that you got' },
  nothingAsked: {
    nb: 'Det er ikke noe å svare på nå.',
    nn: 'Det er ikkje noko å svare på no.',
    en: 'There is nothing to answer now.',
  },
  toCase: { nb: 'Se saken', nn: 'Sjå saka', en: 'See the case' },
  now: {
    nb: 'Spørsmålet er besvart, eller saken er vurdert imens.',
    nn: 'Spørsmålet er svart på, eller saka er vurdert imens.',
    en: 'The question has been answered, or the case assessed, meanwhile.',
  },
})

export type GoneWhy = CaseLinkRefusal | 'too-often'

export const goneTitles: Record<GoneWhy, Named> = {
  'too-often': { nb: 'For mange forsøk', nn: 'For mange forsøk', en: 'Too many attempts' },
  revoked: {
    nb: 'Lenka gjelder ikke lenger',
    nn: 'Lenkja gjeld ikkje lenger',
    en: 'The link is no longer valid',
  },
  expired: { nb: 'Lenka er gått ut', nn: 'Lenkja er gått ut', en: 'The link has expired' },
}

export const goneTexts: Record<GoneWhy, Named> = {
  'too-often': {
    nb: 'Herfra er det åpnet mange adresser som ikke finnes. Prøv igjen om en time, med lenka i e-posten.',
    nn: 'Herifrå er det opna mange adresser som ikkje finst. Prøv igjen om ein time, med lenkja i e-posten.',
    en: 'Many addresses that do not exist have been opened from here. Try again in an hour, with the link in the mail.',
  },
  revoked: {
    nb: 'Kanskje har du fått en ny i en senere e-post.',
    nn: 'Kanskje har du fått ei ny i ein seinare e-post.',
    en: 'Perhaps you got a new one in a later mail.',
  },
  expired: {
    nb: 'Lenker viser saken i to år.',
    nn: 'Lenkjer viser saka i to år.',
    en: 'Links show the case for two years.',
  },
}
