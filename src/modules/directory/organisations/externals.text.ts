import { texts, type Words } from '../../../kernel/words.model.ts'
import type { externalShares } from './external-form.model.ts'

const shares = {
  usual: {
    nb: 'Det vanlige: et kompetansesenter er åpent for alle, andre ser fellesskapet',
    nn: 'Det vanlege: eit kompetansesenter er ope for alle, andre ser fellesskapet',
    en: 'The usual: a competence centre is open to everyone, others are seen by the community',
  },
  public: {
    nb: 'Alle, også uten innlogging',
    nn: 'Alle, også utan innlogging',
    en: 'Everyone, also without signing in',
  },
  community: {
    nb: 'Alle i fellesskapet, begge sider',
    nn: 'Alle i fellesskapet, begge sider',
    en: 'All of the community, both sides',
  },
  municipalities: {
    nb: 'Bare kommunene og sekretariatet',
    nn: 'Berre kommunane og sekretariatet',
    en: 'Only the municipalities and the secretariat',
  },
} as const satisfies Record<(typeof externalShares)[number], Words>

/** The wordings of the organisations outside the community. */
export const sayExternals = texts({
  ...shares,
  title: { nb: 'Andre organisasjoner', nn: 'Andre organisasjonar', en: 'Other organisations' },
  lead: {
    nb: 'Hvem fellesskapet samarbeider med utenom partene, og hva de kan spørres om.',
    nn: 'Kven fellesskapet samarbeider med utanom partane, og kva dei kan spørjast om.',
    en: 'Whom the community works with beside its parties, and what they can be asked about.',
  },
  organisation: { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' },
  about: { nb: 'Kan spørres om', nn: 'Kan spørjast om', en: 'Can be asked about' },
  seenBy: { nb: 'Hvem ser den', nn: 'Kven ser han', en: 'Who sees it' },
  empty: {
    nb: 'Ingen organisasjoner er lagt inn ennå. Legg inn dem fellesskapet samarbeider med, som KS, statsforvalteren og kompetansesentre.',
    nn: 'Ingen organisasjonar er lagde inn enno. Legg inn dei fellesskapet samarbeider med, som KS, statsforvaltaren og kompetansesenter.',
    en: 'No organisations have been put in yet. Put in those that the community works with, such as KS, the county governor and competence centres.',
  },
  emptyForReader: {
    nb: 'Ingen organisasjoner er delt her ennå.',
    nn: 'Ingen organisasjonar er delte her enno.',
    en: 'No organisations are shared here yet.',
  },
  add: {
    nb: 'Legg til en organisasjon',
    nn: 'Legg til ein organisasjon',
    en: 'Add an organisation',
  },
  out: { nb: 'Tatt ut av lista', nn: 'Tekne ut av lista', en: 'Taken out of the list' },
  outLead: {
    nb: 'Disse samarbeider vi ikke med lenger.',
    nn: 'Desse samarbeider vi ikkje med lenger.',
    en: 'These are no longer worked with.',
  },
  added: {
    nb: 'Organisasjonen er lagt til. Legg gjerne inn hvem som er kontakt.',
    nn: 'Organisasjonen er lagd til. Legg gjerne inn kven som er kontakt.',
    en: 'The organisation has been added. You may now add who is its contact.',
  },
  changed: {
    nb: 'Organisasjonen er endret.',
    nn: 'Organisasjonen er endra.',
    en: 'The organisation has been changed.',
  },
  ended: {
    nb: 'Organisasjonen er tatt ut av lista.',
    nn: 'Organisasjonen er teken ut av lista.',
    en: 'The organisation has been taken out of the list.',
  },
  restored: {
    nb: 'Organisasjonen er satt inn igjen.',
    nn: 'Organisasjonen er sett inn att.',
    en: 'The organisation has been put back.',
  },
  website: { nb: 'Nettsted', nn: 'Nettstad', en: 'Website' },
  websiteHint: {
    nb: 'Begynner med https://',
    nn: 'Begynner med https://',
    en: 'Begins with https://',
  },
  contacts: { nb: 'Kontakter', nn: 'Kontaktar', en: 'Contacts' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  standing: { nb: 'Status', nn: 'Status', en: 'Status' },
  reach: { nb: 'Telefon og e-post', nn: 'Telefon og e-post', en: 'Telephone and e-mail' },
  noContacts: {
    nb: 'Ingen kontakt er lagt inn ennå.',
    nn: 'Ingen kontakt er lagd inn enno.',
    en: 'No contact has been put in yet.',
  },
  noneShared: {
    nb: 'Ingen kontakt er delt her.',
    nn: 'Ingen kontakt er delt her.',
    en: 'No contact is shared here.',
  },
  addContact: { nb: 'Legg til en kontakt', nn: 'Legg til ein kontakt', en: 'Add a contact' },
  keepContacts: {
    nb: 'Rett og bekreft kontaktlista',
    nn: 'Rett og stadfest kontaktlista',
    en: 'Put right and confirm the list of contacts',
  },
  changeLink: {
    nb: 'Endre organisasjonen',
    nn: 'Endre organisasjonen',
    en: 'Change the organisation',
  },
  isOut: {
    nb: (day: string) => `Tatt ut av lista ${day}. Kontaktene vises ikke.`,
    nn: (day: string) => `Teken ut av lista ${day}. Kontaktane blir ikkje viste.`,
    en: (day: string) => `Taken out of the list on ${day}. Its contacts are not shown.`,
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  newTitle: { nb: 'Ny organisasjon', nn: 'Ny organisasjon', en: 'New organisation' },
  newLead: {
    nb: 'En organisasjon som ikke er part i fellesskapet, men som det samarbeider med.',
    nn: 'Ein organisasjon som ikkje er part i fellesskapet, men som det samarbeider med.',
    en: 'An organisation that is no party of the community, but that it works with.',
  },
  changeTitle: {
    nb: (name: string) => `Endre ${name}`,
    nn: (name: string) => `Endre ${name}`,
    en: (name: string) => `Change ${name}`,
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  kind: {
    nb: 'Hva slags organisasjon er det?',
    nn: 'Kva slags organisasjon er det?',
    en: 'What kind of organisation is it?',
  },
  aboutField: {
    nb: 'Hva kan den spørres om?',
    nn: 'Kva kan han spørjast om?',
    en: 'What can it be asked about?',
  },
  aboutHint: {
    nb: 'Kort, og uten navn på personer. Personer legges inn som kontakter.',
    nn: 'Kort, og utan namn på personar. Personar blir lagde inn som kontaktar.',
    en: 'In short, and without names of persons. Persons are put in as contacts.',
  },
  share: { nb: 'Hvem kan se den?', nn: 'Kven kan sjå han?', en: 'Who can see it?' },
  shareHint: {
    nb: 'Gjelder organisasjonen. For hver kontakt velges det for seg.',
    nn: 'Gjeld organisasjonen. For kvar kontakt vel ein det for seg.',
    en: 'This is of the organisation. For each contact it is chosen apart.',
  },
  sourceField: { nb: 'Hvor er dette fra?', nn: 'Kvar er dette frå?', en: 'Where is this from?' },
  sourceHint: {
    nb: 'Kan stå tomt. For eksempel nettstedet deres, eller et brev.',
    nn: 'Kan stå tomt. Til dømes nettstaden deira, eller eit brev.',
    en: 'May be empty. For example their website, or a letter.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  takeOut: { nb: 'Ta ut av lista', nn: 'Ta ut av lista', en: 'Take out of the list' },
  takeOutLead: {
    nb: 'Organisasjonen og kontaktene der vises ikke i listene lenger. Ingenting slettes, og den kan settes inn igjen.',
    nn: 'Organisasjonen og kontaktane der blir ikkje viste i listene lenger. Ingenting blir sletta, og han kan setjast inn att.',
    en: 'The organisation and its contacts are no longer shown in the lists. Nothing is deleted, and it can be put back.',
  },
  takeOutWhat: {
    nb: (name: string) => `Ta ${name} ut av lista`,
    nn: (name: string) => `Ta ${name} ut av lista`,
    en: (name: string) => `Take ${name} out of the list`,
  },
  restore: { nb: 'Sett inn igjen', nn: 'Set inn att', en: 'Put back' },
  restoreLead: {
    nb: (day: string) =>
      `Organisasjonen ble tatt ut av lista ${day}. Kontaktene kommer tilbake slik de var.`,
    nn: (day: string) =>
      `Organisasjonen vart teken ut av lista ${day}. Kontaktane kjem tilbake slik dei var.`,
    en: (day: string) =>
      `The organisation was taken out of the list on ${day}. Its contacts come back as they were.`,
  },
  restoreWhat: {
    nb: (name: string) => `Sett ${name} inn igjen`,
    nn: (name: string) => `Set ${name} inn att`,
    en: (name: string) => `Put ${name} back`,
  },
  nowIs: {
    nb: (name: string, kind: string) => `Organisasjonen er endret. Nå står det: ${name}, ${kind}.`,
    nn: (name: string, kind: string) => `Organisasjonen er endra. No står det: ${name}, ${kind}.`,
    en: (name: string, kind: string) =>
      `The organisation has changed. It now says: ${name}, ${kind}.`,
  },
  nowOut: {
    nb: (name: string) => `${name} er tatt ut av lista.`,
    nn: (name: string) => `${name} er teken ut av lista.`,
    en: (name: string) => `${name} has been taken out of the list.`,
  },
})
