/*
 * Numbers of cases as they are compared. Sources, all seen in the papers: `Sak 01-21`, `09/16`, `10/2016`, `2014/15`, `PS 49/17`,
 * `SR-sak 32/14`, `RS 10/12`, `BU 2016/70`, `Sak 17/11`, `042/16`, `1/22`, `2017/7525`.
 */

/** The ways that a number can be read: each as number/year in two digits, or the number alone; the likeliest first, none where there is no number. */
export function numberKeys(text: string): string[] {
  const [first, second] = text.match(/\d+/g) ?? []
  if (first === undefined) return []
  if (second === undefined) return [plain(first)]
  const [one, other] = [pair(first, second), pair(second, first)]
  if (isYear(first) && !isYear(second)) return [other]
  return isYear(second) || one === other ? [one] : [one, other]
}

/** The same as the body that gives it writes it. */
export const numberKey = (text: string): string | null => numberKeys(text)[0] ?? null

/** Do the letters before a number allow that it is the other? `49/17` may be `PS 49/17`, and `FS 49/17` is not. */
export function mayBeSameNumber(typed: string, number: string): boolean {
  const [wanted, own] = [lettersOf(typed), lettersOf(number)]
  return wanted === '' || own === '' || wanted === own
}

const lettersOf = (text: string): string =>
  (/^[^\d]*/.exec(text)?.[0] ?? '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/sak(?:snr|snummer)?$/, '')

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits)
const plain = (digits: string): string => digits.replace(/^0+(?=\d)/, '')
const pair = (number: string, year: string): string =>
  `${plain(number)}/${isYear(year) ? year.slice(2) : plain(year).padStart(2, '0')}`
