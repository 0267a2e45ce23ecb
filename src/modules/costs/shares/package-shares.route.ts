import type { Context } from 'hono'
import type { Instant } from '../../../kernel/day.model.ts'
import { ore } from '../../../kernel/money.model.ts'
import type { Env } from '../../../platform/web.ts'
import type { ShareFact, ShareProvider, ShareTerm } from '../../approvals/index.ts'
import { listEveryChange, type MunicipalityChange, sameParty } from '../../parties/index.ts'
import { chooseList } from '../chosen-list.model.ts'
import { type ShareLine, toldParts } from '../share.model.ts'
import { listShareLines, listShareLists } from '../share-list.query.ts'
import { withLines } from '../share-list-row.model.ts'
import { type StoredList, stoodAt } from '../stored-list.model.ts'

/** Hands the shares of the costs room to the municipality's package. */
export const packageShares: ShareProvider = {
  async shareOf(c, schemeKey, partyCode, at) {
    const { frozen, now, changes } = await readLists(c, schemeKey, at)
    const later = now !== null && now.id !== frozen?.id ? shareIn(c, now, changes, partyCode) : null
    return {
      frozen: frozen && shareIn(c, frozen, changes, partyCode),
      later: later && now ? { ...later, madeOn: now.madeOn } : null,
    }
  },
  async totalOf(c, schemeKey, at) {
    return (await readLists(c, schemeKey, at)).frozen?.total ?? null
  },
}

/** What a party pays by a list; null where it is not in it. */
function shareIn(
  c: Context<Env>,
  list: StoredList,
  changes: readonly MunicipalityChange[],
  partyCode: string,
): ShareFact | null {
  const { page } = c.var
  const line =
    list.lines.find(({ code }) => code === partyCode) ??
    list.lines.find(({ code }) => sameParty(changes, code, partyCode, page.today))
  if (!line || !page.community) return null
  const { scheme } = list.input
  const references = [
    scheme.population.source.reference,
    ...line.parts.map(({ component }) => component.source.reference),
    ...scheme.stated
      .filter((stated) => stated.partyCode === line.code)
      .map(({ source }) => source.reference),
  ]
  return {
    amount: line.amount,
    year: list.year,
    inhabitants: line.inhabitants,
    referenceDay: list.referenceDay,
    terms: toldParts(line).map(termOf),
    rounding: line.rounding,
    origin: list.origin,
    sources: [...new Set(references.map(asListed))].filter((each) => each !== ''),
    href: page.to('amount', { scheme: list.schemeKey, party: line.code }),
  }
}

/**
 * The list that stood at an instant, and the one that stands now. What we have worked out from papers later tells of the
 * time of the papers: the first of such lists stood before any was made here.
 */
async function readLists(c: Context<Env>, schemeKey: string, at: Instant) {
  const id = c.var.page.community?.id ?? ''
  const { changes, lists, lines } = await c.var.read({
    lists: listShareLists(id, schemeKey),
    lines: listShareLines(id, schemeKey, null),
    changes: listEveryChange(),
  })
  const now = chooseList({ lists, lines }, schemeKey, null)
  const told = lists.findLast(({ origin }) => origin === 'reconstructed')
  const stood = stoodAt(lists, at) ?? told ?? null
  if (stood === null || stood.id === now?.id) return { frozen: stood && now, now, changes }
  const { own } = await c.var.read({ own: listShareLines(id, schemeKey, stood.id) })
  return { frozen: withLines(stood, own), now, changes }
}

/** A source without the full stop that its own sentence ends with. */
const asListed = (reference: string): string => reference.trim().replace(/[.;]+$/, '')

function termOf({ component, amount }: ShareLine['parts'][number]): ShareTerm {
  if (component.kind === 'fixed') return { kind: 'fixed', amount }
  if (component.kind === 'per-inhabitant') {
    return { kind: 'per-inhabitant', rate: ore(component.rate), amount }
  }
  if (component.kind === 'fraction') {
    const { numerator, denominator } = component
    return { kind: 'fraction', numerator, denominator, amount }
  }
  return { kind: 'rest', amount }
}
