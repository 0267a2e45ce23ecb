import type { Context } from 'hono'
import type { Instant } from '../../../kernel/day.model.ts'
import { ore, sumIfKnown } from '../../../kernel/money.model.ts'
import type { Env } from '../../../platform/web.ts'
import type { ShareFact, ShareProvider, ShareTerm } from '../../approvals/index.ts'
import { listEveryChange } from '../../parties/index.ts'
import { chooseList } from '../chosen-list.model.ts'
import { isOfWhole } from '../scheme.model.ts'
import { type ShareLine, toldParts } from '../share.model.ts'
import { listShareLines, listShareLists } from '../share-list.query.ts'
import { withLines } from '../share-list-row.model.ts'
import { type StoredList, stoodAt } from '../stored-list.model.ts'
import { linesOfParty, totalOfParties } from './party-lines.rule.ts'

/** Hands the shares of the costs room to the municipality's package. */
export const packageShares: ShareProvider = {
  async sharesAt(c, schemeKey, { parties, at }) {
    const { frozen, now, changes } = await readLists(c, schemeKey, at)
    return (partyCode) => {
      const shareBy = (list: StoredList) =>
        shareOf(c, list, linesOfParty(partyCode, { ...list, parties, changes }))
      const later = now !== null && now.id !== frozen?.id ? shareBy(now) : null
      return {
        frozen: frozen && shareBy(frozen),
        later: later && now ? { ...later, madeOn: now.madeOn } : null,
      }
    }
  },
  async totalOf(c, schemeKey, { paying, parties, at }) {
    const { frozen, changes } = await readLists(c, schemeKey, at)
    return frozen && totalOfParties(frozen, paying, { parties, changes })
  },
}

/** What a party pays by a list in which these lines are its own; null where there are none, or none can be told. */
function shareOf(
  c: Context<Env>,
  list: StoredList,
  lines: readonly ShareLine[] | null,
): ShareFact | null {
  const { page } = c.var
  if (lines === null || lines.length === 0 || !page.community) return null
  const { scheme } = list.input
  const codes = new Set(lines.map(({ code }) => code))
  const references = [
    scheme.population.source.reference,
    ...lines.flatMap(({ parts }) => parts.map(({ component }) => component.source.reference)),
    ...scheme.stated
      .filter(({ partyCode }) => partyCode !== null && codes.has(partyCode))
      .map(({ source }) => source.reference),
  ]
  return {
    amount: sumIfKnown(lines.map(({ amount }) => amount)),
    year: list.year,
    referenceDay: list.referenceDay,
    lines: lines.map((line) => ({
      name: line.name,
      amount: line.amount,
      inhabitants: line.inhabitants,
      terms: toldParts(line).map(termOf),
      rounding: line.rounding,
      href: page.to('amount', { scheme: list.schemeKey, party: line.code }),
    })),
    origin: list.origin,
    sources: [...new Set(references.map(asListed))].filter((each) => each !== ''),
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
  if (isOfWhole(component)) {
    const { kind, numerator, denominator } = component
    return { kind, numerator, denominator, amount }
  }
  return { kind: 'rest', amount }
}
