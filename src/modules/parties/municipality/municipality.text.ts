import type { Day } from '../../../kernel/day.model.ts'
import { listed, longDay, nbsp } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of a municipality's own page. */
export const sayMunicipality = texts({
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
    nb: 'Kommunen gjennom nummer, navn, sammenslåinger og avtaler.',
    nn: 'Kommunen gjennom nummer, namn, samanslåingar og avtalar.',
    en: 'The municipality through numbers, names, mergers and agreements.',
  },
  noHistory: {
    nb: 'Ingenting er endret siden 2012.',
    nn: 'Ingenting er endra sidan 2012.',
    en: 'Nothing has changed since 2012.',
  },
  newCode: {
    nb: (from: string, to: string) => `Nytt kommunenummer: ${from} ble ${to}`,
    nn: (from: string, to: string) => `Nytt kommunenummer: ${from} vart ${to}`,
    en: (from: string, to: string) => `New municipality number: ${from} became ${to}`,
  },
  newCodes: { nb: 'Nye kommunenumre', nn: 'Nye kommunenummer', en: 'New municipality numbers' },
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
  asNamed: {
    nb: (name: string) => `Som ${name}.`,
    nn: (name: string) => `Som ${name}.`,
    en: (name: string) => `As ${name}.`,
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
  leftRegion: {
    nb: (region: string) => `Ikke lenger med i regionen ${region}`,
    nn: (region: string) => `Ikkje lenger med i regionen ${region}`,
    en: (region: string) => `No longer in the region ${region}`,
  },
  disputedRegions: {
    nb: (names: string[]) => `Kildene nevner ${listed('nb', names)}.`,
    nn: (names: string[]) => `Kjeldene nemner ${listed('nn', names)}.`,
    en: (names: string[]) => `The sources mention ${listed('en', names)}.`,
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
  wasHost: {
    nb: 'Ikke lenger vertskommune for samhandlingslederen',
    nn: 'Ikkje lenger vertskommune for samhandlingsleiaren',
    en: 'No longer host municipality of the coordinator',
  },
  wasInvoicer: {
    nb: 'Sender ikke lenger fakturaene for felles kostnader',
    nn: 'Sender ikkje lenger fakturaene for felles kostnader',
    en: 'No longer sends the invoices for shared costs',
  },
  facts: { nb: 'Fakta', nn: 'Fakta', en: 'Facts' },
  municipalityCode: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Municipality number' },
  formerCodes: { nb: 'Tidligere nummer', nn: 'Tidlegare nummer', en: 'Former numbers' },
  officialName: { nb: 'Offisielt navn', nn: 'Offisielt namn', en: 'Official name' },
  county: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
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
  noSuchCode: { nb: 'Fant ikke kommunen', nn: 'Fann ikkje kommunen', en: 'Municipality not found' },
  noSuchCodeLead: {
    nb: (code: string) => `Ingen norsk kommune har eller har hatt nummeret «${code}» siden 2012.`,
    nn: (code: string) => `Ingen norsk kommune har eller har hatt nummeret «${code}» sidan 2012.`,
    en: (code: string) =>
      `No Norwegian municipality has or has had the number “${code}” since 2012.`,
  },
  lookInList: {
    nb: 'Finn kommunen i lista',
    nn: 'Finn kommunen i lista',
    en: 'Find the municipality in the list',
  },
  maybe: {
    nb: 'Mente du en av disse?',
    nn: 'Meinte du ein av desse?',
    en: 'Did you mean one of these?',
  },
})
