import { texts } from '../../../kernel/words.model.ts'

/** The wordings of what those answered who have become a party since. */
export const sayPredecessors = texts({
  title: {
    nb: (name: string) => `Svar fra kommunene som ble ${name}`,
    nn: (name: string) => `Svar frå kommunane som vart ${name}`,
    en: (name: string) => `Answers from those that became ${name}`,
  },
  lead: {
    nb: (name: string) => `De ble gitt før teksten ble rettet, og er ikke svaret fra ${name}.`,
    nn: (name: string) => `Dei vart gitt før teksten vart retta, og er ikkje svaret frå ${name}.`,
    en: (name: string) =>
      `They were given before the text was corrected, and are not the answer of ${name}.`,
  },
})
