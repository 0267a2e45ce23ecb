import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { PartyReach, PressingReach } from './mail-reach.model.ts'

/** The wordings of which parties a mail has reached. */
const sayReach = texts({
  lost: { nb: 'Fikk ikke e-posten', nn: 'Fekk ikkje e-posten', en: 'Did not get the mail' },
  delayed: {
    nb: 'E-posten venter',
    nn: 'E-posten ventar',
    en: 'The mail waits',
  },
  lostOf: {
    nb: (lost: number, of: number) => `${lost} av ${of} fikk ikke e-posten`,
    nn: (lost: number, of: number) => `${lost} av ${of} fekk ikkje e-posten`,
    en: (lost: number, of: number) => `${lost} of ${of} did not get the mail`,
  },
  partlyOf: {
    nb: (partly: number, of: number) => `Hos ${partly} av ${of} fikk ikke alle kontaktene e-posten`,
    nn: (partly: number, of: number) =>
      `Hos ${partly} av ${of} fekk ikkje alle kontaktane e-posten`,
    en: (partly: number, of: number) => `In ${partly} of ${of}, not every contact got the mail`,
  },
  notYetOf: {
    nb: (waiting: number, of: number) => `${waiting} av ${of} har ikke fått e-posten ennå`,
    nn: (waiting: number, of: number) => `${waiting} av ${of} har ikkje fått e-posten enno`,
    en: (waiting: number, of: number) => `${waiting} of ${of} have not got the mail yet`,
  },
})

/** That a party has not got the mail, in a word; null where nothing is wrong. */
export function reachText(locale: Locale, { reach, mails }: PartyReach): string | null {
  if (reach === 'lost' || reach === 'delayed') return sayReach(locale, reach)
  if (reach !== 'partly') return null
  const lost = mails.filter(({ state }) => state === 'failed').length
  return sayReach(locale, 'lostOf', lost, mails.length)
}

const titles = { lost: 'lostOf', partly: 'partlyOf', delayed: 'notYetOf' } as const

/** How many of those that were written to were not reached, by what is told first. */
export const pressingText = (locale: Locale, { reach, count }: PressingReach, of: number): string =>
  sayReach(locale, titles[reach], count, of)
