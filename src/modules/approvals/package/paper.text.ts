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
  withdrawn: {
    nb: 'TRUKKET. Denne versjonen skal ikke undertegnes.',
    nn: 'TREKT. Denne versjonen skal ikkje underteiknast.',
    en: 'WITHDRAWN. This version is not to be signed.',
  },
  replaced: {
    nb: 'ELDRE VERSJON. Det er lagt fram en nyere versjon enn denne.',
    nn: 'ELDRE VERSJON. Det er lagt fram ein nyare versjon enn denne.',
    en: 'OLDER VERSION. A newer version than this has been put forward.',
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

/** What stands at the top of every page of a paper: that it is an exercise, and that the text is no longer the one to sign. */
export function markText(
  locale: Locale,
  { exercise, standing }: Pick<PackageFacts, 'exercise' | 'standing'>,
): string | null {
  const marks = [
    ...(standing === 'out' ? [] : [sayPaper(locale, standing)]),
    ...(exercise ? [sayPaper(locale, 'exercise')] : []),
  ]
  return marks.length === 0 ? null : marks.join(' ')
}

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
