import { texts } from '../../../kernel/words.model.ts'

/** The wording of a share list among the others of its scheme. */
export const sayList = texts({
  replaced: {
    nb: 'Erstattet av en nyere liste',
    nn: 'Erstatta av ei nyare liste',
    en: 'Replaced by a newer list',
  },
  followedBy: {
    nb: (year: number) => `Etterfølges av lista for ${year}`,
    nn: (year: number) => `Blir følgd av lista for ${year}`,
    en: (year: number) => `Followed by the list for ${year}`,
  },
  inForceUntil: {
    nb: (year: number) => `Gjelder, etterfølges av lista for ${year}`,
    nn: (year: number) => `Gjeld, blir følgd av lista for ${year}`,
    en: (year: number) => `In force, followed by the list for ${year}`,
  },
  seeInForce: {
    nb: (year: number) => `Se lista som gjelder for ${year}`,
    nn: (year: number) => `Sjå lista som gjeld for ${year}`,
    en: (year: number) => `See the list in force for ${year}`,
  },
  replaces: {
    nb: (sum: string, day: string) => `Erstatter lista på ${sum} fra ${day}.`,
    nn: (sum: string, day: string) => `Erstattar lista på ${sum} frå ${day}.`,
    en: (sum: string, day: string) => `Replaces the list of ${sum} from ${day}.`,
  },
  follows: {
    nb: (year: number, sum: string) => `Følger lista for ${year}, på ${sum}.`,
    nn: (year: number, sum: string) => `Følgjer lista for ${year}, på ${sum}.`,
    en: (year: number, sum: string) => `Follows the list for ${year}, of ${sum}.`,
  },
  sum: {
    nb: (amount: string) => `${amount} kr`,
    nn: (amount: string) => `${amount} kr`,
    en: (amount: string) => `NOK ${amount}`,
  },
  sumIncomplete: {
    nb: (amount: string) => `${amount} kr (ufullstendig sum)`,
    nn: (amount: string) => `${amount} kr (ufullstendig sum)`,
    en: (amount: string) => `NOK ${amount} (incomplete sum)`,
  },
  history: { nb: 'Andelslister', nn: 'Delingslister', en: 'Share lists' },
  historyLead: {
    nb: 'En liste endres aldri. En ny liste for samme år erstatter den; en for et annet år følger etter. Alle kan leses.',
    nn: 'Ei liste blir aldri endra. Ei ny liste for same året erstattar henne; ei for eit anna år følgjer etter. Alle kan lesast.',
    en: 'A list is never changed. A new list for the same year replaces it; one for another year follows on. All can be read.',
  },
  listOf: {
    nb: (year: number, sum: string) => `${year}: ${sum}`,
    nn: (year: number, sum: string) => `${year}: ${sum}`,
    en: (year: number, sum: string) => `${year}: ${sum}`,
  },
  inForceFrom: {
    nb: (year: number) => `Gjelder fra ${year}`,
    nn: (year: number) => `Gjeld frå ${year}`,
    en: (year: number) => `In force from ${year}`,
  },
  inForce: { nb: 'Gjelder', nn: 'Gjeld', en: 'In force' },
})
