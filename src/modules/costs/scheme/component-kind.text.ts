import { texts } from '../../../kernel/words.model.ts'

/** What the kinds of component are called in the form. */
export const sayKind = texts({
  fixed: {
    nb: 'Fast beløp per kommune',
    nn: 'Fast beløp per kommune',
    en: 'Fixed amount per municipality',
  },
  'per-inhabitant': {
    nb: 'Kroner per innbygger',
    nn: 'Kroner per innbyggjar',
    en: 'Kroner per inhabitant',
  },
  fraction: {
    nb: 'Del av kostnaden per kommune',
    nn: 'Del av kostnaden per kommune',
    en: 'Part of the cost per municipality',
  },
  'part-equally': {
    nb: 'En del likt',
    nn: 'Ein del likt',
    en: 'A part equally',
  },
  'part-by-inhabitants': {
    nb: 'En del etter innbyggertall',
    nn: 'Ein del etter innbyggjartal',
    en: 'A part by inhabitants',
  },
  'rest-equally': { nb: 'Resten likt', nn: 'Resten likt', en: 'The rest equally' },
  'rest-by-inhabitants': {
    nb: 'Resten etter innbyggertall',
    nn: 'Resten etter innbyggjartal',
    en: 'The rest by inhabitants',
  },
})
