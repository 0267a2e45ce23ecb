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
  again: {
    nb: 'E-posten er sendt på nytt og er på vei.',
    nn: 'E-posten er send på nytt og er på veg.',
    en: 'The mail has been sent again and is on its way.',
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
