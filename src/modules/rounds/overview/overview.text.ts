import { texts } from '../../../kernel/words.model.ts'

/** The words of the list of rounds. */
export const sayOverview = texts({
  lead: {
    nb: 'Spørsmål til mange på én gang: hvem har svart, hvem er stille, og hva svarte de.',
    nn: 'Spørsmål til mange på éin gong: kven har svart, kven er stille, og kva svarte dei.',
    en: 'Questions to many at once: who has answered, who is silent, and what they said.',
  },
  empty: {
    nb: 'Ingen runder ennå.',
    nn: 'Ingen rundar enno.',
    en: 'No rounds yet.',
  },
  emptyForAsker: {
    nb: 'Ingen runder ennå. Spør kommunene om noe, og se her hvem som har svart.',
    nn: 'Ingen rundar enno. Spør kommunane om noko, og sjå her kven som har svart.',
    en: 'No rounds yet. Ask the municipalities something, and see here who has answered.',
  },
  ask: { nb: 'Ny runde', nn: 'Ny runde', en: 'New round' },
  answered: {
    nb: (answered: number, asked: number) => `${answered} av ${asked} har svart`,
    nn: (answered: number, asked: number) => `${answered} av ${asked} har svart`,
    en: (answered: number, asked: number) => `${answered} of ${asked} have answered`,
  },
  closedOn: {
    nb: (day: string) => `Lukket ${day}`,
    nn: (day: string) => `Lukka ${day}`,
    en: (day: string) => `Closed ${day}`,
  },
  older: { nb: 'Eldre runder', nn: 'Eldre rundar', en: 'Older rounds' },
  discarded: {
    nb: 'Utkastet er forkastet.',
    nn: 'Utkastet er forkasta.',
    en: 'The draft is discarded.',
  },
})
