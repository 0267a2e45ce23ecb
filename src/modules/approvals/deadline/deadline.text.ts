import { problemsIn } from '../../../kernel/reading.text.ts'
import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { DeadlineHindrance } from './deadline.model.ts'

/** The wordings of moving a deadline. */
export const sayDeadline = texts({
  title: { nb: 'Flytt fristen', nn: 'Flytt fristen', en: 'Move the deadline' },
  lead: {
    nb: 'Teksten og svarene står som før. Den første fristen blir stående på tavla, med grunnen til at den ble flyttet.',
    nn: 'Teksten og svara står som før. Den første fristen blir ståande på tavla, med grunnen til at han vart flytta.',
    en: 'The text and the answers stand as before. The first deadline stays on the board, with the reason for the move.',
  },
  now: {
    nb: (day: string) => `Fristen er ${day}.`,
    nn: (day: string) => `Fristen er ${day}.`,
    en: (day: string) => `The deadline is ${day}.`,
  },
  none: {
    nb: 'Ingen frist er satt.',
    nn: 'Ingen frist er sett.',
    en: 'No deadline is set.',
  },
  deadline: { nb: 'Ny frist', nn: 'Ny frist', en: 'New deadline' },
  reason: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  reasonHint: {
    nb: 'Alle kan lese dette, og det står i e-posten. Ikke skriv noe om enkeltpersoner.',
    nn: 'Alle kan lese dette, og det står i e-posten. Ikkje skriv noko om enkeltpersonar.',
    en: 'All can read this, and it stands in the mail. Write nothing about individuals.',
  },
  preview: { nb: 'Se hva som skjer', nn: 'Sjå kva som skjer', en: 'See what will happen' },
  previewTitle: {
    nb: (day: string) => `Fristen flyttes til ${day}`,
    nn: (day: string) => `Fristen blir flytta til ${day}`,
    en: (day: string) => `The deadline moves to ${day}`,
  },
  told: {
    nb: (count: number) => (count === 1 ? 'Én part får e-post' : `${count} parter får e-post`),
    nn: (count: number) => (count === 1 ? 'Éin part får e-post' : `${count} partar får e-post`),
    en: (count: number) => (count === 1 ? 'One party gets a mail' : `${count} parties get a mail`),
  },
  toldLead: {
    nb: 'De som ikke har svart. De andre ser den nye fristen på tavla.',
    nn: 'Dei som ikkje har svart. Dei andre ser den nye fristen på tavla.',
    en: 'Those who have not answered. The others see the new deadline on the board.',
  },
  nobody: {
    nb: 'Ingen får e-post. Den nye fristen står på tavla og på Min side.',
    nn: 'Ingen får e-post. Den nye fristen står på tavla og på Min side.',
    en: 'Nobody gets a mail. The new deadline stands on the board and on My page.',
  },
  wouldTell: {
    nb: (count: number) =>
      count === 1 ? 'Én part ville fått e-post' : `${count} parter ville fått e-post`,
    nn: (count: number) =>
      count === 1 ? 'Éin part ville fått e-post' : `${count} partar ville fått e-post`,
    en: (count: number) =>
      count === 1 ? 'One party would get a mail' : `${count} parties would get a mail`,
  },
  exercise: {
    nb: 'Dette er en øvelse, og ingen e-post går ut.',
    nn: 'Dette er ei øving, og ingen e-post går ut.',
    en: 'This is an exercise, and no mail goes out.',
  },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  receiver: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  noContact: {
    nb: 'Har ingen kontakt, og får ingen e-post.',
    nn: 'Har ingen kontakt, og får ingen e-post.',
    en: 'Has no contact, and gets no mail.',
  },
  mailReported: {
    nb: 'E-posten til dem som har meldt et svar som ikke er bekreftet',
    nn: 'E-posten til dei som har meldt eit svar som ikkje er stadfest',
    en: 'The mail to those who have reported an answer that is not confirmed',
  },
  mail: { nb: 'E-posten', nn: 'E-posten', en: 'The mail' },
  confirm: { nb: 'Flytt fristen', nn: 'Flytt fristen', en: 'Move the deadline' },
  change: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  deadlineNow: {
    nb: (day: string) => `Fristen er nå ${day}.`,
    nn: (day: string) => `Fristen er no ${day}.`,
    en: (day: string) => `The deadline is now ${day}.`,
  },
})

export const hindranceText: Record<DeadlineHindrance, Record<Locale, string>> = {
  'version-not-out': {
    nb: 'Versjonen er trukket, og ingen venter på svar.',
    nn: 'Versjonen er trekt, og ingen ventar på svar.',
    en: 'The version is withdrawn, and nobody awaits answers.',
  },
  'told-by-sources': {
    nb: 'Denne saken er gjengitt etter kildene. Ingen venter på svar her.',
    nn: 'Denne saka er attgjeven etter kjeldene. Ingen ventar på svar her.',
    en: 'This matter is told from the sources. Nobody awaits answers here.',
  },
}

export const deadlineProblemText = problemsIn({
  'same-deadline': {
    nb: 'Dette er fristen som er nå.',
    nn: 'Dette er fristen som er no.',
    en: 'This is the deadline now.',
  },
})
