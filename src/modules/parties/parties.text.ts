import type { Day } from '../../kernel/day.model.ts'
import { listed, longDay, nbsp, wholeNumber } from '../../kernel/format.model.ts'
import { type Locale, texts } from '../../kernel/words.model.ts'
import type { NamedQuestion } from './named-party.model.ts'
import type { Inhabitants } from './population.model.ts'
import type { TileLayout } from './tile.model.ts'

/** The wordings that several pages on parties share. */
export const sayParties = texts({
  municipalities: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  noRegion: { nb: 'Ingen region', nn: 'Ingen region', en: 'No region' },
  sourcesDisagree: {
    nb: 'Ikke kjent: kildene er ikke enige',
    nn: 'Ikkje kjent: kjeldene er ikkje samde',
    en: 'Not known: the sources disagree',
  },
  inhabitantsOn: {
    nb: (year: number) => `Innbyggere 1.${nbsp}januar ${year}`,
    nn: (year: number) => `Innbyggjarar 1.${nbsp}januar ${year}`,
    en: (year: number) => `Inhabitants on 1${nbsp}January ${year}`,
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
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
  source: { nb: 'Kilde:', nn: 'Kjelde:', en: 'Source:' },
  sources: { nb: 'Kilder:', nn: 'Kjelder:', en: 'Sources:' },
  divided: {
    nb: (from: string) => `${from} ble delt`,
    nn: (from: string) => `${from} vart delt`,
    en: (from: string) => `${from} was divided`,
  },
  equalTiles: {
    nb: 'Like store ruter, fordi partene er likeverdige.',
    nn: 'Like store ruter, fordi partane er likeverdige.',
    en: 'Tiles of equal size, because the parties are equal.',
  },
  tilesOnMap: {
    nb: 'Plasseringen følger kartet. Avledet fra © Kartverket, CC BY 4.0. Forenklet.',
    nn: 'Plasseringa følgjer kartet. Avleidd frå © Kartverket, CC BY 4.0. Forenkla.',
    en: 'Their places follow the map. Derived from © Kartverket, CC BY 4.0. Simplified.',
  },
  tilesInRows: {
    nb: 'De står etter alfabetet.',
    nn: 'Dei står etter alfabetet.',
    en: 'They stand in alphabetical order.',
  },
  tilesBelow: {
    nb: 'De nederste er ikke med på kartet.',
    nn: 'Dei nedste er ikkje med på kartet.',
    en: 'The lowest ones are not on the map.',
  },
  organisationNumber: { nb: 'Org.nr.', nn: 'Org.nr.', en: 'Organisation number' },
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
})

/** Why the tiles are as they are, and where their places come from. */
export const tilesText = (locale: Locale, kind: TileLayout['kind']): string =>
  [
    sayParties(locale, 'equalTiles'),
    kind !== 'rows' && sayParties(locale, 'tilesOnMap'),
    kind === 'rows' && sayParties(locale, 'tilesInRows'),
    kind === 'partly' && sayParties(locale, 'tilesBelow'),
  ]
    .filter(Boolean)
    .join(' ')

/** The number, or why there is none. */
export function inhabitantsText(locale: Locale, answer: Inhabitants): string {
  if (answer.state === 'known') return wholeNumber(answer.inhabitants)
  return sayParties(locale, answer.why === 'divided' ? 'divided-figure' : answer.why)
}

/** Why a place waits for a decision, in one or two sentences. */
export function questionText(locale: Locale, question: NamedQuestion): string {
  switch (question.kind) {
    case 'source-unsure':
      return sayParties(locale, 'sourceUnsure', question.about)
    case 'joined-outsiders': {
      const { about, day, parties, outsiders } = question
      return sayParties(locale, 'joinedOutsiders', about, day, parties, outsiders)
    }
    case 'divided':
      return sayParties(locale, 'dividedBetween', question.from, question.day, question.into)
  }
}
