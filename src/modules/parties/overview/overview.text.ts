import type { Day } from '../../../kernel/day.model.ts'
import { counted, listed, longDay, nbsp, opening } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the list of municipalities. */
export const sayOverview = texts({
  host: { nb: 'Vertskommune', nn: 'Vertskommune', en: 'Host municipality' },
  partiesOn: {
    nb: (count: number, day: Day | null) =>
      `${opening(counted('nb', count))} ${count === 1 ? 'kommune' : 'kommuner'} ${day ? `var parter ${longDay('nb', day)}` : 'er parter i dag'}.`,
    nn: (count: number, day: Day | null) =>
      `${opening(counted('nn', count))} ${count === 1 ? 'kommune' : 'kommunar'} ${day ? `var partar ${longDay('nn', day)}` : 'er partar i dag'}.`,
    en: (count: number, day: Day | null) =>
      `${opening(counted('en', count))} ${count === 1 ? 'municipality' : 'municipalities'} ${day ? `${count === 1 ? 'was a party' : 'were parties'} on ${longDay('en', day)}` : `${count === 1 ? 'is a party' : 'are parties'} today`}.`,
  },
  ofThemWaiting: {
    nb: (names: string[]) => `Av disse er plassen til ${listed('nb', names)} ikke avklart.`,
    nn: (names: string[]) => `Av desse er plassen til ${listed('nn', names)} ikkje avklart.`,
    en: (names: string[]) => `Among these, the place of ${listed('en', names)} is not settled.`,
  },
  onlyInRegion: {
    nb: (names: string[]) =>
      `${listed('nb', names)} er med i en region uten å være ${names.length === 1 ? 'part' : 'parter'}.`,
    nn: (names: string[]) =>
      `${listed('nn', names)} er med i ein region utan å vere ${names.length === 1 ? 'part' : 'partar'}.`,
    en: (names: string[]) =>
      `${listed('en', names)} ${names.length === 1 ? 'belongs' : 'belong'} to a region without being ${names.length === 1 ? 'a party' : 'parties'}.`,
  },
  unnamedToo: {
    nb: (count: number) => `${opening(counted('nb', count))} til er ikke navngitt i kilden.`,
    nn: (count: number) => `${opening(counted('nn', count))} til er ikkje nemnde i kjelda.`,
    en: (count: number) => `Another ${counted('en', count)} are not named by the source.`,
  },
  unknownBefore: {
    nb: (day: Day, first: Day) =>
      `Vi vet ikke hvem som var parter ${longDay('nb', day)}. Det eldste papiret er fra ${first.slice(0, 4)}.`,
    nn: (day: Day, first: Day) =>
      `Vi veit ikkje kven som var partar ${longDay('nn', day)}. Det eldste papiret er frå ${first.slice(0, 4)}.`,
    en: (day: Day, first: Day) =>
      `We do not know who the parties were on ${longDay('en', day)}. The oldest paper is from ${first.slice(0, 4)}.`,
  },
  noMembership: {
    nb: 'Ingen parter er registrert ennå.',
    nn: 'Ingen partar er registrerte enno.',
    en: 'No parties have been registered yet.',
  },
  dayLabel: {
    nb: 'Vis kommunene en annen dag',
    nn: 'Vis kommunane ein annan dag',
    en: 'Show the municipalities on another day',
  },
  dayHint: {
    nb: 'Skriv dagen, for eksempel 01.06.2017.',
    nn: 'Skriv dagen, til dømes 01.06.2017.',
    en: 'Write the day, for example 01.06.2017.',
  },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  today: { nb: 'Vis i dag', nn: 'Vis i dag', en: 'Show today' },
  dayProblem: {
    nb: 'Siden viser kommunene i dag',
    nn: 'Sida viser kommunane i dag',
    en: 'The page shows the municipalities today',
  },
  map: {
    nb: 'Kommunene, én rute til hver',
    nn: 'Kommunane, ei rute til kvar',
    en: 'The municipalities, one tile each',
  },
  notSettled: { nb: 'Ikke avklart', nn: 'Ikkje avklart', en: 'Not settled' },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  notParty: { nb: 'Ikke part', nn: 'Ikkje part', en: 'Not a party' },
  together: { nb: 'Fakta', nn: 'Fakta', en: 'Facts' },
  trust: { nb: 'Helseforetak', nn: 'Helseføretak', en: 'Health trust' },
  ks: { nb: 'KS', nn: 'KS', en: 'KS (association of municipalities)' },
  other: { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' },
  invoicer: { nb: 'Sender fakturaene', nn: 'Sender fakturaene', en: 'Sends the invoices' },
  leftOpen: {
    nb: 'Kilden skriver «x kommune»',
    nn: 'Kjelda skriv «x kommune»',
    en: 'The source writes “x kommune”',
  },
  nobody: { nb: 'Ingen', nn: 'Ingen', en: 'Nobody' },
  inhabitantsSettled: {
    nb: (year: number) => `Innbyggere i de avklarte partene 1.${nbsp}januar ${year}`,
    nn: (year: number) => `Innbyggjarar i dei avklarte partane 1.${nbsp}januar ${year}`,
    en: (year: number) => `Inhabitants of the settled parties on 1${nbsp}January ${year}`,
  },
  inhabitantsTogether: {
    nb: (year: number) => `Innbyggere i partene 1.${nbsp}januar ${year}`,
    nn: (year: number) => `Innbyggjarar i partane 1.${nbsp}januar ${year}`,
    en: (year: number) => `Inhabitants of the parties on 1${nbsp}January ${year}`,
  },
  list: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  asList: { nb: 'Som liste', nn: 'Som liste', en: 'As a list' },
  name: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  code: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  place: { nb: 'Plass', nn: 'Plass', en: 'Place' },
  groupParties: { nb: 'Parter', nn: 'Partar', en: 'Parties' },
  groupRegionOnly: {
    nb: 'I en region, men ikke part',
    nn: 'I ein region, men ikkje part',
    en: 'In a region, but not a party',
  },
  unnamedTitle: { nb: 'Ikke navngitt', nn: 'Ikkje nemnde', en: 'Not named' },
  unnamed: {
    nb: (count: number) =>
      `${opening(counted('nb', count))} kommuner er regnet med i kilden, men ikke navngitt.`,
    nn: (count: number) =>
      `${opening(counted('nn', count))} kommunar er rekna med i kjelda, men ikkje nemnde.`,
    en: (count: number) =>
      `${opening(counted('en', count))} municipalities are counted by the source, but not named.`,
  },
  howMany: { nb: 'Hvor mange er vi?', nn: 'Kor mange er vi?', en: 'How many are we?' },
  howManyLead: {
    nb: 'Papirene oppgir ulike tall. Her står hvert tall slik kilden skriver det, og hvordan det henger sammen med lista.',
    nn: 'Papira oppgir ulike tal. Her står kvart tal slik kjelda skriv det, og korleis det heng saman med lista.',
    en: 'The papers give different numbers. Here is each as its source writes it, and how it fits the list.',
  },
  regions: { nb: 'Regionene', nn: 'Regionane', en: 'The regions' },
  regionsLead: {
    nb: 'Å være med i en region gjør ikke en kommune til part i avtalen.',
    nn: 'Å vere med i ein region gjer ikkje ein kommune til part i avtalen.',
    en: 'Belonging to a region does not make a municipality a party to the agreement.',
  },
  regionsUnknown: {
    nb: 'Vi vet ikke hvilke regioner kommunene hørte til denne dagen.',
    nn: 'Vi veit ikkje kva for regionar kommunane høyrde til denne dagen.',
    en: 'We do not know which regions the municipalities belonged to on this day.',
  },
  isNotParty: { nb: 'ikke part', nn: 'ikkje part', en: 'not a party' },
})
