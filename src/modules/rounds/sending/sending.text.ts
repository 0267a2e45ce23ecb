import { problemsIn } from '../../../kernel/reading.text.ts'
import type { Named } from '../../../kernel/words.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { SendRefusal, StateRefusal } from '../refusal.model.ts'

/** The words of sending, closing and opening again. */
export const saySending = texts({
  sendTitle: { nb: 'Sende runden?', nn: 'Sende runden?', en: 'Send the round?' },
  sendLead: {
    nb: 'Når den er sendt, venter den på hver av dem, og hvem som er spurt, kan ikke endres.',
    nn: 'Når han er send, ventar han på kvar av dei, og kven som er spurde, kan ikkje endrast.',
    en: 'Once sent it waits for each of them, and who is asked cannot be changed.',
  },
  send: {
    nb: (count: number) => (count === 1 ? 'Send til 1' : `Send til ${count}`),
    nn: (count: number) => (count === 1 ? 'Send til 1' : `Send til ${count}`),
    en: (count: number) => (count === 1 ? 'Send to 1' : `Send to ${count}`),
  },
  back: { nb: 'Tilbake til utkastet', nn: 'Tilbake til utkastet', en: 'Back to the draft' },
  asks: { nb: 'Vi spør', nn: 'Vi spør', en: 'We ask' },
  whom: { nb: 'Hvem får den', nn: 'Kven får han', en: 'Who gets it' },
  mailTo: {
    nb: (count: number) => (count === 1 ? 'Én får e-post' : `${count} får e-post`),
    nn: (count: number) => (count === 1 ? 'Éin får e-post' : `${count} får e-post`),
    en: (count: number) => (count === 1 ? 'One gets a mail' : `${count} get a mail`),
  },
  mailLead: {
    nb: (name: string) =>
      `Slik er den for ${name}. De andre får den samme, med sitt navn. Lenka er mottakerens egen, og den som svarer, trenger ikke å logge inn.`,
    nn: (name: string) =>
      `Slik er han for ${name}. Dei andre får den same, med sitt namn. Lenkja er mottakaren si eiga, og den som svarer, treng ikkje å logge inn.`,
    en: (name: string) =>
      `This is how it is for ${name}. The others get the same, with their own name. The link is the receiver’s own, and whoever answers need not sign in.`,
  },
  mail: { nb: 'E-posten', nn: 'E-posten', en: 'The mail' },
  noneGets: { nb: 'Ingen får e-post', nn: 'Ingen får e-post', en: 'Nobody gets a mail' },
  party: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  withoutMail: {
    nb: (count: number) =>
      count === 1
        ? 'Én har ingen å sende e-post til, og finner runden bare på Min side:'
        : `${count} har ingen å sende e-post til, og finner runden bare på Min side:`,
    nn: (count: number) =>
      count === 1
        ? 'Éin har ingen å sende e-post til, og finn runden berre på Mi side:'
        : `${count} har ingen å sende e-post til, og finn runden berre på Mi side:`,
    en: (count: number) =>
      count === 1
        ? 'One has nobody to send mail to, and finds the round on My page alone:'
        : `${count} have nobody to send mail to, and find the round on My page alone:`,
  },
  toDirectory: {
    nb: 'Skriv inn hvem det er i kontaktene',
    nn: 'Skriv inn kven det er i kontaktane',
    en: 'Enter who it is in the contacts',
  },
  practice: {
    nb: 'Dette er en øvelse. Ingen e-post blir sendt.',
    nn: 'Dette er ei øving. Ingen e-post blir sendt.',
    en: 'This is an exercise. No mail is sent.',
  },
  none: {
    nb: 'Godfot er ikke satt opp til å sende e-post her. Runden kommer på Min side, men ingen får e-post om den. Den som drifter Godfot, kan sette det opp med innstillingen GODFOT_SMTP_URL.',
    nn: 'Godfot er ikkje sett opp til å sende e-post her. Runden kjem på Mi side, men ingen får e-post om han. Den som driftar Godfot, kan setje det opp med innstillinga GODFOT_SMTP_URL.',
    en: 'Godfot is not set up to send mail here. The round comes on My page, but nobody gets a mail about it. Whoever runs Godfot can set it up with the setting GODFOT_SMTP_URL.',
  },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  notReady: {
    nb: 'Runden kan ikke sendes',
    nn: 'Runden kan ikkje sendast',
    en: 'The round cannot be sent',
  },
  closeTitle: { nb: 'Lukke runden?', nn: 'Lukke runden?', en: 'Close the round?' },
  closeLead: {
    nb: 'Svar som kommer senere, blir tatt vare på og ikke talt med. Du kan åpne runden igjen.',
    nn: 'Svar som kjem seinare, blir tekne vare på og ikkje talde med. Du kan opne runden att.',
    en: 'Answers that come later are kept and not counted. You can reopen the round.',
  },
  closeSilent: {
    nb: (names: string) => `Har ikke svart: ${names}.`,
    nn: (names: string) => `Har ikkje svart: ${names}.`,
    en: (names: string) => `Have not answered: ${names}.`,
  },
  closeAll: { nb: 'Alle har svart.', nn: 'Alle har svart.', en: 'All have answered.' },
  closeShown: {
    nb: 'Alle som er spurt, ser da svarene.',
    nn: 'Alle som er spurde, ser då svara.',
    en: 'All who were asked then see the answers.',
  },
  close: { nb: 'Lukk runden', nn: 'Lukk runden', en: 'Close the round' },
  reopenTitle: { nb: 'Åpne runden igjen?', nn: 'Opne runden att?', en: 'Reopen the round?' },
  reopenLead: {
    nb: 'De som ikke har svart, får den på Min side igjen, og svar som kom etter lukking, blir talt med.',
    nn: 'Dei som ikkje har svart, får han på Mi side att, og svar som kom etter lukking, blir talde med.',
    en: 'Those who have not answered get it on My page again, and answers that came after closing count.',
  },
  reopen: { nb: 'Åpne runden igjen', nn: 'Opne runden att', en: 'Reopen the round' },
  moreTitle: { nb: 'Spørre flere?', nn: 'Spørje fleire?', en: 'Ask more?' },
  moreLead: {
    nb: 'De som var spurt fra før, er de samme. Grunnen står på runden.',
    nn: 'Dei som var spurde frå før, er dei same. Grunnen står på runden.',
    en: 'Those who were asked before are the same. The reason is shown on the round.',
  },
  moreWhom: {
    nb: 'Hvem skal også spørres?',
    nn: 'Kven skal òg spørjast?',
    en: 'Who is to be asked too?',
  },
  moreWhy: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  moreWhyHint: {
    nb: 'For eksempel «Ble part i avtalen 1. desember»',
    nn: 'Til dømes «Vart part i avtalen 1. desember»',
    en: 'For example “Became a party on 1 December”',
  },
  more: { nb: 'Spør flere', nn: 'Spør fleire', en: 'Ask more' },
  moreNone: { nb: 'Alle er spurt.', nn: 'Alle er spurde.', en: 'All are asked.' },
  postponeTitle: { nb: 'Flytte fristen', nn: 'Flytte fristen', en: 'Move the deadline' },
  postponeLead: {
    nb: 'De som ikke har svart, ser den nye fristen på Min side med en gang.',
    nn: 'Dei som ikkje har svart, ser den nye fristen på Mi side med ein gong.',
    en: 'Those who have not answered see the new deadline on My page at once.',
  },
  newDeadline: { nb: 'Ny frist', nn: 'Ny frist', en: 'New deadline' },
  before: {
    nb: 'Påminn dager før fristen',
    nn: 'Minn på dagar før fristen',
    en: 'Remind days before the deadline',
  },
  after: {
    nb: 'Påminn dager etter fristen',
    nn: 'Minn på dagar etter fristen',
    en: 'Remind days after the deadline',
  },
  daysHint: {
    nb: 'For eksempel 7, 1. Tomt er ingen.',
    nn: 'Til dømes 7, 1. Tomt er ingen.',
    en: 'For example 7, 1. Empty is none.',
  },
  postpone: { nb: 'Flytt fristen', nn: 'Flytt fristen', en: 'Move the deadline' },
  cancel: { nb: 'Tilbake til runden', nn: 'Tilbake til runden', en: 'Back to the round' },
})

