import type { Day } from '../../../kernel/day.model.ts'
import { counted, listed, longDay } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of adding parties. */
export const sayAdding = texts({
  addParties: { nb: 'Legg til kommuner', nn: 'Legg til kommunar', en: 'Add municipalities' },
  addPartiesLead: {
    nb: 'Finn kommunene som er parter, og velg dagen de ble det.',
    nn: 'Finn kommunane som er partar, og vel dagen dei vart det.',
    en: 'Find the municipalities that are parties, and choose the day they became so.',
  },
  addThese: {
    nb: (count: number) => (count === 1 ? 'Legg til kommunen' : `Legg til de ${count}`),
    nn: (count: number) => (count === 1 ? 'Legg til kommunen' : `Legg til dei ${count}`),
    en: (count: number) => (count === 1 ? 'Add the municipality' : `Add the ${count}`),
  },
  find: { nb: 'Finn kommuner', nn: 'Finn kommunar', en: 'Find municipalities' },
  search: { nb: 'Navn eller nummer', nn: 'Namn eller nummer', en: 'Name or number' },
  searchHint: {
    nb: 'For eksempel Verdal eller 5038. Du kan også bruke lista under.',
    nn: 'Til dømes Verdal eller 5038. Du kan òg bruke lista under.',
    en: 'For example Verdal or 5038. The list below can be used instead.',
  },
  list: { nb: 'Opptaksområde', nn: 'Opptaksområde', en: 'Catchment area' },
  listHint: {
    nb: 'Kommunene som er kjent i hvert av landets helsefellesskap i dag.',
    nn: 'Kommunane som er kjende i kvart av helsefellesskapa i landet i dag.',
    en: 'The municipalities known in each of the health communities of the country today.',
  },
  noList: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  fillIn: {
    nb: (members: number) => `Legg inn de ${counted('nb', members)} i opptaksområdet`,
    nn: (members: number) => `Legg inn dei ${counted('nn', members)} i opptaksområdet`,
    en: (members: number) => `Fill in the ${counted('en', members)} of the catchment area`,
  },
  newParties: { nb: 'Nye parter', nn: 'Nye partar', en: 'New parties' },
  found: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  nothingFound: {
    nb: (day: Day) => `Fant ingen nye kommuner som finnes ${longDay('nb', day)}.`,
    nn: (day: Day) => `Fann ingen nye kommunar som finst ${longDay('nn', day)}.`,
    en: (day: Day) => `Found no new municipalities that exist on ${longDay('en', day)}.`,
  },
  already: {
    nb: (names: string[]) =>
      `${listed('nb', names)} ${names.length === 1 ? 'har' : 'har alle'} alt en plass her den dagen.`,
    nn: (names: string[]) =>
      `${listed('nn', names)} ${names.length === 1 ? 'har' : 'har alle'} alt ein plass her den dagen.`,
    en: (names: string[]) =>
      `${listed('en', names)} ${names.length === 1 ? 'has' : 'all have'} a place here already on that day.`,
  },
  region: { nb: 'Region (valgfritt)', nn: 'Region (valfritt)', en: 'Region (optional)' },
  regionHint: {
    nb: 'Blir satt på alle du har valgt. Skriv navnet slik dere bruker det.',
    nn: 'Blir sett på alle du har valt. Skriv namnet slik de bruker det.',
    en: 'Is set for all those chosen. Write the name as you use it.',
  },
  inRegion: {
    nb: (region: string) => `Regionen er ${region}.`,
    nn: (region: string) => `Regionen er ${region}.`,
    en: (region: string) => `The region is ${region}.`,
  },
})
