import { type Named, texts } from '../../../kernel/words.model.ts'
import type { Correction } from './report.model.ts'

/** The wordings of what was corrected when what was told was confirmed. */
export const sayCorrection = texts({
  source: {
    nb: (what: string) => `Bekreftet av sekretariatet, med rettelser: ${what}`,
    nn: (what: string) => `Stadfest av sekretariatet, med rettingar: ${what}`,
    en: (what: string) => `Confirmed by the secretariat, with corrections: ${what}`,
  },
  bySecretariat: {
    nb: (told: string, on: string, what: string) =>
      `Det du meldte ${told}, ble bekreftet av sekretariatet ${on}, med rettelser: ${what}.`,
    nn: (told: string, on: string, what: string) =>
      `Det du melde ${told}, vart stadfest av sekretariatet ${on}, med rettingar: ${what}.`,
    en: (told: string, on: string, what: string) =>
      `What you reported ${told} was confirmed by the secretariat ${on}, with corrections: ${what}.`,
  },
  byParty: {
    nb: (told: string, on: string, what: string) =>
      `Det du meldte ${told}, ble bekreftet ${on}, med rettelser: ${what}.`,
    nn: (told: string, on: string, what: string) =>
      `Det du melde ${told}, vart stadfest ${on}, med rettingar: ${what}.`,
    en: (told: string, on: string, what: string) =>
      `What you reported ${told} was confirmed ${on}, with corrections: ${what}.`,
  },
  stands: {
    nb: (name: string, line: string) => `Svaret fra ${name} er nå: ${line}.`,
    nn: (name: string, line: string) => `Svaret frå ${name} er no: ${line}.`,
    en: (name: string, line: string) => `The answer of ${name} is now: ${line}.`,
  },
  standsBeside: {
    nb: (name: string, line: string) =>
      `På ${name} er nå ført: ${line}. Svaret kommer fra organet som avgjør.`,
    nn: (name: string, line: string) =>
      `På ${name} er no ført: ${line}. Svaret kjem frå organet som avgjer.`,
    en: (name: string, line: string) =>
      `Registered for ${name} now: ${line}. The answer comes from the body that decides.`,
  },
  changedSince: {
    nb: (name: string) => `Svaret fra ${name} er endret siden.`,
    nn: (name: string) => `Svaret frå ${name} er endra sidan.`,
    en: (name: string) => `The answer of ${name} has changed since.`,
  },
})

/** What each of what can be corrected is called in a sentence. */
export const correctionWords: Record<Correction, Named> = {
  body: { nb: 'organ', nn: 'organ', en: 'body' },
  state: { nb: 'utfall', nn: 'utfall', en: 'outcome' },
  bodyName: { nb: 'navnet på organet', nn: 'namnet på organet', en: 'name of the body' },
  caseNumber: { nb: 'saksnummer', nn: 'saksnummer', en: 'case number' },
  wording: { nb: 'ordlyd', nn: 'ordlyd', en: 'wording' },
  minuteAddition: {
    nb: 'protokolltilførsel',
    nn: 'protokolltilførsel',
    en: 'addition to the minutes',
  },
  day: { nb: 'møtedato', nn: 'møtedato', en: 'day of the meeting' },
  remark: { nb: 'merknad', nn: 'merknad', en: 'remark' },
  reservation: { nb: 'forbehold', nn: 'atterhald', en: 'reservation' },
}
