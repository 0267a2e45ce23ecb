const numbers = '0123456789+-=()'

const signsOf = (
  signs: string,
  more: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> =>
  new Map([
    ...[...numbers].map((sign, n) => [sign, [...signs][n] ?? ''] as const),
    ...Object.entries(more),
  ])

const raised: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  superscript: signsOf('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾', { n: 'ⁿ', i: 'ⁱ', '−': '⁻', '–': '⁻', ' ': ' ' }),
  subscript: signsOf('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎', { a: 'ₐ', e: 'ₑ', o: 'ₒ', x: 'ₓ', '−': '₋', ' ': ' ' }),
}

/** Words that stand over or under the line, in signs that do: `m²`, `CO₂`; null where there are none for all of them. */
export function raisedSigns(text: string, place: string): string | null {
  const known = raised[place]
  const signs = [...text].map((sign) => known?.get(sign))
  return signs.every((sign) => sign !== undefined) ? signs.join('') : null
}
