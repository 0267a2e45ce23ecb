import type { JournalWords } from '../../kernel/journal.model.ts'
import type { Named } from '../../kernel/words.model.ts'

const deeds = {
  'contact-added': { nb: 'Kontakt lagt til', nn: 'Kontakt lagd til', en: 'Contact added' },
  'contact-changed': { nb: 'Kontakt endret', nn: 'Kontakt endra', en: 'Contact changed' },
  'contact-ended': { nb: 'Kontakt avsluttet', nn: 'Kontakt avslutta', en: 'Contact ended' },
  'contact-withdrawn': {
    nb: 'Feilført kontakt tatt bort',
    nn: 'Feilført kontakt teken bort',
    en: 'Wrongly registered contact taken away',
  },
  'contact-confirmed': {
    nb: 'Kontakt bekreftet',
    nn: 'Kontakt stadfesta',
    en: 'Contact confirmed',
  },
  'contacts-confirmed': {
    nb: 'Kontaktlista bekreftet',
    nn: 'Kontaktlista stadfesta',
    en: 'List of contacts confirmed',
  },
  'mail-language-chosen': {
    nb: 'Målform på e-post valgt',
    nn: 'Målform på e-post vald',
    en: 'Language of mail chosen',
  },
  'contacts-written-to': {
    nb: 'E-post sendt til kontakter',
    nn: 'E-post send til kontaktar',
    en: 'Mail sent to contacts',
  },
  'contacts-asked-to-confirm': {
    nb: 'Kontakter bedt om å bekrefte lista',
    nn: 'Kontaktar bedne om å stadfeste lista',
    en: 'Contacts asked to confirm the list',
  },
  'contact-function-added': {
    nb: 'Funksjon lagt til',
    nn: 'Funksjon lagd til',
    en: 'Function added',
  },
  'contact-function-changed': {
    nb: 'Funksjon endret',
    nn: 'Funksjon endra',
    en: 'Function changed',
  },
  'contact-function-ended': {
    nb: 'Funksjon tatt ut av lista',
    nn: 'Funksjon teken ut av lista',
    en: 'Function taken out of the list',
  },
  'external-organisation-added': {
    nb: 'Organisasjon utenfor lagt til',
    nn: 'Organisasjon utanfor lagd til',
    en: 'Outside organisation added',
  },
  'external-organisation-changed': {
    nb: 'Organisasjon utenfor endret',
    nn: 'Organisasjon utanfor endra',
    en: 'Outside organisation changed',
  },
  'external-organisation-ended': {
    nb: 'Organisasjon utenfor tatt ut',
    nn: 'Organisasjon utanfor teken ut',
    en: 'Outside organisation taken out',
  },
  'contacts-forgotten': {
    nb: 'En persons navn, adresse og telefon fjernet for godt fra Kontakter',
    nn: 'Namn, adresse og telefon til ein person fjerna for godt frå Kontaktar',
    en: 'The name, address and telephone of a person removed for good from Contacts',
  },
} as const satisfies Record<string, Named>

const facts = {
  function: { nb: 'Funksjon', nn: 'Funksjon', en: 'Function' },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  changed: { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  contacts: { nb: 'Kontakter', nn: 'Kontaktar', en: 'Contacts' },
  mailLanguage: { nb: 'Målform', nn: 'Målform', en: 'Form of Norwegian' },
  organisation: { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' },
} as const satisfies Record<string, Named>

const mailLanguage: Readonly<Record<string, Named>> = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'Bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Nynorsk' },
  neutral: { nb: 'nøytral', nn: 'nøytral', en: 'neutral' },
}

/** What of a contact, a function or an organisation was changed. */
const changed: Readonly<Record<string, Named>> = {
  'contact-kind': { nb: 'slag', nn: 'slag', en: 'kind' },
  'contact-name': { nb: 'navn', nn: 'namn', en: 'name' },
  'contact-email': { nb: 'e-post', nn: 'e-post', en: 'e-mail' },
  'contact-phone': { nb: 'telefon', nn: 'telefon', en: 'telephone' },
  'contact-from': { nb: 'fra', nn: 'frå', en: 'from' },
  'contact-until': { nb: 'til', nn: 'til', en: 'until' },
  'contact-audience': { nb: 'deling', nn: 'deling', en: 'sharing' },
  'function-name': { nb: 'navn', nn: 'namn', en: 'name' },
  'function-holders': { nb: 'hvor mange', nn: 'kor mange', en: 'how many' },
  'function-places': { nb: 'hvor', nn: 'kvar', en: 'where' },
  'function-position': { nb: 'plass i lista', nn: 'plass i lista', en: 'place in the list' },
  'function-restored': { nb: 'satt inn igjen', nn: 'sett inn att', en: 'put back' },
  'organisation-name': { nb: 'navn', nn: 'namn', en: 'name' },
  'organisation-kind': { nb: 'slag', nn: 'slag', en: 'kind' },
  'organisation-website': { nb: 'nettsted', nn: 'nettstad', en: 'website' },
  'organisation-about': { nb: 'om', nn: 'om', en: 'about' },
  'organisation-audience': { nb: 'deling', nn: 'deling', en: 'sharing' },
  'organisation-source': { nb: 'kilde', nn: 'kjelde', en: 'source' },
  'organisation-restored': { nb: 'satt inn igjen', nn: 'sett inn att', en: 'put back' },
}

const subjects = {
  contact: { nb: 'En kontakt', nn: 'Ein kontakt', en: 'A contact' },
  contacts: { nb: 'Kontakter', nn: 'Kontaktar', en: 'Contacts' },
  'contact-place': {
    nb: 'Kontaktlista for et sted',
    nn: 'Kontaktlista for ein stad',
    en: 'The list of contacts of a place',
  },
  'contact-function': { nb: 'En funksjon', nn: 'Ein funksjon', en: 'A function' },
  'external-organisation': {
    nb: 'En organisasjon utenfor',
    nn: 'Ein organisasjon utanfor',
    en: 'An outside organisation',
  },
} as const satisfies Record<string, Named>

/** What the journal tells of the room: never who, which stands in the list alone. */
export const journalWords = {
  deeds,
  facts,
  bases: {},
  codes: { changed, mailLanguage },
  subjects,
} satisfies JournalWords

declare module '../../kernel/journal.model.ts' {
  interface JournalDeeds extends Record<keyof typeof deeds, unknown> {}
}
