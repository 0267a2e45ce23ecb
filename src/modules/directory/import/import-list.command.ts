import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { inPieces } from '../../../platform/in-pieces.ts'
import { inTurns } from '../../../platform/in-turns.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import { type Json, writeEntries } from '../../journal/index.ts'
import {
  endHolders,
  holdDirectory,
  insertHolders,
  type NewHolder,
  updateHolder,
} from '../directory.store.ts'
import { audienceOf } from '../holders/holder-form.model.ts'
import { type ImportFacts, importQuestions } from './import.query.ts'
import { judgeSheet } from './import-sheet.rule.ts'
import type { ContactLine } from './list-line.model.ts'
import type { Comparison, Outcome } from './sheet-outcome.model.ts'

export type ImportList = {
  communityId: string
  lines: readonly ContactLine[]
  by: string
  on: Day
  at: Instant
}

export type ListImported =
  | { ok: true; added: number; changed: number; ended: number }
  | { ok: false; code: 'lines-refused' | 'nothing-to-change' }

/** Takes a whole sheet into the list, or nothing of it; what comes and what changes is confirmed by that. */
export const importList = (db: Db, order: ImportList): Promise<ListImported> =>
  inCommunity(db, order, async (tx): Promise<ListImported> => {
    const { communityId, on } = order
    await holdDirectory(tx, communityId)
    const facts = await askWithin(tx)(importQuestions(communityId))
    await stillAsRead(tx)
    const judged = await judgeInTurns(order.lines, facts, on)
    const { outcomes, filled } = judged
    if (outcomes.some(({ state }) => state === 'refused')) return refused('lines-refused')
    const added = outcomes.flatMap((each) => (each.state === 'new' ? [newHolder(each, on)] : []))
    const changed = outcomes.filter((each) => each.state === 'changed' || each.state === 'ended')
    if (added.length + changed.length + filled.length === 0) return refused('nothing-to-change')

    for (const { holder, until } of filled) await endHolders(tx, communityId, [holder.id], until)
    for (const each of changed) await keepChange(tx, order, each)
    for (const some of inPieces(added.map(({ holder }) => holder))) {
      await insertHolders(tx, communityId, some, order)
    }
    await writeEntries(tx, entriesOf(order, facts.functions, judged, added))
    const ended = changed.filter(({ state }) => state === 'ended').length
    return { ok: true, added: added.length, changed: changed.length - ended, ended }
  })

/** Judges a sheet, and lets others be answered meanwhile. */
export const judgeInTurns = (
  lines: readonly ContactLine[],
  facts: ImportFacts,
  on: Day,
): Promise<Comparison> => inTurns(judgeSheet(lines, facts, { on, readAddress }))

const refused = (code: 'lines-refused' | 'nothing-to-change') => ({ ok: false as const, code })

type New = { of: Extract<Outcome, { state: 'new' }>; holder: NewHolder }
type Changed = Extract<Outcome, { state: 'changed' | 'ended' }>

function newHolder(of: New['of'], on: Day): New {
  const { place, function: held } = of.read
  const holder: NewHolder = {
    ...of.wanted,
    id: newId(),
    place: place.key,
    functionKey: held.key,
    confirmedOn: on,
    audience: audienceOf('own-side', place.side),
    source: null,
  }
  return { of, holder }
}

const endsAlone = ({ parts }: Changed): boolean => parts.every((part) => part === 'until')

/** Whoever leaves is not confirmed by that. */
async function keepChange(tx: Tx, { communityId, on }: ImportList, change: Changed) {
  const { holder, wanted } = change
  if (change.state === 'ended' && endsAlone(change) && wanted.until !== null) {
    return endHolders(tx, communityId, [holder.id], wanted.until)
  }
  const { id, audience, source } = holder
  return updateHolder(tx, communityId, { ...wanted, id, audience, source, confirmedOn: on })
}

/** One entry for each thing that was done, without who it was done to. */
function entriesOf(
  { communityId, by, at }: ImportList,
  functions: readonly { key: string; names: { nb: string } }[],
  { outcomes, filled }: Comparison,
  added: readonly New[],
) {
  const entry = (
    deed: 'contact-added' | 'contact-changed' | 'contact-ended',
    holder: { id: string; functionKey: string },
    place: string,
    details: Record<string, Json>,
  ) => ({
    communityId,
    deed,
    subject: `contact:${holder.id}`,
    by,
    at,
    basis: 'role-table' as const,
    details: {
      function: functions.find(({ key }) => key === holder.functionKey)?.names.nb ?? '',
      place,
      ...details,
    },
  })
  return [
    ...filled.map(({ holder, place, until }) => entry('contact-ended', holder, place, { until })),
    ...outcomes.flatMap((each) => {
      if (each.state !== 'changed' && each.state !== 'ended') return []
      const place = each.read.place.name
      return endsAlone(each) && each.state === 'ended'
        ? [entry('contact-ended', each.holder, place, { until: each.wanted.until })]
        : [
            entry('contact-changed', each.holder, place, {
              changed: each.parts.map((part) => `contact-${part}`),
            }),
          ]
    }),
    ...added.map(({ of, holder }) => entry('contact-added', holder, of.read.place.name, {})),
  ]
}
