import { type Ore, sumIfKnown } from '../../../kernel/money.model.ts'
import { firstAmong, type MunicipalityChange } from '../../parties/index.ts'
import type { ShareLine, ShareList } from '../share.model.ts'

/** The lines of a list, and the codes of all who are parties of the text that it is held against. */
type Beside = {
  lines: readonly ShareLine[]
  parties: ReadonlySet<string>
  changes: readonly MunicipalityChange[]
}

/**
 * The lines of a list that a party of a text pays: its own, or those of all that went into it. Null where one of them was divided
 * between several parties, so that nobody can say what each pays; none where the list has nothing of the party.
 */
export function linesOfParty(
  partyCode: string,
  { lines, parties, changes }: Beside,
): readonly ShareLine[] | null {
  const own = lines.flatMap((line) => {
    const among = firstAmong(changes, line.code, parties)
    return among.includes(partyCode) ? [{ line, isDivided: among.length > 1 }] : []
  })
  if (own.some(({ isDivided }) => isDivided)) return null
  if (own.length > 0) return own.map(({ line }) => line)
  return laterLine(partyCode, { lines, parties, changes })
}

/** In a list that came after the party had another code: its line, where it is that party's alone. */
function laterLine(
  partyCode: string,
  { lines, parties, changes }: Beside,
): readonly ShareLine[] | null {
  const codes = new Set(lines.map(({ code }) => code))
  const [only, ...more] = firstAmong(changes, partyCode, codes)
  if (only === undefined) return []
  const isShared = [...parties].some(
    (other) => other !== partyCode && firstAmong(changes, other, codes).includes(only),
  )
  return more.length > 0 || isShared ? null : lines.filter(({ code }) => code === only)
}

/** What the parties of a text pay together by a list, the whole of it where they are all of its lines; null where it is not known. */
export function totalOfParties(
  list: ShareList,
  paying: readonly string[],
  beside: Omit<Beside, 'lines'>,
): Ore | null {
  const of = paying.map((code) => linesOfParty(code, { ...beside, lines: list.lines }))
  const paid = new Set(of.flatMap((lines) => lines ?? []))
  if (paid.size === list.lines.length) return list.total
  const amounts = [...paid].map(({ amount }) => amount)
  return of.includes(null) ? null : sumIfKnown(amounts)
}
