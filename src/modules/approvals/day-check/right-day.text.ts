import { texts } from '../../../kernel/words.model.ts'

/** The wordings by which a day that is asked about is said to be right. */
export const sayRightDay = texts({
  early: {
    nb: (day: string) => `Ja, saken ble behandlet ${day}, før avtalen ble lagt fram her`,
    nn: (day: string) => `Ja, saka vart behandla ${day}, før avtalen vart lagd fram her`,
    en: (day: string) =>
      `Yes, the matter was treated on ${day}, before the agreement was put forward here`,
  },
  afterDeadline: {
    nb: (day: string) => `Ja, saken står på saksliste ${day}, etter fristen`,
    nn: (day: string) => `Ja, saka står på sakliste ${day}, etter fristen`,
    en: (day: string) => `Yes, the matter is on the agenda on ${day}, after the deadline`,
  },
  farAhead: {
    nb: (day: string) => `Ja, saken står på saksliste ${day}, mer enn et år fram`,
    nn: (day: string) => `Ja, saka står på sakliste ${day}, meir enn eit år fram`,
    en: (day: string) => `Yes, the matter is on the agenda on ${day}, more than a year ahead`,
  },
  earlyOf: {
    nb: (day: string, parties: string) => `${day}, før avtalen ble lagt fram her: ${parties}`,
    nn: (day: string, parties: string) => `${day}, før avtalen vart lagd fram her: ${parties}`,
    en: (day: string, parties: string) =>
      `${day}, before the agreement was put forward here: ${parties}`,
  },
  afterDeadlineOf: {
    nb: (day: string, parties: string) => `${day}, etter fristen: ${parties}`,
    nn: (day: string, parties: string) => `${day}, etter fristen: ${parties}`,
    en: (day: string, parties: string) => `${day}, after the deadline: ${parties}`,
  },
  farAheadOf: {
    nb: (day: string, parties: string) => `${day}, mer enn et år fram: ${parties}`,
    nn: (day: string, parties: string) => `${day}, meir enn eit år fram: ${parties}`,
    en: (day: string, parties: string) => `${day}, more than a year ahead: ${parties}`,
  },
  allRight: { nb: 'Ja, det stemmer', nn: 'Ja, det stemmer', en: 'Yes, that is right' },
  typedRight: {
    nb: (day: string) => `Ja, ${day} er riktig`,
    nn: (day: string) => `Ja, ${day} er rett`,
    en: (day: string) => `Yes, ${day} is right`,
  },
})
