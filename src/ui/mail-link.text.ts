import { texts } from '../kernel/words.model.ts'

/** The words of the link that the receiver of a mail has. */
export const sayMailLink = texts({
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
