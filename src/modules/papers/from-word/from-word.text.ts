import { texts } from '../../../kernel/words.model.ts'

export const sayFromWord = texts({
  title: { nb: 'Hent fra en Word-fil', nn: 'Hent frå ei Word-fil', en: 'Fetch from a Word file' },
  lead: {
    nb: 'Teksten legges under de overskriftene som kjennes igjen, og det som ikke får plass, listes. Ingenting lagres før du har sett over.',
    nn: 'Teksten blir lagd under dei overskriftene som blir kjende att, og det som ikkje får plass, blir lista. Ingenting blir lagra før du har sett over.',
    en: 'The text is put under the headings that are recognised, and what finds no place is listed. Nothing is saved before you have looked it over.',
  },
  file: { nb: 'Fil', nn: 'Fil', en: 'File' },
  fileHint: {
    nb: 'Word (.docx), OpenDocument (.odt) eller ren tekst (.txt)',
    nn: 'Word (.docx), OpenDocument (.odt) eller rein tekst (.txt)',
    en: 'Word (.docx), OpenDocument (.odt) or plain text (.txt)',
  },
  tracked: {
    nb: 'Om noen har sporet endringer i filen',
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
    nb: 'Ikke lagret ennå. Se over det som står under overskriftene, og lagre.',
    nn: 'Ikkje lagra enno. Sjå over det som står under overskriftene, og lagre.',
    en: 'Not saved yet. Look over what stands under the headings, and save.',
  },
  chooseFile: { nb: 'Velg en fil.', nn: 'Vel ei fil.', en: 'Choose a file.' },
  notText: {
    nb: 'Filen er ikke en tekst som kan hentes. Velg en Word-fil (.docx), .odt eller .txt.',
    nn: 'Fila er ikkje ein tekst som kan hentast. Vel ei Word-fil (.docx), .odt eller .txt.',
    en: 'The file is no text that can be fetched. Choose a Word file (.docx), .odt or .txt.',
  },
  notRead: {
    nb: 'Filen kan ikke leses. Lagre den på nytt i Word, og prøv igjen.',
    nn: 'Fila kan ikkje lesast. Lagre ho på nytt i Word, og prøv igjen.',
    en: 'The file cannot be read. Save it anew in Word, and try again.',
  },
  empty: {
    nb: 'Det står ingen tekst i filen.',
    nn: 'Det står ingen tekst i fila.',
    en: 'There is no text in the file.',
  },
})
