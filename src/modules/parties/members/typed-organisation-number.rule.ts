import { type Reading, taken, unread } from '../../../kernel/reading.model.ts'
import { oneLine, plainDigits } from '../../../kernel/typed-text.rule.ts'
import { isOrganisationNumber } from '../organisation-number.model.ts'

/** What is written before a number: the word for it, the country, and the two kinds of address for e-invoices. */
const before =
  /^(?:(?:(?:org(?:anisasjons)?\.?[ -]*|mva[ -]*)(?:nr|nummer|num|no)\b|org(?:anisasjon)?(?=[ :.=#]|$)|(?:organi[sz]ation|company|vat|enterprise)[ -]*(?:number|no|reg)?\b|foretaksregisteret|enhetsregisteret|einingsregisteret|(?:iso6523-actorid-upis::)?(?:0192|9908):|no(?=[\d \p{Dash}:.])|nr\b)[ :.,=#\p{Dash}]*)+/iu
const after = /[ .,]*\(?(?:mva|vat|foretaksregisteret)\b[.)]*$/i
/** Marks that end a line, quote what stands between them, or stand about it. */
const about = /^[\s«»"'“”„‘’([<]+|[\s«»"'“”„‘’)\]>.,;:]+$/g
/** The page of one organisation in the registers. */
const page = /^https?:\/\/(?:[\w-]+\.)*brreg\.no\/\S*?\b(\d{9})(?:[/?#]\S*)?$/i

/**
 * The nine digits of an organisation number, however they are written: `NO 974 753 898 MVA`, `974.753.898`,
 * `0192:974753898`. A check digit that does not fit is told, and so is how many digits there were.
 */
export function readOrganisationNumber(typed: string): Reading<string> {
  const text = plainDigits(oneLine(typed))
  if (text === '') return unread({ code: 'empty' })
  const [, atRegister] = page.exec(text) ?? []
  const bare =
    atRegister ?? text.replace(about, '').replace(before, '').replace(after, '').replace(about, '')
  if (!/^\d[\d .,_/·\p{Dash}]*$/u.test(bare))
    return unread({ code: 'not-an-organisation-number', typed })
  const digits = bare.replace(/\D/g, '')
  if (digits.length !== 9) return unread({ code: 'not-nine-digits', digits: digits.length })
  return isOrganisationNumber(digits) ? taken(digits) : unread({ code: 'wrong-check-digit', typed })
}
