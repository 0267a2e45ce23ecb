/** Words after a number that make it a day, a grade or the like, and never an item of a list. */
const counted = new RegExp(
  `^\\d{1,4}\\.\\s(?:${[
    ...['jan(?:uar)?', 'feb(?:ruar)?', 'mar(?:s)?', 'apr(?:il)?', 'mai', 'juni?', 'juli?'],
    ...['aug(?:ust)?', 'sept?(?:ember)?', 'okt(?:ober)?', 'nov(?:ember)?', 'des(?:ember)?'],
    ...['klassen?', 'klasse(?:trinn|steg)', '(?:års)?trinn(?:et)?', 'steg(?:et)?', 'ledd(?:et)?'],
    ...['punktum', 'kvartal(?:et)?', 'tertial(?:et)?', 'halv(?:år|del)\\p{L}*', 'etasjen?'],
    ...['(?:jule|påske|pinse)dag', 'semester', 'århundre', 'hundreår', 'verdenskrig'],
  ].join('|')})(?!\\p{L})`,
  'u',
)

/** Is the number at the beginning a part of the sentence, as in `1. januar`? */
export const isCounted = (text: string): boolean => counted.test(text)

type Numbered = { number: number; sign: string }

/** The number that a line begins with as an item of a list would, null when it begins with none. */
export function numberOf(line: string): Numbered | null {
  const [, number, sign] = /^(\d{1,3})([.)])(?:\s|$)/.exec(line) ?? []
  return number === undefined || sign === undefined || isCounted(line)
    ? null
    : { number: Number(number), sign }
}

/** Does a number belong to a row of numbers: does the nearest before it, or after it, stand beside it in the row? */
export function isInRow(
  own: Numbered,
  before: Numbered | null | undefined,
  after: Numbered | null | undefined,
): boolean {
  const follows = (one: Numbered, other: Numbered) =>
    one.sign === other.sign && one.number + 1 === other.number
  return (before ? follows(before, own) : false) || (after ? follows(own, after) : false)
}
