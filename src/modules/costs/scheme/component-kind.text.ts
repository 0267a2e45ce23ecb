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
    nb: 'Del av kostnaden, delt likt',
    nn: 'Del av kostnaden, delt likt',
    en: 'Part of the cost, shared equally',
  },
  'part-by-inhabitants': {
    nb: 'Del av kostnaden, etter innbyggertall',
    nn: 'Del av kostnaden, etter innbyggjartal',
    en: 'Part of the cost, by inhabitants',
  },
  'rest-equally': { nb: 'Resten likt', nn: 'Resten likt', en: 'The rest equally' },
  'rest-by-inhabitants': {
    nb: 'Resten etter innbyggertall',
    nn: 'Resten etter innbyggjartal',
    en: 'The rest by inhabitants',
  },
})
