type Place = { at: number; end: number }

const pairs = ['[]', '{}', '<>', '()', '［］', '｛｝', '＜＞', '【】'] as const
const opening = pairs.map(([open]) => open).join('')
const closing = pairs.map(([, close]) => close).join('')

/** A field with the brackets of other kinds that belong to it, `{[kommune}]`, and the `$` of `${kommune}`. */
export function widened(text: string, { at, end }: Place): Place {
  const written = text.slice(at, end)
  const missing = countOf(written, opening) - countOf(written, closing)
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(end, end + reach)
  const place = {
    at: at - (missing < 0 ? lengthOf(openersBefore, before, -missing, after) : 0),
    end: end + (missing > 0 ? lengthOf(closersAfter, after, missing, before) : 0),
  }
  const isVariable = /[$#%@]$/.test(text.slice(0, place.at)) && /^[{｛]/.test(text.slice(place.at))
  return isVariable ? { ...place, at: place.at - 1 } : place
}

const reach = 500
const openersBefore = /(?:\\?[[{<(［｛＜【])*$/u
const closersAfter = /^(?:\\?[\]}>)］｝＞】])*/u

/** How much of the brackets beside a field is its own: no more than it lacks, and none that has its pair on the other side. */
function lengthOf(beside: RegExp, side: string, most: number, otherSide: string): number {
  const isBefore = beside === openersBefore
  const brackets = beside.exec(side)?.[0].match(/\\?./gu) ?? []
  const nearestFirst = isBefore ? brackets.toReversed() : brackets
  const [paragraph = ''] = otherSide.split(/\n\s*\n/).slice(isBefore ? 0 : -1)
  let length = 0
  for (const bracket of nearestFirst.slice(0, most)) {
    const [open, close] = pairs.find((pair) => pair.includes(bracket.slice(-1))) ?? '[]'
    const surplus = countOf(paragraph, open) - countOf(paragraph, close)
    if (isBefore ? surplus < 0 : surplus > 0) break
    length += bracket.length
  }
  return length
}

const countOf = (text: string, signs = ''): number =>
  [...text].filter((sign) => signs.includes(sign)).length
