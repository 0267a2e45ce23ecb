import { listed } from '../../../kernel/format.model.ts'
import { type Locale, texts } from '../../../kernel/words.model.ts'
import {
  functionInSentence,
  functionName,
  type Missed,
  type TargetFunction,
} from '../../directory/index.ts'
import type { PartyReceivers, RecipientsRead } from './receiver.model.ts'

/** The wordings of whom in each party a mail goes to. */
export const sayReceiver = texts({
  mailTo: {
    nb: 'Hvem hos hver part får e-posten?',
    nn: 'Kven hos kvar part får e-posten?',
    en: 'Who in each party gets the mail?',
  },
  mailToHint: {
    nb: 'Der ingen har funksjonen, går e-posten til kontakten. Du får se hvem det gjelder, før noe sendes.',
    nn: 'Der ingen har funksjonen, går e-posten til kontakten. Du får sjå kven det gjeld, før noko blir sendt.',
    en: 'Where nobody holds the function, the mail goes to the contact. You see where before anything is sent.',
  },
  theContact: {
    nb: 'Kontakten for parten',
    nn: 'Kontakten for parten',
    en: 'The contact of the party',
  },
  mailGoesTo: { nb: 'E-posten går til', nn: 'E-posten går til', en: 'The mail goes to' },
  wouldGo: {
    nb: 'Ellers hadde e-posten gått slik:',
    nn: 'Elles hadde e-posten gått slik:',
    en: 'Otherwise the mail would have gone like this:',
  },
  vacant: {
    nb: (names: string, of: string) => `Ingen har funksjonen ${of} hos ${names}.`,
    nn: (names: string, of: string) => `Ingen har funksjonen ${of} hos ${names}.`,
    en: (names: string, of: string) => `Nobody holds the function ${of} in ${names}.`,
  },
  unknown: {
    nb: (names: string, of: string) => `Vi vet ikke hvem som har funksjonen ${of} hos ${names}.`,
    nn: (names: string, of: string) => `Vi veit ikkje kven som har funksjonen ${of} hos ${names}.`,
    en: (names: string, of: string) => `We do not know who holds the function ${of} in ${names}.`,
  },
  'no-address': {
    nb: (names: string, of: string) => `Adressen til ${of} hos ${names} er ikke kjent.`,
    nn: (names: string, of: string) => `Adressa til ${of} hos ${names} er ikkje kjend.`,
    en: (names: string, of: string) => `The address of ${of} in ${names} is not known.`,
  },
  recipients: {
    nb: (names: string) => `E-posten går til kontaktene for ${names}. Se adressene under.`,
    nn: (names: string) => `E-posten går til kontaktane for ${names}. Sjå adressene under.`,
    en: (names: string) => `The mail goes to the contacts of ${names}. See the addresses below.`,
  },
  noRecipients: {
    nb: 'Ingen får e-post.',
    nn: 'Ingen får e-post.',
    en: 'Nobody gets a mail.',
  },
  withoutEither: {
    nb: (count: number, of: string) =>
      `${count === 1 ? 'Én' : count} har verken noen i funksjonen ${of} eller en kontakt, og får ingen e-post:`,
    nn: (count: number, of: string) =>
      `${count === 1 ? 'Éin' : count} har korkje nokon i funksjonen ${of} eller ein kontakt, og får ingen e-post:`,
    en: (count: number, of: string) =>
      `${count === 1 ? 'One has' : `${count} have`} neither anybody in the function ${of} nor a contact, and no mail is sent to:`,
  },
  toContact: {
    nb: (count: number) =>
      count === 1 ? 'E-posten går til kontakten.' : 'E-posten går til kontaktene.',
    nn: (count: number) =>
      count === 1 ? 'E-posten går til kontakten.' : 'E-posten går til kontaktane.',
    en: (count: number) =>
      count === 1 ? 'The mail goes to the contact.' : 'The mail goes to the contacts.',
  },
})

/** Whom mails go to in each party, in a word. */
export const receiverText = (locale: Locale, of: TargetFunction | null): string =>
  of ? functionName(locale, of) : sayReceiver(locale, 'theContact')

const reasons = ['vacant', 'unknown', 'no-address'] as const satisfies readonly Missed[]

/** That mails go to the contact and not to the function, of those who get one: a sentence for each reason. */
export const missedText = (
  locale: Locale,
  of: TargetFunction | null,
  lines: readonly (PartyReceivers & { name: string })[],
): string[] =>
  reasons.flatMap((reason) => {
    if (of === null) return []
    const names = lines
      .filter(({ missed, contacts }) => missed === reason && contacts.length > 0)
      .map(({ name }) => name)
    if (names.length === 0) return []
    const why = sayReceiver(locale, reason, listed(locale, names), functionInSentence(locale, of))
    return [`${why} ${sayReceiver(locale, 'toContact', names.length)}`]
  })

/** That some have neither the function nor a contact, before their names. */
export const withoutEitherText = (locale: Locale, of: TargetFunction, count: number): string =>
  sayReceiver(locale, 'withoutEither', count, functionInSentence(locale, of))

/** Who is written to, where that has changed since a form was opened. */
export function recipientsText(locale: Locale, lines: RecipientsRead): string {
  const told = lines.filter(({ refusal }) => refusal === null).map(({ name }) => name)
  return told.length === 0
    ? sayReceiver(locale, 'noRecipients')
    : sayReceiver(locale, 'recipients', listed(locale, told))
}
