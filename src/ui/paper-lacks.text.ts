import { texts } from '../kernel/words.model.ts'

/** What is told of a text that paper cannot show as the page does. */
export const sayPaperLacks = texts({
  title: {
    nb: 'Dette blir ikke likt på papir',
    nn: 'Dette blir ikkje likt på papir',
    en: 'This will not be the same on paper',
  },
  lead: {
    nb: 'Siden viser teksten som du skrev den. I Word, PDF og sakspakken blir dette annerledes. Endre utkastet hvis det betyr noe.',
    nn: 'Sida viser teksten slik du skreiv han. I Word, PDF og sakspakken blir dette annleis. Endre utkastet om det har noko å seie.',
    en: 'The page shows the text as you wrote it. In Word, PDF and the package this will be different. Change the draft if it matters.',
  },
  signs: {
    nb: (signs: string) =>
      `Skriftene i PDF mangler disse tegnene. De står med nummeret sitt: ${signs}.`,
    nn: (signs: string) =>
      `Skriftene i PDF manglar desse teikna. Dei står med nummeret sitt: ${signs}.`,
    en: (signs: string) =>
      `The fonts of the PDF lack these signs. They stand as their numbers: ${signs}.`,
  },
  images: {
    nb: (addresses: string) =>
      `Bilder vises ikke, verken på siden eller på papir: teksten og adressen står i stedet. Legg bildet ved som fil. ${addresses}`,
    nn: (addresses: string) =>
      `Bilete blir ikkje viste, korkje på sida eller på papir: teksten og adressa står i staden. Legg biletet ved som fil. ${addresses}`,
    en: (addresses: string) =>
      `Pictures are not shown, neither on the page nor on paper: their text and address stand instead. Attach the picture as a file. ${addresses}`,
  },
  links: {
    nb: (words: string) =>
      `Disse lenkene leder bare videre fra siden: ${words}. Skriv hele adressen, med https://.`,
    nn: (words: string) =>
      `Desse lenkjene leier berre vidare frå sida: ${words}. Skriv heile adressa, med https://.`,
    en: (words: string) =>
      `These links lead on only from the page: ${words}. Write the whole address, with https://.`,
  },
  wideTables: {
    nb: (columns: string) =>
      `En tabell med ${columns} kolonner blir smal på et ark og får liten skrift. Del den, eller legg den ved som fil.`,
    nn: (columns: string) =>
      `Ein tabell med ${columns} kolonnar blir smal på eit ark og får lita skrift. Del han, eller legg han ved som fil.`,
    en: (columns: string) =>
      `A table with ${columns} columns becomes narrow on a sheet and small in print. Divide it, or attach it as a file.`,
  },
})
