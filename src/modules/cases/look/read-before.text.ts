import { texts } from '../../../kernel/words.model.ts'

/** What is told of a case that has changed since a form over it was opened. */
export const sayNow = texts({
  item: {
    nb: (standing: string) => `Saken er endret. Den står nå som: ${standing}.`,
    nn: (standing: string) => `Saka er endra. Ho står no som: ${standing}.`,
    en: (standing: string) => `The case has been changed. It now stands as: ${standing}.`,
  },
  treatments: {
    nb: (count: number) => `Saksgangen er endret. Den har nå ${count} stopp.`,
    nn: (count: number) => `Saksgangen er endra. Han har no ${count} stopp.`,
    en: (count: number) => `The route is changed. It now has ${count} stops.`,
  },
  remarks: {
    nb: 'Merknadene til saken er endret.',
    nn: 'Merknadene til saka er endra.',
    en: 'The remarks have been changed.',
  },
  questions: {
    nb: 'Det er spurt om saken, eller svart, siden du åpnet skjemaet.',
    nn: 'Det er spurt om saka, eller svart, sidan du opna skjemaet.',
    en: 'The case has been asked about, or answered, since you opened the form.',
  },
  files: {
    nb: (count: number) => `Vedleggene er endret. Saken har nå ${count}.`,
    nn: (count: number) => `Vedlegga er endra. Saka har no ${count}.`,
    en: (count: number) => `The attachments are changed. The case now has ${count}.`,
  },
})
