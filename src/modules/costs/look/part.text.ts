import { texts } from '../../../kernel/words.model.ts'

const municipalities = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`

/** The wording of a part of the cost that is shared equally or by inhabitants. */
export const sayPart = texts({
  'part-equally': {
    nb: (part: string) => `${part} av kostnaden likt`,
    nn: (part: string) => `${part} av kostnaden likt`,
    en: (part: string) => `${part} of the cost equally`,
  },
  'part-by-inhabitants': {
    nb: (part: string) => `${part} av kostnaden etter innbyggertall`,
    nn: (part: string) => `${part} av kostnaden etter innbyggjartal`,
    en: (part: string) => `${part} of the cost by number of inhabitants`,
  },
  columnEqually: {
    nb: (part: string) => `${part} likt`,
    nn: (part: string) => `${part} likt`,
    en: (part: string) => `${part} equally`,
  },
  columnByInhabitants: {
    nb: (part: string) => `${part} etter innb.`,
    nn: (part: string) => `${part} etter innb.`,
    en: (part: string) => `${part} by inh.`,
  },
  figureEqually: {
    nb: 'av kostnaden deles likt',
    nn: 'av kostnaden blir delt likt',
    en: 'of the cost is shared equally',
  },
  figureByInhabitants: {
    nb: 'av kostnaden deles etter innbyggertall',
    nn: 'av kostnaden blir delt etter innbyggjartal',
    en: 'of the cost is shared by number of inhabitants',
  },
  termEqually: {
    nb: (part: string, count: number) =>
      `${part} likt på ${municipalities(count, 'kommune', 'kommuner')}, kroner`,
    nn: (part: string, count: number) =>
      `${part} likt på ${municipalities(count, 'kommune', 'kommunar')}, kroner`,
    en: (part: string, count: number) =>
      `${part} equally by ${municipalities(count, 'municipality', 'municipalities')}, kroner`,
  },
  termByInhabitants: {
    nb: (part: string) => `${part} etter innbyggertall, kroner`,
    nn: (part: string) => `${part} etter innbyggjartal, kroner`,
    en: (part: string) => `${part} by number of inhabitants, kroner`,
  },
  equallyInWords: {
    nb: (part: string, shared: string, count: number, amount: string) =>
      `${part} av kostnaden, ${shared} kroner, deles likt på ${municipalities(count, 'kommune', 'kommuner')}. Det blir ${amount} kroner på denne kommunen.`,
    nn: (part: string, shared: string, count: number, amount: string) =>
      `${part} av kostnaden, ${shared} kroner, blir delt likt på ${municipalities(count, 'kommune', 'kommunar')}. Det blir ${amount} kroner på denne kommunen.`,
    en: (part: string, shared: string, count: number, amount: string) =>
      `${part} of the cost, ${shared} kroner, is shared equally by ${municipalities(count, 'municipality', 'municipalities')}. That makes ${amount} kroner for this one.`,
  },
  byInhabitantsInWords: {
    nb: (part: string, shared: string, people: string, all: string, amount: string) =>
      `${part} av kostnaden, ${shared} kroner, deles etter innbyggertall. Med ${people} av ${all} innbyggere blir det ${amount} kroner.`,
    nn: (part: string, shared: string, people: string, all: string, amount: string) =>
      `${part} av kostnaden, ${shared} kroner, blir delt etter innbyggjartal. Med ${people} av ${all} innbyggjarar blir det ${amount} kroner.`,
    en: (part: string, shared: string, people: string, all: string, amount: string) =>
      `${part} of the cost, ${shared} kroner, is shared by number of inhabitants. With ${people} of ${all} inhabitants that makes ${amount} kroner.`,
  },
  costUnknown: {
    nb: (shared: string) =>
      `Kommunene deler ${shared}. Kostnaden er ikke kjent, så beløpet kan ikke regnes ut.`,
    nn: (shared: string) =>
      `Kommunane deler ${shared}. Kostnaden er ikkje kjend, så beløpet kan ikkje reknast ut.`,
    en: (shared: string) =>
      `The municipalities share ${shared}. The cost is not known, so the amount cannot be worked out.`,
  },
  peopleUnknown: {
    nb: (shared: string, day: string) =>
      `Kommunene deler ${shared}. Innbyggertallet ${day} er ikke kjent for alle, så beløpet kan ikke regnes ut.`,
    nn: (shared: string, day: string) =>
      `Kommunane deler ${shared}. Innbyggjartalet ${day} er ikkje kjent for alle, så beløpet kan ikkje reknast ut.`,
    en: (shared: string, day: string) =>
      `The municipalities share ${shared}. The number of inhabitants on ${day} is not known for all, so the amount cannot be worked out.`,
  },
  equalForAll: { nb: 'Likt for alle', nn: 'Likt for alle', en: 'Equal for all' },
  byInhabitants: {
    nb: 'Etter innbyggertall',
    nn: 'Etter innbyggjartal',
    en: 'By number of inhabitants',
  },
})
