import { listed } from '../../../kernel/format.model.ts'
import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { PackageFacts } from './package.model.ts'

/** What several papers, or a paper and its page, have in common. */
export const sayPaper = texts({
  eachMunicipality: {
    nb: (names: string) => `hver av kommunene ${names}`,
    nn: (names: string) => `kvar av kommunane ${names}`,
    en: (names: string) => `each of the municipalities ${names}`,
  },
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

/** Is the party the one that the agreement is with? Then its other side is each of the municipalities. */
export const isCounterparty = ({
  partyKind,
  partyName,
  counterparty,
}: Pick<PackageFacts, 'partyKind' | 'partyName' | 'counterparty'>): boolean =>
  partyKind === 'health-trust' &&
  counterparty?.trim().toLowerCase() === partyName.trim().toLowerCase()

/** Each of the municipalities, for the paper of the one that the agreement is with. */
export const eachMunicipality = (
  locale: Locale,
  { parties, partyName }: Pick<PackageFacts, 'parties' | 'partyName'>,
): string =>
  sayPaper(
    locale,
    'eachMunicipality',
    listed(
      locale,
      parties.filter((name) => name !== partyName),
    ),
  )

/** What a party is called in full: a municipality with that word after its name, a trust by its own. */
export const partyInFull = (
  locale: Locale,
  { partyName, partyKind }: Pick<PackageFacts, 'partyName' | 'partyKind'>,
): string =>
  partyKind === 'municipality' ? sayPaper(locale, 'municipality', partyName) : partyName
