import { counted, nbsp, opening, wholeNumber } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of how many have answered, and by which way. */
export const sayCoverage = texts({
  answeredOf: {
    nb: (answered: number, asked: number) => `${answered} av ${asked} har svart`,
    nn: (answered: number, asked: number) => `${answered} av ${asked} har svart`,
    en: (answered: number, asked: number) => `${answered} of ${asked} have answered`,
  },
  ofInhabitants: {
    nb: (percent: string) => `${percent} av innbyggerne`,
    nn: (percent: string) => `${percent} av innbyggjarane`,
    en: (percent: string) => `${percent} of the inhabitants`,
  },
  unknownPlaces: {
    nb: (count: number) =>
      `Andelen er av dem med kjent folketall. ${opening(counted('nb', count))} er uten.`,
    nn: (count: number) =>
      `Delen er av dei med kjent folketal. ${opening(counted('nn', count))} er utan.`,
    en: (count: number) =>
      `The share is of those whose number of inhabitants is known. For ${counted('en', count)} it is not.`,
  },
  whoAnswered: { nb: 'Hvem har svart', nn: 'Kven har svart', en: 'Who has answered' },
  toldNote: {
    nb: (names: string) => `${names}. Teller når det er bekreftet.`,
    nn: (names: string) => `${names}. Tel når det er stadfesta.`,
    en: (names: string) => `${names}. Counts once it is confirmed.`,
  },
  afterClosingNote: {
    nb: (names: string) => `${names}. Svaret er tatt vare på og teller ikke.`,
    nn: (names: string) => `${names}. Svaret er teke vare på og tel ikkje.`,
    en: (names: string) => `${names}. The answer is kept and does not count.`,
  },
  bySelf: { nb: 'Svarte selv', nn: 'Svarte sjølve', en: 'Answered themselves' },
  corrected: {
    nb: (names: string) => `${names} har rettet svaret.`,
    nn: (names: string) => `${names} har retta svaret.`,
    en: (names: string) => `${names} corrected the answer.`,
  },
  byRegion: { nb: 'Regionen svarte', nn: 'Regionen svarte', en: 'Answered by the region' },
  withRegion: {
    nb: (name: string, region: string) => `${name}, ved ${region}`,
    nn: (name: string, region: string) => `${name}, ved ${region}`,
    en: (name: string, region: string) => `${name}, by ${region}`,
  },
  gaveWay: {
    nb: (names: string) => `${names} har svart selv, og det svaret står.`,
    nn: (names: string) => `${names} har svart sjølv, og det svaret står.`,
    en: (names: string) => `${names} answered for itself, and that answer stands.`,
  },
  bySecretariat: {
    nb: 'Ført inn av sekretariatet',
    nn: 'Ført inn av sekretariatet',
    en: 'Entered by the secretariat',
  },
})

/** How many people those who answered are: never all or none where it is not. */
export function percentOf(part: number, whole: number): string | null {
  if (whole <= 0) return null
  const percent = Math.round((part / whole) * 100)
  const shown = part < whole ? Math.min(99, percent) : percent
  return `${wholeNumber(part > 0 ? Math.max(1, shown) : shown)}${nbsp}%`
}
