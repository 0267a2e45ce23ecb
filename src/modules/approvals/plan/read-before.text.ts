import { texts } from '../../../kernel/words.model.ts'

/** What is told of what has changed since a form was opened. */
export const sayReadBefore = texts({
  answers: {
    nb: (number: number, decided: number) =>
      `Svarene på versjon ${number} er endret: ${decided} har avgjort.`,
    nn: (number: number, decided: number) =>
      `Svara på versjon ${number} er endra: ${decided} har avgjort.`,
    en: (number: number, decided: number) =>
      `The answers to version ${number} have changed: ${decided} have decided.`,
  },
  parties: {
    nb: (count: number, names: string) => `Avtalen legges fram for ${count} parter: ${names}.`,
    nn: (count: number, names: string) => `Avtalen blir lagd fram for ${count} partar: ${names}.`,
    en: (count: number, names: string) => `The agreement is put before ${count} parties: ${names}.`,
  },
})
