import { folded, oneLine } from '../../../kernel/typed-text.rule.ts'
import type { PlaceRefusal } from '../../directory/index.ts'
import { groupWords, sideWords } from './seat-word.table.ts'

export type SpokenReading =
  | { ok: true; codes: readonly string[] }
  | { ok: false; refusal: PlaceRefusal }

type PlaceReader = (
  typed: string,
) => { ok: true; place: { key: string } } | { ok: false; refusal: PlaceRefusal }

/** So many commas can stand in one name. */
const mostInName = 5

/**
 * Reads whom a seat speaks for: groups and places with a comma, a semicolon or «og» between. A name that holds one of
 * these itself is read as the one name where there is such a place.
 */
export function spokenReader(
  readPlace: PlaceReader,
  trusts: readonly { key: string; name: string }[],
): (typed: string) => SpokenReading {
  const trustNamed = trustWords(trusts)
  const codeOf = (name: string): string | null => {
    const code = groupWords.get(folded(name)) ?? trustNamed.get(folded(name))
    if (code !== undefined) return code
    const read = readPlace(name)
    return read.ok ? read.place.key : null
  }
  return (typed) => {
    const codes: string[] = []
    for (const parts of inTurn(oneLine(typed).split(/\s*[,;]\s*/), ', ', codeOf)) {
      const found = parts.code === null ? withAnd(parts.text, codeOf) : [parts.code]
      if (found === null) return { ok: false, refusal: refusalOf(readPlace, parts.text) }
      codes.push(...found)
    }
    return { ok: true, codes: [...new Set(codes)] }
  }
}

/** A trust by its name, with or without HF; the only one also by what lists call that side. */
function trustWords(trusts: readonly { key: string; name: string }[]): ReadonlyMap<string, string> {
  const [only, other] = trusts
  return new Map([
    ...trusts.map(({ key, name }) => [folded(name).replace(/ hf$/, ''), key] as const),
    ...(only && !other ? sideWords.trust.map((word) => [word, only.key] as const) : []),
  ])
}

/** The parts that are names, the longest first: `Frosta, Levanger, Verdal` is one where a region is called so. */
function* inTurn(parts: readonly string[], mark: string, codeOf: (name: string) => string | null) {
  let at = 0
  while (at < parts.length) {
    const longest = Math.min(parts.length - at, mostInName)
    const found = Array.from({ length: longest }, (_, i) => longest - i)
      .map((length) => ({ length, code: codeOf(parts.slice(at, at + length).join(mark)) }))
      .find(({ code }) => code !== null)
    const text = parts[at] ?? ''
    if (text !== '' || found) yield { text, code: found?.code ?? null }
    at += found?.length ?? 1
  }
}

/** Two names with «og» between, where no one name is so called. */
function withAnd(text: string, codeOf: (name: string) => string | null): string[] | null {
  const codes: string[] = []
  for (const { code } of inTurn(text.split(/ (?:og|and) /), ' og ', codeOf)) {
    if (code === null) return null
    codes.push(code)
  }
  return codes.length === 0 ? null : codes
}

function refusalOf(readPlace: PlaceReader, text: string): PlaceRefusal {
  const read = readPlace(text)
  return read.ok ? { code: 'place-unknown', typed: text } : read.refusal
}
