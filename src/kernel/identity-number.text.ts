import { findIdentityNumber, type IdentityProblem } from './identity-number.rule.ts'
import type { Locale } from './words.model.ts'

/** What every room says of an identity number; the number itself is never repeated. */
export const identityWords = {
  'identity-number': {
    nb: 'Her står et fødselsnummer eller et annet nummer på en person. Ta det bort. Godfot lagrer ikke slike nummer. Er det noe annet? Skriv et ord mellom tallene.',
    nn: 'Her står eit fødselsnummer eller eit anna nummer på ein person. Ta det bort. Godfot lagrar ikkje slike nummer. Er det noko anna? Skriv eit ord mellom tala.',
    en: 'This holds a national identity number or another number of a person. Take it out. Godfot keeps no such numbers. Is it something else? Write a word between the figures.',
  },
  'identity-or-account': {
    nb: 'Her står et nummer som kan være et fødselsnummer eller et kontonummer. Er det nummeret til en person? Ta det bort. Er det et kontonummer? Skriv det med punktum, slik: 1234.56.78903.',
    nn: 'Her står eit nummer som kan vere eit fødselsnummer eller eit kontonummer. Er det nummeret til ein person? Ta det bort. Er det eit kontonummer? Skriv det med punktum, slik: 1234.56.78903.',
    en: 'This holds a number that can be a national identity number or a bank account. Is it the number of a person? Take it out. Is it an account? Write it with full stops, like this: 1234.56.78903.',
  },
} as const satisfies Record<IdentityProblem, Record<Locale, string>>

const lineWords = {
  nb: (line: number) => ` Se linje ${line}.`,
  nn: (line: number) => ` Sjå linje ${line}.`,
  en: (line: number) => ` See line ${line}.`,
} satisfies Record<Locale, (line: number) => string>

/** Is the code of a refusal one of these? */
const isIdentityProblem = (code: unknown): code is IdentityProblem =>
  typeof code === 'string' && Object.hasOwn(identityWords, code)

/** Which line of a text of several lines the number stands on, as a sentence to add; nothing for a single line. */
export function identityLine(locale: Locale, problem: unknown, text: string): string {
  if (!isIdentityProblem(problem) || !text.trim().includes('\n')) return ''
  const found = findIdentityNumber(text)
  return found ? lineWords[locale](found.line) : ''
}
