import { texts } from '../../../kernel/words.model.ts'

/** What is told of a body that has changed since a form over it was opened. */
export const sayNow = texts({
  body: {
    nb: (name: string) => `Organet er endret: ${name}.`,
    nn: (name: string) => `Organet er endra: ${name}.`,
    en: (name: string) => `The body has been changed: ${name}.`,
  },
  practice: {
    nb: 'Slik organet arbeider, er endret.',
    nn: 'Slik organet arbeider, er endra.',
    en: 'How the body works has been changed.',
  },
  noPractice: {
    nb: 'Ingenting er ført inn om hvordan organet arbeider.',
    nn: 'Ingenting er ført inn om korleis organet arbeider.',
    en: 'Nothing is registered of how the body works.',
  },
  leaders: {
    nb: 'Det er endret hvem som er ført inn som leder og nestleder.',
    nn: 'Det er endra kven som er førte inn som leiar og nestleiar.',
    en: 'Who is registered as chair and deputy has been changed.',
  },
  seats: {
    nb: (seats: string) => `Plassene er nå: ${seats}.`,
    nn: (seats: string) => `Plassane er no: ${seats}.`,
    en: (seats: string) => `The seats are now: ${seats}.`,
  },
  noSeats: {
    nb: 'Organet har ingen plasser nå.',
    nn: 'Organet har ingen plassar no.',
    en: 'The body has no seats now.',
  },
  holders: {
    nb: (names: string) => `Disse har plasser nå: ${names}.`,
    nn: (names: string) => `Desse har plassar no: ${names}.`,
    en: (names: string) => `These have seats now: ${names}.`,
  },
  comesOn: {
    nb: (name: string, day: string) => `${name} (fra ${day})`,
    nn: (name: string, day: string) => `${name} (frå ${day})`,
    en: (name: string, day: string) => `${name} (from ${day})`,
  },
  coming: {
    nb: (names: string) => `Disse kommer: ${names}.`,
    nn: (names: string) => `Desse kjem: ${names}.`,
    en: (names: string) => `These come: ${names}.`,
  },
  noHolders: {
    nb: 'Ingen har plasser nå.',
    nn: 'Ingen har plassar no.',
    en: 'Nobody has seats now.',
  },
})
