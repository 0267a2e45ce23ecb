/** The label of the item that follows: `b)` after `a)`, `1.3` after `1.2`, `§ 3` after `§ 2`, and the same sign after a sign. */
export function nextLabel(label: string): string {
  const [number] = /\d+(?=\D*$)/.exec(label) ?? []
  if (number !== undefined) {
    const at = label.lastIndexOf(number)
    return `${label.slice(0, at)}${Number(number) + 1}${label.slice(at + number.length)}`
  }
  const [, before = '', roman = '', after = ''] = /^(\(?)([ivx]{1,6})([.)])$/i.exec(label) ?? []
  const next = roman.length > 1 || /^i$/i.test(roman) ? followingRoman(roman) : null
  if (next) return `${before}${next}${after}`
  return label.replace(/[a-zæø](?=[.)]$)/i, (letter) => {
    const all = letter === letter.toLowerCase() ? letters : letters.toUpperCase()
    return all[all.indexOf(letter) + 1] ?? letter
  })
}

const letters = 'abcdefghijklmnopqrstuvwxyzæøå'
const romans = [
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
  ...['xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx'],
]

function followingRoman(roman: string): string | null {
  const at = romans.indexOf(roman.toLowerCase())
  const next = at < 0 ? undefined : romans[at + 1]
  if (next === undefined) return null
  return roman === roman.toLowerCase() ? next : next.toUpperCase()
}
