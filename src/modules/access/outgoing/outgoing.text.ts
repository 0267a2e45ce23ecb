import { type Named, texts } from '../../../kernel/words.model.ts'
import type { MailFilter } from './outgoing.model.ts'

/** The words of all that a community has written. */
export const sayOutgoing = texts({
  title: { nb: 'E-post', nn: 'E-post', en: 'Mail' },
  lead: {
    nb: 'All e-post fra fellesskapet, den siste først: hva den gjelder, hvem den gikk til, og om den kom fram. Hva som sto i den, vises ikke. Gjelder den noe du ikke ser, står bare adressen, når den ble sendt, og hvordan det gikk.',
    nn: 'All e-post frå fellesskapet, den siste først: kva han gjeld, kven han gjekk til, og om han kom fram. Kva som stod i han, blir ikkje vist. Gjeld han noko du ikkje ser, står berre adressa, når han vart send, og korleis det gjekk.',
    en: 'All mail from the community, the last first: what it is about, whom it went to, and whether it arrived. What it said is not shown. Where it is about something that you do not see, only the address, when it was sent, and what became of it.',
  },
  which: { nb: 'Hvilken e-post', nn: 'Kva e-post', en: 'Which mail' },
  older: { nb: 'Eldre e-post', nn: 'Eldre e-post', en: 'Older mail' },
})

export const filterNames: Record<MailFilter, Named> = {
  feilet: { nb: 'Kom ikke fram', nn: 'Kom ikkje fram', en: 'Did not arrive' },
  venter: { nb: 'Venter', nn: 'Ventar', en: 'Waiting' },
  alle: { nb: 'All e-post', nn: 'All e-post', en: 'All mail' },
}

export const emptyTexts: Record<MailFilter, Named> = {
  feilet: {
    nb: 'All e-post har kommet fram, eller er på vei.',
    nn: 'All e-post har kome fram, eller er på veg.',
    en: 'All mail has arrived, or is on its way.',
  },
  venter: {
    nb: 'Ingen e-post venter.',
    nn: 'Ingen e-post ventar.',
    en: 'No mail is waiting.',
  },
  alle: {
    nb: 'Fellesskapet har ikke sendt noen e-post ennå.',
    nn: 'Fellesskapet har ikkje sendt nokon e-post enno.',
    en: 'The community has not sent any mail yet.',
  },
}
