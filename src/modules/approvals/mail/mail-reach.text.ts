import { type Locale, texts } from '../../../kernel/words.model.ts'
import { accessProblemText } from '../../access/index.ts'
import type { AgainHindrance, AgainOutcome, AgainWord } from './mail-reach.model.ts'

/** The wordings of mail to the parties of a version. */
export const sayPartyMail = texts({
  mailToParty: {
    nb: 'E-post til parten',
    nn: 'E-post til parten',
    en: 'Mail to the party',
  },
  mailOnItsWay: {
    nb: 'E-posten til partene er på vei. Kommer den ikke fram til noen, står det her.',
    nn: 'E-posten til partane er på veg. Kjem han ikkje fram til nokon, står det her.',
    en: 'The mail to the parties is on its way. If it does not reach someone, it says so here.',
  },
  sentAgain: {
    nb: 'E-posten er sendt på nytt og er på vei.',
    nn: 'E-posten er send på nytt og er på veg.',
    en: 'The mail has been sent again and is on its way.',
  },
})

/** Why a mail to a party is not sent again. */
const againHindranceText: Record<AgainHindrance, Record<Locale, string>> = {
  'version-not-out': {
    nb: 'E-posten er ikke sendt på nytt: versjonen er trukket.',
    nn: 'E-posten er ikkje send på nytt: versjonen er trekt.',
    en: 'The mail was not sent again: the version is withdrawn.',
  },
  'answered-already': {
    nb: 'E-posten er ikke sendt på nytt: parten har svart.',
    nn: 'E-posten er ikkje send på nytt: parten har svart.',
    en: 'The mail was not sent again: the party has answered.',
  },
  'not-awaited': {
    nb: 'E-posten er ikke sendt på nytt: avtalen venter ikke på svar fra parten.',
    nn: 'E-posten er ikkje send på nytt: avtalen ventar ikkje på svar frå parten.',
    en: 'The mail was not sent again: the agreement does not wait for an answer from the party.',
  },
  'not-a-contact': {
    nb: 'E-posten er ikke sendt på nytt: personen er ikke kontakt for parten lenger. Purr parten, så går e-posten til kontakten den har nå.',
    nn: 'E-posten er ikkje send på nytt: personen er ikkje kontakt for parten lenger. Purr parten, så går e-posten til kontakten han har no.',
    en: 'The mail was not sent again: the person is no longer a contact of the party. Remind the party, and the mail goes to the contact it has now.',
  },
}

/** What came of sending again, as the page that the reader was led to is told; null where nothing was asked for. */
export function againOutcome(locale: Locale, asked: AgainWord | null): AgainOutcome | null {
  if (asked === null) return null
  if (asked === 'sendt' || asked === 'ny-lenke' || asked === 'trukket') {
    return { isSent: true, did: asked }
  }
  const why = isHindrance(asked)
    ? againHindranceText[asked][locale]
    : accessProblemText(locale, asked)
  return { isSent: false, why }
}

const isHindrance = (word: AgainWord): word is AgainHindrance =>
  Object.hasOwn(againHindranceText, word)
