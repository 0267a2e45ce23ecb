import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the agreement that rows stand in. */
export const sayAgreement = texts({
  agreementHere: {
    nb: 'Hele avtalen:',
    nn: 'Heile avtala:',
    en: 'The whole agreement:',
  },
  agreementVersion: {
    nb: (title: string, number: number) => `${title}, versjon ${number}`,
    nn: (title: string, number: number) => `${title}, versjon ${number}`,
    en: (title: string, number: number) => `${title}, version ${number}`,
  },
  agreementSince: {
    nb: (title: string, number: number, day: string) =>
      `${title}, versjon ${number}, i kraft fra ${day}`,
    nn: (title: string, number: number, day: string) =>
      `${title}, versjon ${number}, i kraft frå ${day}`,
    en: (title: string, number: number, day: string) =>
      `${title}, version ${number}, in force from ${day}`,
  },
  since: {
    nb: (day: string) => `i kraft fra ${day}`,
    nn: (day: string) => `i kraft frå ${day}`,
    en: (day: string) => `in force from ${day}`,
  },
  agreementWithdrawn: { nb: 'Trukket', nn: 'Trekt', en: 'Withdrawn' },
  dayMissing: {
    nb: 'Dagen er ikke ført inn',
    nn: 'Dagen er ikkje ført inn',
    en: 'The day has not been put in',
  },
  dayNotHere: {
    nb: (day: string) =>
      `Avtalen står som i kraft fra ${day}, men dagen er ikke ført inn for disse sakene.`,
    nn: (day: string) =>
      `Avtala står som i kraft frå ${day}, men dagen er ikkje ført inn for desse sakene.`,
    en: (day: string) =>
      `The agreement stands as in force from ${day}, but the day has not been put in for these matters.`,
  },
})
