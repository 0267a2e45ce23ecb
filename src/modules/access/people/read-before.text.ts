import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { AddressRead, MailRead, ReplyRead } from './read-before.model.ts'

const say = texts({
  address: {
    nb: (name: string, email: string) => `Adressen til ${name} er ${email}.`,
    nn: (name: string, email: string) => `Adressa til ${name} er ${email}.`,
    en: (name: string, email: string) => `The address of ${name} is ${email}.`,
  },
  mail: {
    nb: (name: string, email: string) => `E-posten til ${name} går nå til ${email}.`,
    nn: (name: string, email: string) => `E-posten til ${name} går no til ${email}.`,
    en: (name: string, email: string) => `The mail to ${name} now goes to ${email}.`,
  },
  reply: {
    nb: (email: string) => `Svar på e-post går til ${email}.`,
    nn: (email: string) => `Svar på e-post går til ${email}.`,
    en: (email: string) => `Answers to mail go to ${email}.`,
  },
  noReply: {
    nb: 'Ingen adresse er registrert for svar på e-post.',
    nn: 'Inga adresse er registrert for svar på e-post.',
    en: 'No address is registered for answers to mail.',
  },
})

/** Whose address is what now. */
export const tellAddress = ({ locale }: CommunityPage, { name, email }: AddressRead): NewsLine => ({
  text: say(locale, 'address', name, email),
})

/** Where a mail that is sent again goes now. */
export const tellMail = (
  { locale }: CommunityPage,
  { name, email }: NonNullable<MailRead>['mail'],
): NewsLine => ({ text: say(locale, 'mail', name, email) })

export const tellReply = ({ locale }: CommunityPage, reply: ReplyRead['reply']): NewsLine => ({
  text: reply === null ? say(locale, 'noReply') : say(locale, 'reply', reply),
})
