import { wholeNumber } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the table of all functions. */
export const sayMatrix = texts({
  matrixLead: {
    nb: 'Én rute er én funksjon i én kommune. Velg en rute for å se hvem.',
    nn: 'Ei rute er éin funksjon i éin kommune. Vel ei rute for å sjå kven.',
    en: 'One square is one function in one municipality. Choose a square to see who.',
  },
  matrix: {
    nb: (count: number) => `Funksjoner i ${wholeNumber(count)} kommuner`,
    nn: (count: number) => `Funksjonar i ${wholeNumber(count)} kommunar`,
    en: (count: number) => `Functions in ${wholeNumber(count)} municipalities`,
  },
  pastMatrix: { nb: 'Hopp over tabellen', nn: 'Hopp over tabellen', en: 'Skip the table' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  noMunicipalities: {
    nb: 'Ingen funksjoner hører til i kommunene her den dagen.',
    nn: 'Ingen funksjonar høyrer til i kommunane her den dagen.',
    en: 'No functions belong to the municipalities here on that day.',
  },
  key: { nb: 'Tegnforklaring', nn: 'Teiknforklaring', en: 'Key' },
  keyConfirmed: { nb: 'Bekreftet siste år', nn: 'Stadfesta siste år', en: 'Confirmed this year' },
  keyDoubtful: {
    nb: 'Ikke bekreftet på 12 måneder',
    nn: 'Ikkje stadfesta på 12 månader',
    en: 'Not confirmed for 12 months',
  },
  adopted: { nb: 'bekreftet', nn: 'stadfesta', en: 'confirmed' },
  reservation: { nb: 'ikke bekreftet', nn: 'ikkje stadfesta', en: 'not confirmed' },
  rejected: { nb: 'ledig', nn: 'ledig', en: 'vacant' },
  unknown: { nb: 'ikke kjent', nn: 'ikkje kjent', en: 'not known' },
  hidden: {
    nb: 'ikke delt, eller ikke kjent',
    nn: 'ikkje delt, eller ikkje kjent',
    en: 'not shared, or not known',
  },
})
