import type { Day } from '../../../kernel/day.model.ts'
import { type IdentityProblem, identityProblem } from '../../../kernel/identity-number.rule.ts'
import { quoteProblem } from '../../../kernel/identity-trace.rule.ts'
import { type Reading, unread } from '../../../kernel/reading.model.ts'
import { cleanText, oneLine, plainDigits } from '../../../kernel/typed-text.rule.ts'
import { type NameBook, readMunicipality } from './municipality-name.rule.ts'
import { typedParts } from './municipality-typed.rule.ts'

/** One municipality of a list as it was typed, and what it was read as. */
export type ListedMunicipality = { typed: string; read: Reading<string> }

/** What a list has before each of its items. */
const bullet = /^\s*(?:[*•·◦▪\p{Dash}]\s+|\(?(?:\d{1,2}|\p{L})[.)]\s+)/u
/** What stands between two items of a line. A name or its county may hold one of these too. */
const separator =
  /((?:\s*(?:[,;|•·&+/\\\t\u060c\u3001\uff0c\uff1b]|(?<=\s|^)(?:og|and|samt|pluss)(?=\s))\s*)+|(?<=\s)\p{Dash}(?=\s)|(?<=\b\d{4}) +(?=\d{4}\b))/iu
/** How many pieces one name with its county can be in: `Herøy, Møre og Romsdal`. */
const mostPieces = 4

/**
 * The municipalities of a list, each read alone: with commas, semicolons, `og` or a line for each between them. What
 * belongs together stays so: `Nore og Uvdal`, `Herøy, Nordland`, `5038 Verdal`; two of one name are two. A list that
 * holds an identity number is told as that alone, since its parts would tell the number.
 */
export function readMunicipalities(typed: string, book: NameBook, on: Day): ListedMunicipality[] {
  const identity = identityProblem(typed)
  if (identity) return [withoutQuote(identity)]
  const listed = plainDigits(cleanText(typed).replaceAll('\u2028', '\n'))
    .split('\n')
    .flatMap((line) => readLine(line.replace(bullet, ''), book, on))
  const unknown = listed.flatMap((each) => (each.read.ok ? [] : [each.typed]))
  const together = quoteProblem(unknown.join('\n'))
  return together ? [withoutQuote(together)] : listed
}

const withoutQuote = (code: IdentityProblem): ListedMunicipality => ({
  typed: '',
  read: unread({ code }),
})

function readLine(line: string, book: NameBook, on: Day): ListedMunicipality[] {
  const pieces = line.split(separator)
  const found: ListedMunicipality[] = []
  for (let place = 0; place < pieces.length; ) {
    const { listed, length } = longestAt(pieces, place, book, on)
    if (listed.typed !== '') found.push(...withoutSpacedCodes(listed, book, on))
    place += length * 2
  }
  return found
}

/** The most pieces from here on that are one municipality together; the first alone where none are. */
function longestAt(pieces: readonly string[], place: number, book: NameBook, on: Day) {
  const first = oneLine(pieces[place] ?? '')
  if (first !== '') {
    for (let length = mostPieces; length > 1; length -= 1) {
      const last = place + length * 2 - 1
      const typed = oneLine(pieces.slice(place, last).join(''))
      if (last > pieces.length || oneLine(pieces[last - 1] ?? '') === '') continue
      if (typed.includes(',') && typedParts(typed).county === null) continue
      const read = readMunicipality(typed, book, on)
      if (read.ok || read.problem.code !== 'name-unknown') {
        return { listed: { typed, read }, length }
      }
    }
  }
  return { listed: { typed: first, read: readMunicipality(first, book, on) }, length: 1 }
}

/** `5038 Verdal 5037 Levanger` has only its numbers to part it by. */
function withoutSpacedCodes(
  listed: ListedMunicipality,
  book: NameBook,
  on: Day,
): ListedMunicipality[] {
  const { typed, read } = listed
  const parts = typed.split(/^\d{4}\b/.test(typed) ? /\s+(?=\d{4}\b)/ : /(?<=\b\d{4}\)?)\s+/)
  return read.ok || parts.length === 1
    ? [listed]
    : parts.map((part) => ({ typed: part, read: readMunicipality(part, book, on) }))
}
