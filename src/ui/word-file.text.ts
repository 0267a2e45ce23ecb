import type { SentFileProblem } from '../kernel/kept-file.model.ts'
import { sentFileProblemText } from '../kernel/kept-file.text.ts'
import { problemsIn } from '../kernel/reading.text.ts'
import type { FileTextProblem } from '../kernel/word-text.model.ts'
import { texts } from '../kernel/words.model.ts'

export const sayWordFile = texts({
  fetchFrom: {
    nb: 'Hent fra en Word-fil',
    nn: 'Hent frå ei Word-fil',
    en: 'Fetch from a Word file',
  },
  file: { nb: 'Fil', nn: 'Fil', en: 'File' },
  fileHint: {
    nb: 'Word (.docx), OpenDocument (.odt) eller ren tekst (.txt)',
    nn: 'Word (.docx), OpenDocument (.odt) eller rein tekst (.txt)',
    en: 'Word (.docx), OpenDocument (.odt) or plain text (.txt)',
  },
  tracked: {
    nb: 'Om noen har sporet endringer i fila',
    nn: 'Om nokon har spora endringar i fila',
    en: 'If somebody has tracked changes in the file',
  },
  taken: {
    nb: 'Les den som om alle er godtatt',
    nn: 'Les ho som om alle er godtekne',
    en: 'Read it as if all were accepted',
  },
  left: {
    nb: 'Les den som om ingen er godtatt',
    nn: 'Les ho som om ingen er godtekne',
    en: 'Read it as if none were accepted',
  },
  fetch: { nb: 'Hent teksten', nn: 'Hent teksten', en: 'Fetch the text' },
  fetched: {
    nb: (name: string) => `Hentet fra ${name}`,
    nn: (name: string) => `Henta frå ${name}`,
    en: (name: string) => `Fetched from ${name}`,
  },
  notSaved: {
    nb: 'Ikke lagret ennå. Se over teksten, og lagre.',
    nn: 'Ikkje lagra enno. Sjå over teksten, og lagre.',
    en: 'Not saved yet. Look over the text, and save.',
  },
})

/** Why the text of a file was not fetched, and what to do about it. */
export const fetchProblemText = problemsIn<FileTextProblem | SentFileProblem>({
  ...sentFileProblemText,
  'choose-file': { nb: 'Velg en fil.', nn: 'Vel ei fil.', en: 'Choose a file.' },
  'not-text': {
    nb: 'Fila er ikke en tekst som kan hentes. Velg en Word-fil (.docx), .odt eller .txt.',
    nn: 'Fila er ikkje ein tekst som kan hentast. Vel ei Word-fil (.docx), .odt eller .txt.',
    en: 'The file is no text that can be fetched. Choose a Word file (.docx), .odt or .txt.',
  },
  'not-read': {
    nb: 'Fila kan ikke leses. Lagre den på nytt i Word, og prøv igjen.',
    nn: 'Fila kan ikkje lesast. Lagre ho på nytt i Word, og prøv igjen.',
    en: 'The file cannot be read. Save it anew in Word, and try again.',
  },
  'no-text': {
    nb: 'Det står ingen tekst i fila.',
    nn: 'Det står ingen tekst i fila.',
    en: 'There is no text in the file.',
  },
})
