import type { Context } from 'hono'
import { ore } from '../../../kernel/money.model.ts'
import type { Env } from '../../../platform/web.ts'
import type { ShareProvider, ShareTerm } from '../../approvals/index.ts'
import { listEveryChange, sameParty } from '../../parties/index.ts'
import { chooseList } from '../chosen-list.model.ts'
import { type ShareLine, toldParts } from '../share.model.ts'
import { listShareLines, listShareLists } from '../share-list.query.ts'

/** Hands the shares of the costs room to the municipality's package. */
export const packageShares: ShareProvider = {
  async shareOf(c, schemeKey, partyCode) {
    const { page } = c.var
    const read = await readList(c, schemeKey)
    if (!read || !page.community) return null
    const { list, changes } = read
    const line =
      list.lines.find(({ code }) => code === partyCode) ??
      list.lines.find(({ code }) => sameParty(changes, code, partyCode, page.today))
    if (!line) return null
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
      reconstructed: list.origin === 'reconstructed',
      sources: [...new Set(references)],
      href: page.to('amount', { scheme: schemeKey, party: line.code }),
    }
  },
  async totalOf(c, schemeKey) {
    return (await readList(c, schemeKey))?.list.total ?? null
  },
}

/** The list that stands for the scheme, the newest that nothing has replaced. */
async function readList(c: Context<Env>, schemeKey: string) {
  const id = c.var.page.community?.id
  if (!id) return null
  const { changes, ...answers } = await c.var.read({
    lists: listShareLists(id, schemeKey),
    lines: listShareLines(id, schemeKey, null),
    changes: listEveryChange(),
  })
  const list = chooseList(answers, schemeKey, null)
  return list && { list, changes }
}

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
