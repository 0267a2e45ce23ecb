import { nbsp } from '../../../kernel/format.model.ts'
import { texts, type Words } from '../../../kernel/words.model.ts'
import type { HolderCount } from '../function.model.ts'

const counts = {
  one: { nb: 'Én', nn: 'Éin', en: 'One' },
  several: { nb: 'Flere', nn: 'Fleire', en: 'Several' },
} as const satisfies Record<HolderCount, Words>

/** The wordings of the list of functions. */
export const sayFunctions = texts({
  ...counts,
  title: { nb: 'Funksjoner', nn: 'Funksjonar', en: 'Functions' },
  lead: {
    nb: 'Funksjonene vi holder kontakter for, i den rekkefølgen de vises.',
    nn: 'Funksjonane vi held kontaktar for, i den rekkjefølgja dei blir viste.',
    en: 'The functions that we keep contacts for, in the order that they are shown.',
  },
  howMany: { nb: 'På hvert sted', nn: 'På kvar stad', en: 'At each place' },
  where: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  now: { nb: 'Nå', nn: 'No', en: 'Now' },
  nobody: { nb: 'Ingen har den', nn: 'Ingen har han', en: 'Nobody holds it' },
  holdIt: {
    nb: (count: string) => `${count}${nbsp}har${nbsp}den`,
    nn: (count: string) => `${count}${nbsp}har${nbsp}han`,
    en: (count: string) => `${count}${nbsp}hold${nbsp}it`,
  },
  municipality: { nb: 'kommunene', nn: 'kommunane', en: 'the municipalities' },
  organisation: {
    nb: 'helseforetaket og andre som er med',
    nn: 'helseføretaket og andre som er med',
    en: 'the health trust and others that take part',
  },
  region: { nb: 'regionene', nn: 'regionane', en: 'the regions' },
  external: { nb: 'andre organisasjoner', nn: 'andre organisasjonar', en: 'other organisations' },
  sharedOnly: {
    nb: 'Tallene gjelder kontakter som er delt med deg.',
    nn: 'Tala gjeld kontaktar som er delte med deg.',
    en: 'The figures are of contacts that are shared with you.',
  },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  add: { nb: 'Legg til en funksjon', nn: 'Legg til ein funksjon', en: 'Add a function' },
  empty: {
    nb: 'Lista er tom. Begynn med de vanlige funksjonene, og rett lista etterpå.',
    nn: 'Lista er tom. Begynn med dei vanlege funksjonane, og rett lista etterpå.',
    en: 'The list is empty. Begin with the usual functions, and put the list right afterwards.',
  },
  emptyForReader: {
    nb: 'Sekretariatet har ikke laget lista over funksjoner ennå.',
    nn: 'Sekretariatet har ikkje laga lista over funksjonar enno.',
    en: 'The secretariat has not made the list of functions yet.',
  },
  oneByOne: {
    nb: 'Legg heller til funksjonene én for én',
    nn: 'Legg heller til funksjonane éin for éin',
    en: 'Rather add the functions one by one',
  },
  useUsual: {
    nb: 'Bruk den vanlige lista',
    nn: 'Bruk den vanlege lista',
    en: 'Use the usual list',
  },
  usualLacking: {
    nb: 'Vanlige funksjoner som mangler',
    nn: 'Vanlege funksjonar som manglar',
    en: 'Usual functions that are missing',
  },
  usualThese: {
    nb: (names: string) => `Disse legges til sist i lista: ${names}.`,
    nn: (names: string) => `Desse blir lagde til sist i lista: ${names}.`,
    en: (names: string) => `These are added at the end of the list: ${names}.`,
  },
  addUsual: { nb: 'Legg til disse', nn: 'Legg til desse', en: 'Add these' },
  out: { nb: 'Tatt ut av lista', nn: 'Tekne ut av lista', en: 'Taken out of the list' },
  since: { nb: 'Siden', nn: 'Sidan', en: 'Since' },
  outLead: {
    nb: 'Disse spør vi ikke etter lenger. Hvem som hadde dem, står i historikken.',
    nn: 'Desse spør vi ikkje etter lenger. Kven som hadde dei, står i historikken.',
    en: 'These are no longer asked for. Who held them stays in the history.',
  },
  added: {
    nb: 'Funksjonen er lagt til.',
    nn: 'Funksjonen er lagd til.',
    en: 'The function has been added.',
  },
  changed: {
    nb: 'Funksjonen er endret.',
    nn: 'Funksjonen er endra.',
    en: 'The function has been changed.',
  },
  ended: {
    nb: 'Funksjonen er tatt ut av lista.',
    nn: 'Funksjonen er teken ut av lista.',
    en: 'The function has been taken out of the list.',
  },
  restored: {
    nb: 'Funksjonen er satt inn igjen.',
    nn: 'Funksjonen er sett inn att.',
    en: 'The function has been put back.',
  },
  usualAdded: {
    nb: 'De vanlige funksjonene står nå i lista.',
    nn: 'Dei vanlege funksjonane står no i lista.',
    en: 'The usual functions are now in the list.',
  },
  newTitle: { nb: 'Ny funksjon', nn: 'Ny funksjon', en: 'New function' },
  newLead: {
    nb: 'Bruk navnet på funksjonen, ikke på den som har den.',
    nn: 'Bruk namnet på funksjonen, ikkje på den som har han.',
    en: 'Use the name of the function, not of whoever holds it.',
  },
  changeTitle: {
    nb: (what: string) => `Endre funksjonen ${what}`,
    nn: (what: string) => `Endre funksjonen ${what}`,
    en: (what: string) => `Change the function ${what}`,
  },
  nameNb: { nb: 'Navn på bokmål', nn: 'Namn på bokmål', en: 'Name in bokmål' },
  nameNn: { nb: 'Navn på nynorsk', nn: 'Namn på nynorsk', en: 'Name in nynorsk' },
  nameEn: { nb: 'Navn på engelsk', nn: 'Namn på engelsk', en: 'Name in English' },
  nameHint: {
    nb: 'For eksempel kommuneoverlege.',
    nn: 'Til dømes kommuneoverlege.',
    en: 'Such as kommuneoverlege.',
  },
  sameHint: {
    nb: 'Tomt betyr det samme som på bokmål.',
    nn: 'Tomt tyder det same som på bokmål.',
    en: 'Empty means the same as in bokmål.',
  },
  countOf: {
    nb: 'Hvor mange kan ha funksjonen på samme sted?',
    nn: 'Kor mange kan ha funksjonen på same stad?',
    en: 'How many can hold the function at the same place?',
  },
  oneAtATime: { nb: 'Én om gangen', nn: 'Éin om gongen', en: 'One at a time' },
  severalAtOnce: { nb: 'Flere samtidig', nn: 'Fleire samtidig', en: 'Several at the same time' },
  heldIn: {
    nb: 'Hvor finnes funksjonen?',
    nn: 'Kvar finst funksjonen?',
    en: 'Where is the function found?',
  },
  heldInHint: {
    nb: 'Der ingen har den, vises det at den mangler.',
    nn: 'Der ingen har han, blir det vist at han manglar.',
    en: 'Where nobody holds it, it is shown as missing.',
  },
  place: { nb: 'Plass i lista', nn: 'Plass i lista', en: 'Place in the list' },
  atTop: { nb: 'Øverst', nn: 'Øvst', en: 'At the top' },
  after: {
    nb: (what: string) => `Etter ${what}`,
    nn: (what: string) => `Etter ${what}`,
    en: (what: string) => `After ${what}`,
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  takeOut: { nb: 'Ta ut av lista', nn: 'Ta ut av lista', en: 'Take out of the list' },
  takeOutLead: {
    nb: 'Vi spør ikke etter funksjonen lenger. Hvem som har hatt den, står i historikken, og den kan settes inn igjen.',
    nn: 'Vi spør ikkje etter funksjonen lenger. Kven som har hatt han, står i historikken, og han kan setjast inn att.',
    en: 'The function is no longer asked for. Who has held it stays in the history, and it can be put back.',
  },
  takeOutWhat: {
    nb: (what: string) => `Ta ${what} ut av lista`,
    nn: (what: string) => `Ta ${what} ut av lista`,
    en: (what: string) => `Take ${what} out of the list`,
  },
  inUse: {
    nb: (count: number) =>
      `${count} har funksjonen eller skal ha den. Avslutt eller ta bort dem der de står, så kan funksjonen tas ut.`,
    nn: (count: number) =>
      `${count} har funksjonen eller skal ha han. Avslutt eller ta bort dei der dei står, så kan funksjonen takast ut.`,
    en: (count: number) =>
      `${count} hold the function or will. End or take them away where they stand, and the function can be taken out.`,
  },
  heldBy: {
    nb: (who: string) => `${who} har den. Avslutt eller ta bort dem der de står først.`,
    nn: (who: string) => `${who} har han. Avslutt eller ta bort dei der dei står først.`,
    en: (who: string) => `Held by ${who}. End or take them away where they stand first.`,
  },
  userAt: {
    nb: (place: string, who: string) => `${place} (${who})`,
    nn: (place: string, who: string) => `${place} (${who})`,
    en: (place: string, who: string) => `${place} (${who})`,
  },
  userFrom: {
    nb: (who: string, day: string) => `${who}, fra ${day}`,
    nn: (who: string, day: string) => `${who}, frå ${day}`,
    en: (who: string, day: string) => `${who}, from ${day}`,
  },
  toList: {
    nb: (place: string) => `Kontaktene i ${place}`,
    nn: (place: string) => `Kontaktane i ${place}`,
    en: (place: string) => `The contacts of ${place}`,
  },
  more: {
    nb: (count: string) => `${count} til`,
    nn: (count: string) => `${count} til`,
    en: (count: string) => `${count} more`,
  },
  seeAll: {
    nb: (what: string) => `Se alle som har funksjonen ${what}`,
    nn: (what: string) => `Sjå alle som har funksjonen ${what}`,
    en: (what: string) => `See all who hold the function ${what}`,
  },
  severalAt: {
    nb: (places: string) => `Gjelder ${places}.`,
    nn: (places: string) => `Gjeld ${places}.`,
    en: (places: string) => `This concerns ${places}.`,
  },
  restore: { nb: 'Sett inn igjen', nn: 'Set inn att', en: 'Put back' },
  restoreLead: {
    nb: (day: string) => `Funksjonen ble tatt ut av lista ${day}.`,
    nn: (day: string) => `Funksjonen vart teken ut av lista ${day}.`,
    en: (day: string) => `The function was taken out of the list on ${day}.`,
  },
  restoreWhat: {
    nb: (what: string) => `Sett ${what} inn igjen`,
    nn: (what: string) => `Set ${what} inn att`,
    en: (what: string) => `Put ${what} back`,
  },
  listChanged: {
    nb: (names: string) => `Lista er endret. Nå står her: ${names}.`,
    nn: (names: string) => `Lista er endra. No står her: ${names}.`,
    en: (names: string) => `The list has changed. Here now: ${names}.`,
  },
  listEmptied: {
    nb: 'Lista er endret. Nå er den tom.',
    nn: 'Lista er endra. No er ho tom.',
    en: 'The list has changed. It is empty now.',
  },
  usersChanged: {
    nb: 'Hvem som har funksjonen, er endret.',
    nn: 'Kven som har funksjonen, er endra.',
    en: 'Who holds the function has changed.',
  },
})
