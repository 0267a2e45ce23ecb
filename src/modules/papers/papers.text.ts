import { texts } from '../../kernel/words.model.ts'

/** What the pages of a paper say in several places. */
export const sayPapers = texts({
  paper: { nb: 'Saksframlegg', nn: 'Saksframlegg', en: 'Case paper' },
  cases: { nb: 'Saker', nn: 'Saker', en: 'Cases' },
  notWritten: { nb: 'Ikke skrevet ennå', nn: 'Ikkje skrive enno', en: 'Not written yet' },
  point: {
    nb: (number: number) => `Punkt ${number}`,
    nn: (number: number) => `Punkt ${number}`,
    en: (number: number) => `Point ${number}`,
  },
  version: {
    nb: (number: number) => `Versjon ${number}`,
    nn: (number: number) => `Versjon ${number}`,
    en: (number: number) => `Version ${number}`,
  },
  ask: { nb: 'Send til gjennomsyn', nn: 'Send til gjennomsyn', en: 'Send for review' },
  show: { nb: 'Legg fram for organet', nn: 'Legg fram for organet', en: 'Show it to the body' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
})
