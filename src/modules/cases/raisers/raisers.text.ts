import { counted, wholeNumber } from '../../../kernel/format.model.ts'
import { type Named, texts } from '../../../kernel/words.model.ts'
import type { Size } from './raised.model.ts'

/** The wordings of who raises cases. */
export const sayRaisers = texts({
  title: { nb: 'Hvem sakene kommer fra', nn: 'Kven sakene kjem frå', en: 'Who raises cases' },
  lead: {
    nb: 'Likeverd gjort synlig: hvem som får saker på dagsorden.',
    nn: 'Likeverd gjort synleg: kven som får saker på dagsordenen.',
    en: 'Equality made visible: who gets cases on the agenda.',
  },
  by: { nb: 'Meldt inn av', nn: 'Meld inn av', en: 'Raised by' },
  picture: { nb: 'Saker i bilde', nn: 'Saker i bilete', en: 'Cases in a picture' },
  of: {
    nb: (all: number) => `Av ${wholeNumber(all)}`,
    nn: (all: number) => `Av ${wholeNumber(all)}`,
    en: (all: number) => `Of ${wholeNumber(all)}`,
  },
  inAll: { nb: 'I alt', nn: 'I alt', en: 'In all' },
  accepted: { nb: 'Tatt inn', nn: 'Tekne inn', en: 'Taken in' },
  declined: { nb: 'Avvist', nn: 'Avviste', en: 'Declined' },
  municipalities: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
  size: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Inhabitants' },
  bySide: { nb: 'Etter side', nn: 'Etter side', en: 'By side' },
  byRegion: {
    nb: 'Kommunenes saker, etter region',
    nn: 'Saker frå kommunane, etter region',
    en: 'Cases of the municipalities, by region',
  },
  bySize: {
    nb: 'Kommunenes saker, etter innbyggertall',
    nn: 'Saker frå kommunane, etter innbyggjartal',
    en: 'Cases of the municipalities, by inhabitants',
  },
  noRegion: {
    nb: 'Uten region, eller ikke kjent',
    nn: 'Utan region, eller ikkje kjend',
    en: 'No region, or not known',
  },
  regionNote: {
    nb: 'Regionen kommunen var i den dagen den meldte inn saken. En kommune i to regioner teller i begge. Kommuner: så mange som er i regionen sist i perioden.',
    nn: 'Regionen kommunen var i den dagen han melde inn saka. Ein kommune i to regionar tel i begge. Kommunar: så mange som er i regionen sist i perioden.',
    en: 'The region that the municipality was in the day it raised the case. One in two regions counts in both. Municipalities: how many are in the region at the end of the period.',
  },
  sizeNote: {
    nb: 'Innbyggere 1. januar det året saken ble meldt inn. Etter en sammenslåing svarer den nye kommunen. Inndelingen er den som er brukt i undersøkelsen fra 2025 (International Journal of Integrated Care).',
    nn: 'Innbyggjarar 1. januar det året saka vart meld inn. Etter ei samanslåing svarar den nye kommunen. Inndelinga er den som er brukt i undersøkinga frå 2025 (International Journal of Integrated Care).',
    en: 'Inhabitants on 1 January of the year that the case was raised. After a merger the new municipality answers. The sizes are those of the survey of 2025 (International Journal of Integrated Care).',
  },
  onlySeen: {
    nb: 'Bare saker du kan se, er telt. Andre kan se flere eller færre.',
    nn: 'Berre saker du kan sjå, er talde. Andre kan sjå fleire eller færre.',
    en: 'Only cases that you can see are counted. Others may see more or fewer.',
  },
  none: {
    nb: 'Ingen saker du kan se, er meldt inn i disse årene.',
    nn: 'Ingen saker du kan sjå, er melde inn i desse åra.',
    en: 'No cases that you can see were raised in these years.',
  },
  earlier: { nb: 'Tidligere år', nn: 'Tidlegare år', en: 'Earlier years' },
  later: { nb: 'Senere år', nn: 'Seinare år', en: 'Later years' },
  period: {
    nb: (first: number, last: number) =>
      first === last ? `Meldt inn i ${first}.` : `Meldt inn fra ${first} til ${last}.`,
    nn: (first: number, last: number) =>
      first === last ? `Meld inn i ${first}.` : `Meld inn frå ${first} til ${last}.`,
    en: (first: number, last: number) =>
      first === last ? `Raised in ${first}.` : `Raised from ${first} to ${last}.`,
  },
  since: {
    nb: (year: number) => `Saker du kan se, meldt inn siden nyttår ${year}.`,
    nn: (year: number) => `Saker du kan sjå, melde inn sidan nyttår ${year}.`,
    en: (year: number) => `Cases that you can see, raised since New Year ${year}.`,
  },
  newest: {
    nb: (most: number) => `De ${counted('nb', most)} nyeste sakene du kan se.`,
    nn: (most: number) => `Dei ${counted('nn', most)} nyaste sakene du kan sjå.`,
    en: (most: number) => `The ${counted('en', most)} newest cases that you can see.`,
  },
  all: {
    nb: 'Etter region, innbyggertall og år',
    nn: 'Etter region, innbyggjartal og år',
    en: 'By region, inhabitants and year',
  },
})

export const sizeNames: Record<Size, Named> = {
  small: { nb: '0–4 999', nn: '0–4 999', en: '0–4 999' },
  middle: { nb: '5 000–19 999', nn: '5 000–19 999', en: '5 000–19 999' },
  large: { nb: '20 000 og flere', nn: '20 000 og fleire', en: '20 000 and more' },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
}