/** What is wrong with whom more to ask. */
export const askMoreProblemText = problemsIn<'nobody-added'>({
  'nobody-added': {
    nb: 'Kryss av minst én.',
    nn: 'Kryss av minst éin.',
    en: 'Tick at least one.',
  },
})

export const sendRefusalText: Record<SendRefusal, Named> = {
  'sent-already': {
    nb: 'Runden er sendt allerede.',
    nn: 'Runden er send allereie.',
    en: 'The round is sent already.',
  },
  'no-questions': {
    nb: 'Runden har ingen spørsmål. Legg til minst ett.',
    nn: 'Runden har ingen spørsmål. Legg til minst eitt.',
    en: 'The round has no questions. Add at least one.',
  },
  'nobody-asked': {
    nb: 'Ingen er spurt. Kryss av hvem som skal få runden.',
    nn: 'Ingen er spurde. Kryss av kven som skal få runden.',
    en: 'Nobody is asked. Tick who is to get the round.',
  },
  'no-deadline': {
    nb: 'Runden har ingen frist. Skriv når svarene må være her.',
    nn: 'Runden har ingen frist. Skriv når svara må vere her.',
    en: 'The round has no deadline. Write when the answers must be here.',
  },
  'deadline-passed': {
    nb: 'Fristen er passert. Skriv en ny.',
    nn: 'Fristen er passert. Skriv ein ny.',
    en: 'The deadline has passed. Write a new one.',
  },
  'place-gone': {
    nb: 'En av dem som er krysset av, finnes ikke lenger i fellesskapet. Gå over lista.',
    nn: 'Ein av dei som er kryssa av, finst ikkje lenger i fellesskapet. Gå over lista.',
    en: 'One of those ticked is no longer in the community. Look over the list.',
  },
}

export const stateRefusalText: Record<StateRefusal, Named> = {
  'not-open': {
    nb: 'Runden er ikke åpen.',
    nn: 'Runden er ikkje open.',
    en: 'The round is not open.',
  },
  'not-closed': {
    nb: 'Runden er ikke lukket.',
    nn: 'Runden er ikkje lukka.',
    en: 'The round is not closed.',
  },
}
