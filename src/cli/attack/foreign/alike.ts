import type { Answered } from '../asking.ts'
import { anyMark } from '../marks.ts'

const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const hash = /\b[0-9a-f]{64}\b/g
const hiddenField = /name="(?:_csrf|_en-gang|_lest)" value="[^"]*"/g
const clock = /\d\d:\d\d:\d\d/g

/** Text without what is new in every answer, and without what names the thing that was asked for. */
const plain = (text: string): string =>
  text
    .replaceAll(hiddenField, '')
    .replaceAll('%2F', '/')
    .replaceAll(anyMark, 'mark')
    .replaceAll(id, 'id')
    .replaceAll(hash, 'hash')
    .replaceAll(clock, '')

const toldByValue = ['content-type', 'cache-control', 'location', 'content-disposition'] as const
const beside = ['date', 'content-length', 'connection', 'keep-alive', 'transfer-encoding']

/** All that an answer tells, with its length and the names of its headers. */
function toldBy({ status, headers, body }: Answered): string {
  const names = Object.keys(headers).filter((name) => !beside.includes(name))
  const values = toldByValue.map((name) => plain(headers[name] ?? ''))
  return [status, names.toSorted(), values, plain(body.toString('latin1'))].join('\n')
}

/** How two answers differ; null where nobody can tell one from the other. */
export function difference(there: Answered, gone: Answered): string | null {
  const [one, other] = [toldBy(there), toldBy(gone)]
  if (one === other) return null
  let at = 0
  while (one[at] === other[at]) at += 1
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80))
  return `${there.status} and ${gone.status}: ${around(one)} and ${around(other)}`
}

type Named = Readonly<Record<string, string>>

/** The same names with what is asked for put out of the world; null where they name nothing that can be hidden. */
export function missingNames(
  names: Named,
  newWord: () => string,
  newId: () => string,
): Named | null {
  const word = newWord()
  const missing = Object.entries(names).map(([name, value]): [string, string] => [
    name,
    value
      .replaceAll(anyMark, word)
      .replaceAll(id, () => newId())
      .replaceAll(hash, (found) => [...found].toReversed().join('')),
  ])
  const isOther = missing.some(([name, value]) => value !== names[name])
  return isOther ? Object.fromEntries(missing) : null
}

/** The marks that stand in a text. */
export const marksIn = (text: string): ReadonlySet<string> => new Set(text.match(anyMark))
