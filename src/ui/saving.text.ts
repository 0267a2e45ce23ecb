import { texts } from '../kernel/words.model.ts'

/** What a page that saves itself says of that. */
export const saySaving = texts({
  unsaved: { nb: 'Ikke lagret ennå', nn: 'Ikkje lagra enno', en: 'Not saved yet' },
  offline: {
    nb: 'Ikke lagret: ingen forbindelse. Det prøves igjen.',
    nn: 'Ikkje lagra: inga tilkopling. Det blir prøvd igjen.',
    en: 'Not saved: no connection. It is tried again.',
  },
})
