import { texts } from '../../../kernel/words.model.ts'

/** What is told of what has changed since a form was opened. */
export const sayReadBefore = texts({
  exercise: {
    nb: (day: string, time: string) => `Noen gjorde noe i øvelsen ${day} kl. ${time}.`,
    nn: (day: string, time: string) => `Nokon gjorde noko i øvinga ${day} kl. ${time}.`,
    en: (day: string, time: string) => `Someone did something in the exercise ${day} at ${time}.`,
  },
})
