import type { Named } from '../../../kernel/words.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { AgainHindrance } from './mail-again.model.ts'

/** The words of the mail of a round. */
export const sayRoundMail = texts({
  title: { nb: 'E-posten i runden', nn: 'E-posten i runden', en: 'The mail of the round' },
  lead: {
    nb: 'Hva som er sendt til hvem, og om det kom fram. Hver mottaker har sin egen lenke til skjemaet.',
    nn: 'Kva som er sendt til kven, og om det kom fram. Kvar mottakar har si eiga lenkje til skjemaet.',
    en: 'What was sent to whom, and whether it arrived. Each receiver has a link of their own to the form.',
  },
  none: {
    nb: 'Har ikke fått e-post om runden',
    nn: 'Har ikkje fått e-post om runden',
    en: 'Have had no mail about the round',
  },
  answered: { nb: 'Har svart', nn: 'Har svart', en: 'Has answered' },
  nudge: {
    nb: 'Purr dem som ikke har svart',
    nn: 'Purr dei som ikkje har svart',
    en: 'Remind those who have not answered',
  },
  linkRevoked: {
    nb: 'Lenka er trukket tilbake.',
    nn: 'Lenkja er trekt tilbake.',
    en: 'The link is withdrawn.',
  },
  renew: { nb: 'Send ny lenke', nn: 'Send ny lenkje', en: 'Send a new link' },
  renewTo: {
    nb: (name: string) => `Send ny lenke til ${name}`,
    nn: (name: string) => `Send ny lenkje til ${name}`,
    en: (name: string) => `Send a new link to ${name}`,
  },
  revoke: { nb: 'Trekk lenka tilbake', nn: 'Trekk lenkja tilbake', en: 'Withdraw the link' },
  revokeOf: {
    nb: (name: string) => `Trekk lenka tilbake for ${name}`,
    nn: (name: string) => `Trekk lenkja tilbake for ${name}`,
    en: (name: string) => `Withdraw the link of ${name}`,
  },
  renewMeans: {
    nb: 'En ny lenke gjør at den gamle ikke virker lenger.',
    nn: 'Ei ny lenkje gjer at den gamle ikkje verkar lenger.',
    en: 'A new link makes the old one stop working.',
  },
  again: {
    nb: 'E-posten er sendt på nytt og er på vei.',
    nn: 'E-posten er send på nytt og er på veg.',
    en: 'The mail has been sent again and is on its way.',
  },
  renewed: {
    nb: 'En ny lenke er på vei, og den gamle virker ikke lenger.',
    nn: 'Ei ny lenkje er på veg, og den gamle verkar ikkje lenger.',
    en: 'A new link is on its way, and the old one no longer works.',
  },
  revoked: {
    nb: 'Lenka er trukket tilbake.',
    nn: 'Lenkja er trekt tilbake.',
    en: 'The link is withdrawn.',
  },
  nowMails: {
    nb: 'E-posten eller lenka står annerledes nå. Se under.',
    nn: 'E-posten eller lenkja står annleis no. Sjå under.',
    en: 'The mail or the link stands differently now. See below.',
  },
})

export const againHindranceText: Record<AgainHindrance, Named> = {
  'round-not-open': {
    nb: 'E-posten er ikke sendt: runden er ikke åpen.',
    nn: 'E-posten er ikkje send: runden er ikkje open.',
    en: 'The mail was not sent: the round is not open.',
  },
  'not-a-receiver': {
    nb: 'E-posten er ikke sendt: personen får ikke lenger e-post for den som er spurt. Purr, så går e-posten til den som får den nå.',
    nn: 'E-posten er ikkje send: personen får ikkje lenger e-post for den som er spurd. Purr, så går e-posten til den som får han no.',
    en: 'The mail was not sent: the person no longer gets mail for the one asked. Remind, and the mail goes to whoever gets it now.',
  },
  'on-its-way': {
    nb: 'E-posten er ikke sendt: den forrige er fortsatt på vei.',
    nn: 'E-posten er ikkje send: den førre er framleis på veg.',
    en: 'The mail was not sent: the former is still on its way.',
  },
}
