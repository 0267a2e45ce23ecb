import { texts } from '../kernel/words.model.ts'

/** What a page that saves itself says of that. */
export const saySaving = texts({
  unsaved: { nb: 'Ikke lagret ennå', nn: 'Ikkje lagra enno', en: 'Not saved yet' },
  signedOut: {
    nb: 'Ikke lagret: du er ikke logget inn lenger. Logg inn i en ny fane, så lagres det her.',
    nn: 'Ikkje lagra: du er ikkje logga inn lenger. Logg inn i ei ny fane, så blir det lagra her.',
    en: 'Not saved: you are no longer signed in. Sign in in a new tab, and it is saved here.',
  },
  offline: {
    nb: 'Ikke lagret: ingen forbindelse. Det prøves igjen.',
    nn: 'Ikkje lagra: inga tilkopling. Det blir prøvd igjen.',
    en: 'Not saved: no connection. It is tried again.',
  },
})
