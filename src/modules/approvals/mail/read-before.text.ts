import { texts } from '../../../kernel/words.model.ts'

/** What is told of what has changed since a form was opened. */
export const sayReadBefore = texts({
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
})
