import { texts } from '../../kernel/words.model.ts'

/** What several papers, or a paper and its page, have in common. */
export const sayPaper = texts({
  costs: {
    nb: 'Økonomiske konsekvenser',
    nn: 'Økonomiske konsekvensar',
    en: 'Financial consequences',
  },
  attachments: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  casePaper: { nb: 'Saksframlegg', nn: 'Saksframlegg', en: 'Case paper' },
  exercise: {
    nb: 'ØVELSE. Svarene i denne øvelsen er oppdiktet.',
    nn: 'ØVING. Svara i denne øvinga er oppdikta.',
    en: 'EXERCISE. The answers in this exercise are made up.',
  },
  municipality: {
    nb: (name: string) => `${name} kommune`,
    nn: (name: string) => `${name} kommune`,
    en: (name: string) => `${name} kommune`,
  },
  placeAndDay: {
    nb: 'Sted og dato: ……………………………',
    nn: 'Stad og dato: ……………………………',
    en: 'Place and date: ……………………………',
  },
})
