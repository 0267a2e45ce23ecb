import { texts } from '../../../kernel/words.model.ts'

/** The wordings of whom a version is put before. */
export const sayWhom = texts({
  who: {
    nb: 'Hvem legges den fram for?',
    nn: 'Kven blir han lagd fram for?',
    en: 'Whom is it put before?',
  },
  whoAll: {
    nb: (count: number) => `Alle kommunene som er part den dagen (${count})`,
    nn: (count: number) => `Alle kommunane som er part den dagen (${count})`,
    en: (count: number) => `All municipalities that are parties that day (${count})`,
  },
  whoChosen: {
    nb: 'Bare noen av dem, for eksempel en region eller én kommune',
    nn: 'Berre nokre av dei, til dømes ein region eller éin kommune',
    en: 'Only some of them, such as a region or one municipality',
  },
  chosen: { nb: 'Velg hvem', nn: 'Vel kven', en: 'Choose whom' },
  regions: { nb: 'Regioner', nn: 'Regionar', en: 'Regions' },
  region: {
    nb: (name: string, count: number) => `${name} (${count})`,
    nn: (name: string, count: number) => `${name} (${count})`,
    en: (name: string, count: number) => `${name} (${count})`,
  },
  municipalities: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
})
