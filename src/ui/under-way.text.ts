import type { PaperProblem } from '../kernel/paper.model.ts'
import { type Locale, texts } from '../kernel/words.model.ts'

/** What is said of a paper that is not ready, or that cannot be made. */
export const sayUnderWay = texts({
  title: { nb: 'Henter fila', nn: 'Hentar fila', en: 'Fetching the file' },
  lead: {
    nb: 'Den er stor, så det tar litt tid. Du kan gå fra siden: fila er her når du kommer tilbake.',
    nn: 'Ho er stor, så det tek litt tid. Du kan gå frå sida: fila er her når du kjem tilbake.',
    en: 'It is large, so it takes a little while. You can leave the page: the file is here when you come back.',
  },
  isMade: { nb: 'Fila lages nå.', nn: 'Fila blir laga no.', en: 'The file is being made now.' },
  waitsFor: {
    nb: (before: number) =>
      before === 1
        ? 'Fila står i kø. Én annen lages først.'
        : `Fila står i kø. ${before} andre lages først.`,
    nn: (before: number) =>
      before === 1
        ? 'Fila står i kø. Éi anna blir laga først.'
        : `Fila står i kø. ${before} andre blir laga først.`,
    en: (before: number) =>
      before === 1
        ? 'The file is waiting. One other is made first.'
        : `The file is waiting. ${before} others are made first.`,
  },
  madeOf: {
    nb: (made: number, of: number) => `${made} av ${of} papirer er ferdige.`,
    nn: (made: number, of: number) => `${made} av ${of} papir er ferdige.`,
    en: (made: number, of: number) => `${made} of ${of} papers are done.`,
  },
  refreshes: {
    nb: 'Siden oppdaterer seg selv.',
    nn: 'Sida oppdaterer seg sjølv.',
    en: 'The page refreshes itself.',
  },
  look: { nb: 'Se om den er klar', nn: 'Sjå om ho er klar', en: 'See whether it is ready' },
  ready: {
    nb: 'Fila er klar. Kommer den ikke av seg selv, henter du den her.',
    nn: 'Fila er klar. Kjem ho ikkje av seg sjølv, hentar du henne her.',
    en: 'The file is ready. If it does not come by itself, fetch it here.',
  },
  fetch: { nb: 'Last ned', nn: 'Last ned', en: 'Download' },
  again: {
    nb: (seconds: number) => `Fila lages. Be om den igjen om ${seconds} sekunder.`,
    nn: (seconds: number) => `Fila blir laga. Be om henne igjen om ${seconds} sekund.`,
    en: (seconds: number) => `The file is being made. Ask for it again in ${seconds} seconds.`,
  },
  failedTitle: {
    nb: 'Fila kan ikke lages',
    nn: 'Fila kan ikkje lagast',
    en: 'The file cannot be made',
  },
  fullTitle: { nb: 'Køen er full', nn: 'Køen er full', en: 'The queue is full' },
  full: {
    nb: 'Fellesskapet har alt mange filer som venter på å bli laget. Prøv igjen om et halvt minutt.',
    nn: 'Fellesskapet har alt mange filer som ventar på å bli laga. Prøv igjen om eit halvt minutt.',
    en: 'The community already has many files waiting to be made. Try again in half a minute.',
  },
  tryAgain: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
})

/** Why a file cannot be made, and what to do. */
const problemText: Record<
  PaperProblem,
  Record<Locale, (limits: { megabytes: number; seconds: number }) => string>
> = {
  'too-large': {
    nb: ({ megabytes }) =>
      `Den tar mer minne enn Godfot har satt av (${megabytes} MB). Hent papirene én og én, eller del teksten i flere dokumenter.`,
    nn: ({ megabytes }) =>
      `Ho tek meir minne enn Godfot har sett av (${megabytes} MB). Hent papira eitt og eitt, eller del teksten i fleire dokument.`,
    en: ({ megabytes }) =>
      `It takes more memory than Godfot has set aside (${megabytes} MB). Fetch the papers one by one, or divide the text into several documents.`,
  },
  'too-slow': {
    nb: ({ seconds }) =>
      `Den tar lengre tid enn Godfot har satt av (${seconds} sekunder). Hent papirene én og én, eller del teksten i flere dokumenter.`,
    nn: ({ seconds }) =>
      `Ho tek lengre tid enn Godfot har sett av (${seconds} sekund). Hent papira eitt og eitt, eller del teksten i fleire dokument.`,
    en: ({ seconds }) =>
      `It takes longer than Godfot has set aside (${seconds} seconds). Fetch the papers one by one, or divide the text into several documents.`,
  },
  'not-settable': {
    nb: () =>
      'Det står noe i teksten som ikke kan settes på papir. Si fra til den som drifter Godfot.',
    nn: () =>
      'Det står noko i teksten som ikkje kan setjast på papir. Sei frå til den som driftar Godfot.',
    en: () => 'Something in the text cannot be set on paper. Tell whoever runs Godfot.',
  },
}

export const paperProblemText = (
  locale: Locale,
  problem: PaperProblem,
  limits: { megabytes: number; seconds: number },
): string => problemText[problem][locale](limits)
