import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { PackageFacts } from './package.model.ts'

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

/** What a party is called in full: a municipality with that word after its name, a trust by its own. */
export const partyInFull = (
  locale: Locale,
  { partyName, partyKind }: Pick<PackageFacts, 'partyName' | 'partyKind'>,
): string =>
  partyKind === 'municipality' ? sayPaper(locale, 'municipality', partyName) : partyName
