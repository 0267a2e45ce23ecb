import type { Day } from '../../kernel/day.model.ts'
import { listed, longDay, nbsp, wholeNumber } from '../../kernel/format.model.ts'
import { texts } from '../../kernel/words.model.ts'

const small = {
  nb: [
    'ingen',
    'én',
    'to',
    'tre',
    'fire',
    'fem',
    'seks',
    'sju',
    'åtte',
    'ni',
    'ti',
    'elleve',
    'tolv',
  ],
  nn: [
    'ingen',
    'éin',
    'to',
    'tre',
    'fire',
    'fem',
    'seks',
    'sju',
    'åtte',
    'ni',
    'ti',
    'elleve',
    'tolv',
  ],
  en: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
}
const counted = (locale: 'nb' | 'nn' | 'en', count: number): string =>
  small[locale][count] ?? wholeNumber(count)
const opening = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)

/** The wordings of the pages on communities, municipalities and sources. */
export const sayParties = texts({
  municipalities: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
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
  notADay: {
    nb: (typed: string) => `«${typed}» er ikke en dag. Skriv dagen som 01.06.2017.`,
    nn: (typed: string) => `«${typed}» er ikkje ein dag. Skriv dagen som 01.06.2017.`,
    en: (typed: string) => `“${typed}” is not a day. Write the day as 01.06.2017.`,
  },
  afterToday: {
    nb: 'Dagen har ikke vært ennå. Velg i dag eller tidligere.',
    nn: 'Dagen har ikkje vore enno. Vel i dag eller tidlegare.',
    en: 'That day has not come yet. Choose today or earlier.',
  },
  map: {
    nb: 'Kart over kommunene, én rute til hver',
    nn: 'Kart over kommunane, ei rute til kvar',
    en: 'Map of the municipalities, one tile each',
  },
  mapMeans: {
    nb: 'Like store ruter, fordi partene er likeverdige. Plasseringen følger kartet.',
    nn: 'Like store ruter, fordi partane er likeverdige. Plasseringa følgjer kartet.',
    en: 'Tiles of equal size, because the parties are equal. Their places follow the map.',
  },
  notSettled: { nb: 'Ikke avklart', nn: 'Ikkje avklart', en: 'Not settled' },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  notParty: { nb: 'Ikke part', nn: 'Ikkje part', en: 'Not a party' },
  together: { nb: 'Fakta', nn: 'Fakta', en: 'Facts' },
  trust: { nb: 'Helseforetak', nn: 'Helseføretak', en: 'Health trust' },
  ks: { nb: 'KS', nn: 'KS', en: 'KS (association of municipalities)' },
  other: { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' },
  host: { nb: 'Vertskommune', nn: 'Vertskommune', en: 'Host municipality' },
  invoicer: { nb: 'Sender fakturaene', nn: 'Sender fakturaene', en: 'Sends the invoices' },
  leftOpen: {
    nb: 'Kilden skriver «x kommune»',
    nn: 'Kjelda skriv «x kommune»',
    en: 'The source writes “x kommune”',
  },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  inhabitantsOn: {
    nb: (year: number) => `Innbyggere 1.${nbsp}januar ${year}`,
    nn: (year: number) => `Innbyggjarar 1.${nbsp}januar ${year}`,
    en: (year: number) => `Inhabitants on 1${nbsp}January ${year}`,
  },
  inhabitantsTogether: {
    nb: (year: number) => `Innbyggere i partene 1.${nbsp}januar ${year}`,
    nn: (year: number) => `Innbyggjarar i partane 1.${nbsp}januar ${year}`,
    en: (year: number) => `Inhabitants of the parties on 1${nbsp}January ${year}`,
  },
  waiting: { nb: 'Venter på avklaring', nn: 'Ventar på avklaring', en: 'Awaiting a decision' },
  waitingLead: {
    nb: 'Et register kan ikke avgjøre dette. Partene må vedta det.',
    nn: 'Eit register kan ikkje avgjere dette. Partane må vedta det.',
    en: 'No register can settle this. The parties must decide it.',
  },
  sourceUnsure: {
    nb: (about: string) => `Kilden sier selv at plassen til ${about} ikke er endelig avklart.`,
    nn: (about: string) => `Kjelda seier sjølv at plassen til ${about} ikkje er endeleg avklart.`,
    en: (about: string) =>
      `The source itself says that the place of ${about} is not finally settled.`,
  },
  joinedOutsiders: {
    nb: (about: string, day: Day, parties: string[], outsiders: string[]) =>
      `${about} ble til ${longDay('nb', day)} av ${listed('nb', parties)}, som var part her, og ${listed('nb', outsiders)}, som ikke er registrert som part her.`,
    nn: (about: string, day: Day, parties: string[], outsiders: string[]) =>
      `${about} vart til ${longDay('nn', day)} av ${listed('nn', parties)}, som var part her, og ${listed('nn', outsiders)}, som ikkje er registrert som part her.`,
    en: (about: string, day: Day, parties: string[], outsiders: string[]) =>
      `${about} was formed on ${longDay('en', day)} from ${listed('en', parties)}, which had a place here, and ${listed('en', outsiders)}, not registered as a party here.`,
  },
  dividedBetween: {
    nb: (from: string, day: Day, into: string[]) =>
      `${from} ble delt mellom ${listed('nb', into)} ${longDay('nb', day)}. Hvordan rettigheter og plikter skal deles, er ikke vedtatt.`,
    nn: (from: string, day: Day, into: string[]) =>
      `${from} vart delt mellom ${listed('nn', into)} ${longDay('nn', day)}. Korleis rettar og plikter skal delast, er ikkje vedteke.`,
    en: (from: string, day: Day, into: string[]) =>
      `${from} was divided between ${listed('en', into)} on ${longDay('en', day)}. How its rights and duties are to be divided has not been decided.`,
  },
  list: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  asList: { nb: 'Som liste', nn: 'Som liste', en: 'As a list' },
  name: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  code: { nb: 'Nummer', nn: 'Nummer', en: 'Code' },
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
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
    nn: 'Vi veit ikkje kva regionar kommunane høyrde til denne dagen.',
    en: 'We do not know which regions the municipalities belonged to on this day.',
  },
  isNotParty: { nb: 'ikke part', nn: 'ikkje part', en: 'not a party' },
  source: { nb: 'Kilde:', nn: 'Kjelde:', en: 'Source:' },
  sources: { nb: 'Kilder:', nn: 'Kjelder:', en: 'Sources:' },
  alsoInLanguages: {
    nb: (names: string[]) => `Også ${listed('nb', names)}`,
    nn: (names: string[]) => `Også ${listed('nn', names)}`,
    en: (names: string[]) => `Also ${listed('en', names)}`,
  },
  municipality: {
    nb: (name: string) => `${name} kommune`,
    nn: (name: string) => `${name} kommune`,
    en: (name: string) => `${name} municipality`,
  },
  isParty: {
    nb: (community: string) => `Part i ${community}.`,
    nn: (community: string) => `Part i ${community}.`,
    en: (community: string) => `Party in ${community}.`,
  },
  isWaiting: {
    nb: (community: string) => `Plassen i ${community} er ikke avklart.`,
    nn: (community: string) => `Plassen i ${community} er ikkje avklart.`,
    en: (community: string) => `Its place in ${community} is not settled.`,
  },
  isRegionOnly: {
    nb: (community: string) => `Med i en region, men ikke part i ${community}.`,
    nn: (community: string) => `Med i ein region, men ikkje part i ${community}.`,
    en: (community: string) => `In a region, but not a party in ${community}.`,
  },
  isOutside: {
    nb: (community: string) => `Ikke part i ${community}.`,
    nn: (community: string) => `Ikkje part i ${community}.`,
    en: (community: string) => `Not a party in ${community}.`,
  },
  noMore: {
    nb: (day: Day) => `Kommunen finnes ikke lenger. Den ble delt ${longDay('nb', day)}.`,
    nn: (day: Day) => `Kommunen finst ikkje lenger. Han vart delt ${longDay('nn', day)}.`,
    en: (day: Day) => `The municipality is no more. It was divided on ${longDay('en', day)}.`,
  },
  history: { nb: 'Historien', nn: 'Historia', en: 'History' },
  historyLead: {
    nb: 'Kommunen gjennom koder, navn, sammenslåinger og avtaler.',
    nn: 'Kommunen gjennom kodar, namn, samanslåingar og avtalar.',
    en: 'The municipality through codes, names, mergers and agreements.',
  },
  noHistory: {
    nb: 'Ingenting er endret siden 2012.',
    nn: 'Ingenting er endra sidan 2012.',
    en: 'Nothing has changed since 2012.',
  },
  newCode: {
    nb: (from: string, to: string) => `Nytt kommunenummer: ${from} ble ${to}`,
    nn: (from: string, to: string) => `Nytt kommunenummer: ${from} vart ${to}`,
    en: (from: string, to: string) => `New municipality code: ${from} became ${to}`,
  },
  newCodes: { nb: 'Nye kommunenumre', nn: 'Nye kommunenummer', en: 'New municipality codes' },
  codePair: {
    nb: (name: string, from: string, to: string) => `${name}: ${from} ble ${to}.`,
    nn: (name: string, from: string, to: string) => `${name}: ${from} vart ${to}.`,
    en: (name: string, from: string, to: string) => `${name}: ${from} became ${to}.`,
  },
  newCounty: {
    nb: (from: string, to: string) => `Fylket gikk fra ${from} til ${to}.`,
    nn: (from: string, to: string) => `Fylket gjekk frå ${from} til ${to}.`,
    en: (from: string, to: string) => `The county changed from ${from} to ${to}.`,
  },
  newName: {
    nb: (name: string) => `Nytt offisielt navn: ${name}`,
    nn: (name: string) => `Nytt offisielt namn: ${name}`,
    en: (name: string) => `New official name: ${name}`,
  },
  merged: {
    nb: (into: string) => `${into} ble én kommune`,
    nn: (into: string) => `${into} vart éin kommune`,
    en: (into: string) => `${into} became one municipality`,
  },
  mergedOf: {
    nb: (whole: string[], partly: string[]) =>
      `Slått sammen av ${listed('nb', [...whole, ...partly.map((name) => `en del av ${name}`)])}.`,
    nn: (whole: string[], partly: string[]) =>
      `Slått saman av ${listed('nn', [...whole, ...partly.map((name) => `ein del av ${name}`)])}.`,
    en: (whole: string[], partly: string[]) =>
      `Merged from ${listed('en', [...whole, ...partly.map((name) => `a part of ${name}`)])}.`,
  },
  divided: {
    nb: (from: string) => `${from} ble delt`,
    nn: (from: string) => `${from} vart delt`,
    en: (from: string) => `${from} was divided`,
  },
  becameParty: {
    nb: 'Part i helsefellesskapet',
    nn: 'Part i helsefellesskapet',
    en: 'Party in the community',
  },
  becameUnsettled: {
    nb: 'Plassen i helsefellesskapet er ikke avklart',
    nn: 'Plassen i helsefellesskapet er ikkje avklart',
    en: 'Its place in the community is not settled',
  },
  becameOutside: {
    nb: 'Ikke part i helsefellesskapet',
    nn: 'Ikkje part i helsefellesskapet',
    en: 'Not a party in the community',
  },
  byThen: {
    nb: (year: string) => `Senest ${year}`,
    nn: (year: string) => `Seinast ${year}`,
    en: (year: string) => `By ${year}`,
  },
  partyAs: {
    nb: (name: string) => `Som ${name}. Dagen er ikke kjent.`,
    nn: (name: string) => `Som ${name}. Dagen er ikkje kjend.`,
    en: (name: string) => `As ${name}. The day is not known.`,
  },
  dayUnknown: {
    nb: 'Dagen er ikke kjent.',
    nn: 'Dagen er ikkje kjend.',
    en: 'The day is not known.',
  },
  inRegion: {
    nb: (region: string) => `Med i regionen ${region}`,
    nn: (region: string) => `Med i regionen ${region}`,
    en: (region: string) => `In the region ${region}`,
  },
  isHost: {
    nb: 'Vertskommune for samhandlingslederen',
    nn: 'Vertskommune for samhandlingsleiaren',
    en: 'Host municipality of the coordinator',
  },
  isInvoicer: {
    nb: 'Sender fakturaene for felles kostnader',
    nn: 'Sender fakturaene for felles kostnader',
    en: 'Sends the invoices for shared costs',
  },
  facts: { nb: 'Fakta', nn: 'Fakta', en: 'Facts' },
  municipalityCode: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Municipality code' },
  formerCodes: { nb: 'Tidligere nummer', nn: 'Tidlegare nummer', en: 'Former codes' },
  officialName: { nb: 'Offisielt navn', nn: 'Offisielt namn', en: 'Official name' },
  county: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
  organisationNumber: { nb: 'Org.nr.', nn: 'Org.nr.', en: 'Organisation number' },
  communities: { nb: 'Opptaksområde', nn: 'Opptaksområde', en: 'Catchment area' },
  population: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Inhabitants' },
  populationLead: {
    nb: (name: string) => `Innbyggere 1.${nbsp}januar hvert år i det som i dag er ${name}.`,
    nn: (name: string) => `Innbyggjarar 1.${nbsp}januar kvart år i det som i dag er ${name}.`,
    en: (name: string) => `Inhabitants on 1${nbsp}January each year in what is ${name} today.`,
  },
  populationLeadEnded: {
    nb: (name: string) => `Innbyggere 1.${nbsp}januar hvert år i ${name}.`,
    nn: (name: string) => `Innbyggjarar 1.${nbsp}januar kvart år i ${name}.`,
    en: (name: string) => `Inhabitants on 1${nbsp}January each year in ${name}.`,
  },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  picture: { nb: 'Bilde', nn: 'Bilete', en: 'Picture' },
  countedBy: { nb: 'Kommuner talt med', nn: 'Kommunar talde med', en: 'Counted by code' },
  'not-registered': { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  'not-possible': {
    nb: 'Kan ikke lages (.)',
    nn: 'Kan ikkje lagast (.)',
    en: 'Cannot be made (.)',
  },
  missing: {
    nb: 'Mangler hos SSB (..)',
    nn: 'Manglar hos SSB (..)',
    en: 'Missing at the source (..)',
  },
  confidential: {
    nb: 'Holdt tilbake av SSB (:)',
    nn: 'Halde tilbake av SSB (:)',
    en: 'Withheld by the source (:)',
  },
  'divided-figure': {
    nb: 'Ikke kjent: en kommune ble delt',
    nn: 'Ikkje kjent: ein kommune vart delt',
    en: 'Not known: a municipality was divided',
  },
  noSuchCode: { nb: 'Fant ikke kommunen', nn: 'Fann ikkje kommunen', en: 'Municipality not found' },
  noSuchCodeLead: {
    nb: (code: string) => `Ingen norsk kommune har eller har hatt nummeret «${code}» siden 2012.`,
    nn: (code: string) => `Ingen norsk kommune har eller har hatt nummeret «${code}» sidan 2012.`,
    en: (code: string) => `No Norwegian municipality has or has had the code “${code}” since 2012.`,
  },
  lookInList: {
    nb: 'Finn kommunen i lista',
    nn: 'Finn kommunen i lista',
    en: 'Find the municipality in the list',
  },
  maybe: {
    nb: 'Mente du en av disse?',
    nn: 'Meinte du ei av desse?',
    en: 'Did you mean one of these?',
  },
  communitiesTitle: {
    nb: 'Helsefellesskapene',
    nn: 'Helsefellesskapa',
    en: 'The health communities',
  },
  communitiesLead: {
    nb: (here: number) =>
      `Norge har 19 helsefellesskap. ${opening(counted('nb', here))} av dem bruker Godfot her.`,
    nn: (here: number) =>
      `Noreg har 19 helsefellesskap. ${opening(counted('nn', here))} av dei bruker Godfot her.`,
    en: (here: number) =>
      `Norway has 19 health communities (helsefellesskap). ${opening(counted('en', here))} of them use Godfot here.`,
  },
  inUse: { nb: 'I bruk her', nn: 'I bruk her', en: 'In use here' },
  exerciseHere: {
    nb: 'Øvelse. Svarene er oppdiktet.',
    nn: 'Øving. Svara er oppdikta.',
    en: 'Exercise. The answers are made up.',
  },
  theRestLead: {
    nb: 'Helseforetaket de er bygd rundt, og kommunene i opptaksområdet i dag.',
    nn: 'Helseføretaket dei er bygde rundt, og kommunane i opptaksområdet i dag.',
    en: 'The trust that each is built around, and the municipalities in its catchment area today.',
  },
  community: { nb: 'Helsefellesskap', nn: 'Helsefellesskap', en: 'Health community' },
  healthRegion: { nb: 'Helseregion', nn: 'Helseregion', en: 'Health region' },
  membersCount: {
    nb: (count: number) => `${count} ${count === 1 ? 'kommune' : 'kommuner'}`,
    nn: (count: number) => `${count} ${count === 1 ? 'kommune' : 'kommunar'}`,
    en: (count: number) => `${count} ${count === 1 ? 'municipality' : 'municipalities'}`,
  },
  descriptiveName: {
    nb: 'Navnet er ikke kontrollert',
    nn: 'Namnet er ikkje kontrollert',
    en: 'The name has not been verified',
  },
  registers: { nb: 'Registre og kilder', nn: 'Register og kjelder', en: 'Registers and sources' },
  registersLead: {
    nb: 'Hvor opplysningene om kommuner, folketall og parter kommer fra, og hvor sikre de er.',
    nn: 'Kvar opplysningane om kommunar, folketal og partar kjem frå, og kor sikre dei er.',
    en: 'Where the facts on municipalities, inhabitants and parties come from, and how sure they are.',
  },
  fetched: { nb: 'Hentet fra kilden', nn: 'Henta frå kjelda', en: 'Fetched from the source' },
  fetchedLead: {
    nb: 'Hver gang registrene er forsøkt oppdatert. En henting som feiler, endrer ingenting.',
    nn: 'Kvar gong registra er forsøkt oppdaterte. Ei henting som feilar, endrar ingenting.',
    en: 'Each time the registers were to be updated. A fetch that fails changes nothing.',
  },
  neverFetched: {
    nb: 'Registrene er ikke hentet på nytt siden Godfot ble satt opp her. De som følger med, er i bruk.',
    nn: 'Registra er ikkje henta på nytt sidan Godfot vart sett opp her. Dei som følgjer med, er i bruk.',
    en: 'The registers have not been fetched since Godfot was set up here. Those that come with it are in use.',
  },
  allSources: { nb: 'Kildene', nn: 'Kjeldene', en: 'The sources' },
  register: { nb: 'Register', nn: 'Register', en: 'Register' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  rowsChanged: { nb: 'Rader endret', nn: 'Rader endra', en: 'Rows changed' },
  klass: { nb: 'Kommunekoder', nn: 'Kommunekodar', en: 'Municipality codes' },
  populationRegister: { nb: 'Folketall', nn: 'Folketal', en: 'Population' },
  orgnr: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation numbers' },
  changed: { nb: 'Oppdatert', nn: 'Oppdatert', en: 'Updated' },
  unchanged: { nb: 'Ingen endring', nn: 'Inga endring', en: 'No change' },
  failed: {
    nb: 'Feilet, ingenting endret',
    nn: 'Feila, ingenting endra',
    en: 'Failed, nothing changed',
  },
  publisher: { nb: 'Utgiver', nn: 'Utgivar', en: 'Publisher' },
  edition: { nb: 'Utgave', nn: 'Utgåve', en: 'Edition' },
  retrieved: { nb: 'Hentet', nn: 'Henta', en: 'Retrieved' },
  sureness: { nb: 'Hvor sikkert', nn: 'Kor sikkert', en: 'How sure' },
  sourceName: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  A: { nb: 'Sikkert', nn: 'Sikkert', en: 'Sure' },
  B: { nb: 'Én god kilde', nn: 'Éi god kjelde', en: 'One good source' },
  C: { nb: 'Ikke kontrollert', nn: 'Ikkje kontrollert', en: 'Not verified' },
})
