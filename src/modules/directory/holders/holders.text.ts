import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the list of one place. */
export const sayHolders = texts({
  title: {
    nb: (place: string) => `Kontakter: ${place}`,
    nn: (place: string) => `Kontaktar: ${place}`,
    en: (place: string) => `Contacts: ${place}`,
  },
  lead: {
    nb: 'Hvem som har hvilken funksjon her, og når det sist ble bekreftet.',
    nn: 'Kven som har kva funksjon her, og når det sist vart stadfesta.',
    en: 'Who holds which function here, and when that was last confirmed.',
  },
  asOf: {
    nb: (day: string) => `Slik var det ${day}.`,
    nn: (day: string) => `Slik var det ${day}.`,
    en: (day: string) => `As it was on ${day}.`,
  },
  noFunctions: {
    nb: 'Ingen funksjoner er lagt inn ennå.',
    nn: 'Ingen funksjonar er lagde inn enno.',
    en: 'No functions have been put in yet.',
  },
  setFunctions: {
    nb: 'Lag lista over funksjoner',
    nn: 'Lag lista over funksjonar',
    en: 'Make the list of functions',
  },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  reach: { nb: 'Telefon og e-post', nn: 'Telefon og e-post', en: 'Telephone and e-mail' },
  standing: { nb: 'Status', nn: 'Status', en: 'Status' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  changeWho: {
    nb: (what: string, who: string) => `Endre ${what}: ${who}`,
    nn: (what: string, who: string) => `Endre ${what}: ${who}`,
    en: (what: string, who: string) => `Change ${what}: ${who}`,
  },
  add: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  addAnother: {
    nb: 'Legg til en kontakt',
    nn: 'Legg til ein kontakt',
    en: 'Add a contact',
  },
  isRight: {
    nb: 'Stemmer lista?',
    nn: 'Stemmer lista?',
    en: 'Is the list right?',
  },
  isRightLead: {
    nb: 'Bekreft at alle som står her, fortsatt har funksjonen. Rett først det som er feil.',
    nn: 'Stadfest at alle som står her, framleis har funksjonen. Rett først det som er feil.',
    en: 'Confirm that everyone here still holds the function. Put right first what is wrong.',
  },
  confirmAll: {
    nb: 'Alt stemmer, bekreft lista',
    nn: 'Alt stemmer, stadfest lista',
    en: 'All is right, confirm the list',
  },
  confirmOne: { nb: 'Bekreft', nn: 'Stadfest', en: 'Confirm' },
  later: { nb: 'Begynner senere', nn: 'Byrjar seinare', en: 'Begins later' },
  before: { nb: 'Tidligere', nn: 'Tidlegare', en: 'Before' },
  beforeLead: {
    nb: 'Hvem som har hatt funksjonene før.',
    nn: 'Kven som har hatt funksjonane før.',
    en: 'Who held the functions before.',
  },
  period: { nb: 'Tid', nn: 'Tid', en: 'Time' },
  sharedWithBoth: {
    nb: 'Delt med begge sider',
    nn: 'Delt med begge sider',
    en: 'Shared with both sides',
  },
  openToAll: { nb: 'Åpen for alle', nn: 'Open for alle', en: 'Open to everyone' },
  added: {
    nb: 'Kontakten er lagt til.',
    nn: 'Kontakten er lagd til.',
    en: 'The contact has been added.',
  },
  changed: {
    nb: 'Kontakten er endret.',
    nn: 'Kontakten er endra.',
    en: 'The contact has been changed.',
  },
  ended: {
    nb: 'Kontakten er avsluttet.',
    nn: 'Kontakten er avslutta.',
    en: 'The contact has been ended.',
  },
  withdrawn: {
    nb: 'Det feilførte er tatt bort.',
    nn: 'Det feilførte er teke bort.',
    en: 'What was wrongly registered has been taken away.',
  },
  languageChosen: {
    nb: 'Målforma er lagret.',
    nn: 'Målforma er lagra.',
    en: 'The language is saved.',
  },
  confirmedAll: {
    nb: 'Takk. Lista er bekreftet.',
    nn: 'Takk. Lista er stadfesta.',
    en: 'Thank you. The list is confirmed.',
  },
  confirmedOne: {
    nb: 'Takk. Kontakten er bekreftet.',
    nn: 'Takk. Kontakten er stadfesta.',
    en: 'Thank you. The contact is confirmed.',
  },
  loginGiven: { nb: 'Tilgangen er gitt.', nn: 'Tilgangen er gitt.', en: 'Access has been given.' },
  listChanged: {
    nb: (now: string) => `Lista er endret. Nå står her: ${now}.`,
    nn: (now: string) => `Lista er endra. No står her: ${now}.`,
    en: (now: string) => `The list has changed. Here now: ${now}.`,
  },
  listEmpty: {
    nb: 'Lista er endret. Nå står ingen her.',
    nn: 'Lista er endra. No står ingen her.',
    en: 'The list has changed. Nobody is here now.',
  },
  functionsChanged: {
    nb: 'Lista over funksjoner er endret.',
    nn: 'Lista over funksjonar er endra.',
    en: 'The list of functions has changed.',
  },
  openEnd: {
    nb: (from: string) => `Fra ${from}`,
    nn: (from: string) => `Frå ${from}`,
    en: (from: string) => `From ${from}`,
  },
  openStart: {
    nb: (until: string) => `Til ${until}`,
    nn: (until: string) => `Til ${until}`,
    en: (until: string) => `Until ${until}`,
  },
  span: {
    nb: (from: string, until: string) => `${from}–${until}`,
    nn: (from: string, until: string) => `${from}–${until}`,
    en: (from: string, until: string) => `${from}–${until}`,
  },
})
