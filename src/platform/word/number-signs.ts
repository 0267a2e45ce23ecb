/** How a number is written, by the name that Word has for it; null where we write it in another way. */
export function numberSigns(format: string, number: number): string | null {
  const write = formats[format]
  return write ? write(number) : null
}

const decimal = (number: number): string => String(number)

const letters = (number: number): string =>
  number < 1 || number > 26 * 40
    ? decimal(number)
    : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))

const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

function roman(number: number): string {
  if (number < 1 || number > 10_000) return decimal(number)
  let rest = number
  let signs = ''
  for (const [value, sign] of romans) {
    signs += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return signs
}

const upper = (write: (number: number) => string) => (number: number) => write(number).toUpperCase()
const padded = (length: number) => (number: number) => decimal(number).padStart(length, '0')

/** The number formats (ISO/IEC 29500-1, 17.18.59) that are written as Word writes them in Norwegian. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: padded(2),
  lowerLetter: letters,
  upperLetter: upper(letters),
  lowerRoman: roman,
  upperRoman: upper(roman),
  ordinal: (number) => `${number}.`,
  numberInDash: (number) => `- ${number} -`,
  hex: (number) => number.toString(16).toUpperCase(),
  none: () => '',
}
