import { listed, wholeNumber } from '../../../kernel/format.model.ts'
import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { Tally } from './overview.model.ts'

/** The wordings of the pages where one looks for whom to call. */
export const sayOverview = texts({
  lead: {
    nb: 'Hvem har hvilken funksjon i hvilken kommune.',
    nn: 'Kven har kva funksjon i kva kommune.',
    en: 'Who holds which function in which municipality.',
  },
  asOf: {
    nb: (day: string) => `Slik var det ${day}.`,
    nn: (day: string) => `Slik var det ${day}.`,
    en: (day: string) => `As it was on ${day}.`,
  },
  held: {
    nb: (held: number, all: number) => `${wholeNumber(held)} av ${wholeNumber(all)} er besatt.`,
    nn: (held: number, all: number) =>
      `${wholeNumber(held)} av ${wholeNumber(all)} er ${held === 1 ? 'sett' : 'sette'}.`,
    en: (held: number, all: number) =>
      `${wholeNumber(held)} of ${wholeNumber(all)} ${held === 1 ? 'is' : 'are'} filled.`,
  },
  heldThen: {
    nb: (held: number, all: number) => `${wholeNumber(held)} av ${wholeNumber(all)} var besatt.`,
    nn: (held: number, all: number) =>
      `${wholeNumber(held)} av ${wholeNumber(all)} var ${held === 1 ? 'sett' : 'sette'}.`,
    en: (held: number, all: number) =>
      `${wholeNumber(held)} of ${wholeNumber(all)} ${held === 1 ? 'was' : 'were'} filled.`,
  },
  ofAll: {
    nb: (held: string, all: string) => `${held} av ${all}.`,
    nn: (held: string, all: string) => `${held} av ${all}.`,
    en: (held: string, all: string) => `${held} of ${all}.`,
  },
  vacantAt: {
    nb: (places: string, _count: number) => `${places} har ingen.`,
    nn: (places: string, _count: number) => `${places} har ingen.`,
    en: (places: string, count: number) => `${places} ${count === 1 ? 'has' : 'have'} nobody.`,
  },
  unknownAt: {
    nb: (places: string) => `Ikke kjent: ${places}.`,
    nn: (places: string) => `Ikkje kjent: ${places}.`,
    en: (places: string) => `Not known: ${places}.`,
  },
  others: {
    nb: (count: string) => `${count} andre`,
    nn: (count: string) => `${count} andre`,
    en: (count: string) => `${count} others`,
  },
  sharedByMunicipalities: {
    nb: 'Fra kommunene ser du det de har delt med dere.',
    nn: 'Frå kommunane ser du det dei har delt med dykk.',
    en: 'From the municipalities you see what they have shared with you.',
  },
  sharedByTrust: {
    nb: 'Fra helseforetaket ser du det som er delt med dere.',
    nn: 'Frå helseføretaket ser du det som er delt med dykk.',
    en: 'From the health trust you see what is shared with you.',
  },
  find: { nb: 'Finn kontakt', nn: 'Finn kontakt', en: 'Find a contact' },
  text: {
    nb: 'Navn, rolle eller kommune',
    nn: 'Namn, rolle eller kommune',
    en: 'Name, role or municipality',
  },
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  go: { nb: 'Finn', nn: 'Finn', en: 'Find' },
  dayProblem: {
    nb: 'Siden viser hvordan det er i dag',
    nn: 'Sida viser korleis det er i dag',
    en: 'The page shows how it is today',
  },
  hits: { nb: 'Treff', nn: 'Treff', en: 'Hits' },
  hitCount: {
    nb: (shown: number, all: number) =>
      shown < all
        ? `Viser ${wholeNumber(shown)} av ${wholeNumber(all)}. Skriv mer for å finne færre.`
        : `${wholeNumber(all)} treff.`,
    nn: (shown: number, all: number) =>
      shown < all
        ? `Viser ${wholeNumber(shown)} av ${wholeNumber(all)}. Skriv meir for å finne færre.`
        : `${wholeNumber(all)} treff.`,
    en: (shown: number, all: number) =>
      shown < all
        ? `Showing ${wholeNumber(shown)} of ${wholeNumber(all)}. Write more to find fewer.`
        : `${wholeNumber(all)} ${all === 1 ? 'hit' : 'hits'}.`,
  },
  noHits: {
    nb: 'Ingen treff. Prøv et kortere ord, eller velg funksjonen i lista.',
    nn: 'Ingen treff. Prøv eit kortare ord, eller vel funksjonen i lista.',
    en: 'Nothing found. Try a shorter word, or choose the function from the list.',
  },
  showAll: { nb: 'Vis alle kontakter', nn: 'Vis alle kontaktar', en: 'Show all contacts' },
  restOf: {
    nb: (count: number, what: string) =>
      count === 1 ? `Vis den siste: ${what}` : `Vis de ${wholeNumber(count)} andre: ${what}`,
    nn: (count: number, what: string) =>
      count === 1 ? `Vis den siste: ${what}` : `Vis dei ${wholeNumber(count)} andre: ${what}`,
    en: (count: number, what: string) =>
      count === 1 ? `Show the last one: ${what}` : `Show the ${wholeNumber(count)} others: ${what}`,
  },
  ownPage: {
    nb: (what: string) => `Se hele lista: ${what}`,
    nn: (what: string) => `Sjå heile lista: ${what}`,
    en: (what: string) => `See the whole list: ${what}`,
  },
  writeToAll: {
    nb: (count: number) => (count === 1 ? 'Skriv til den ene' : `Skriv til alle ${count}`),
    nn: (count: number) => (count === 1 ? 'Skriv til den eine' : `Skriv til alle ${count}`),
    en: (count: number) => (count === 1 ? 'Write to the one' : `Write to all ${count}`),
  },
  add: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  allFunctions: { nb: 'Alle funksjoner', nn: 'Alle funksjonar', en: 'All functions' },
  allFunctionsIn: {
    nb: (region: string) => `Alle funksjoner i ${region}`,
    nn: (region: string) => `Alle funksjonar i ${region}`,
    en: (region: string) => `All functions in ${region}`,
  },
  noFunctions: {
    nb: 'Ingen funksjoner er lagt inn ennå. Lag først lista over funksjoner, så kan kommunene fylle inn hvem som har dem.',
    nn: 'Ingen funksjonar er lagde inn enno. Lag først lista over funksjonar, så kan kommunane fylle inn kven som har dei.',
    en: 'No functions have been put in yet. First make the list of functions; then the municipalities can fill in who holds them.',
  },
  noFunctionsWait: {
    nb: 'Ingen funksjoner er lagt inn ennå. Sekretariatet lager lista.',
    nn: 'Ingen funksjonar er lagde inn enno. Sekretariatet lagar lista.',
    en: 'No functions have been put in yet. The secretariat makes the list.',
  },
  setFunctions: {
    nb: 'Lag lista over funksjoner',
    nn: 'Lag lista over funksjonar',
    en: 'Make the list of functions',
  },
  ended: {
    nb: 'Funksjonen er tatt ut av lista.',
    nn: 'Funksjonen er teken ut av lista.',
    en: 'The function is taken out of the list.',
  },
  nobodyShown: {
    nb: 'Ingen vises her. Velg en annen region eller dag, eller se alle kontakter.',
    nn: 'Ingen blir viste her. Vel ein annan region eller dag, eller sjå alle kontaktar.',
    en: 'Nobody is shown here. Choose another region or day, or see all contacts.',
  },
  print: { nb: 'Skriv ut lista', nn: 'Skriv ut lista', en: 'Print the list' },
  gapsOfThis: { nb: 'Hvem har ikke', nn: 'Kven har ikkje', en: 'Who has not' },
})

/** Names in a row, those past the third as a count. */
export const someNames = (locale: Locale, names: readonly string[]): string =>
  names.length <= 4
    ? listed(locale, names)
    : listed(locale, [
        ...names.slice(0, 3),
        sayOverview(locale, 'others', wholeNumber(names.length - 3)),
      ])

/** `137 av 140 er besatt.` Nothing where nothing can be counted. */
export const tallyText = (locale: Locale, { lookedFor, held }: Tally, isPast: boolean): string =>
  lookedFor === 0 ? '' : sayOverview(locale, isPast ? 'heldThen' : 'held', held, lookedFor)
