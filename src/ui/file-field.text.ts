import { texts } from '../kernel/words.model.ts'

/** The words of a field for files. */
export const sayFile = texts({
  kept: {
    nb: (name: string) => `Vedlagt: ${name} (beholdes)`,
    nn: (name: string) => `Vedlagt: ${name} (blir teken vare på)`,
    en: (name: string) => `Attached: ${name} (is kept)`,
  },
  takeAway: {
    nb: (name: string) => `Ta bort ${name}`,
    nn: (name: string) => `Ta bort ${name}`,
    en: (name: string) => `Take away ${name}`,
  },
  noRoom: {
    nb: (names: string) => `Velg på nytt: ${names}. Det var ikke plass til å ta vare på alt.`,
    nn: (names: string) => `Vel på nytt: ${names}. Det var ikkje plass til å ta vare på alt.`,
    en: (names: string) => `Choose again: ${names}. There was not room to keep everything.`,
  },
  drop: {
    nb: 'Du kan også dra filer hit.',
    nn: 'Du kan òg dra filer hit.',
    en: 'You can also drag files here.',
  },
  dropOne: {
    nb: 'Du kan også dra fila hit.',
    nn: 'Du kan òg dra fila hit.',
    en: 'You can also drag the file here.',
  },
  wrongFile: {
    nb: 'En fil som det er noe galt med navnet på',
    nn: 'Ei fil som det er noko gale med namnet på',
    en: 'A file with something wrong in its name',
  },
})
