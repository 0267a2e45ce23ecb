import { sql } from 'kysely'
import { holdName, type Tx } from '../../platform/db.ts'
import { type Component, isOfWhole, type Scheme, type Source } from './scheme.model.ts'
import { keptInput } from './stored-input.model.ts'
import type { StoredList } from './stored-list.model.ts'

/** Writes a scheme with all its rows. */
export async function insertScheme(tx: Tx, communityId: string, scheme: Scheme): Promise<void> {
  const { parties, population, cost } = scheme
  const own = { community_id: communityId, scheme_key: scheme.key }
  await tx
    .insertInto('cost_scheme')
    .values({
      community_id: communityId,
      key: scheme.key,
      title: scheme.title,
      purpose: scheme.purpose,
      valid_from: scheme.from,
      valid_until: scheme.until,
      party_rule: parties.kind,
      party_codes: parties.kind === 'listed' ? [...parties.codes] : [],
      unnamed_parties: parties.kind === 'listed' ? parties.unnamed : 0,
      parties_on: parties.on,
      host_code: scheme.host,
      invoicer: scheme.invoicer,
      population_day: population.day,
      population_certainty: population.source.certainty,
      population_reference: population.source.reference,
      population_quote: population.source.quote,
      decision: scheme.decision,
      recalculation: scheme.recalculation,
      rounding: scheme.rounding,
      gross_ore: cost.gross,
      grants_ore: cost.grants,
      carried_forward_ore: cost.carriedForward,
    })
    .execute()
  await insertAll(
    scheme.components.map((component, i) => ({
      ...own,
      position: i + 1,
      ...componentColumns(component),
    })),
    (rows) => tx.insertInto('cost_component').values(rows).execute(),
  )
  await insertAll(
    scheme.stated.map(({ partyCode, amount, below, source }) => ({
      ...own,
      party_code: partyCode,
      amount_ore: amount,
      below_ore: below,
      ...sourceColumns(source),
    })),
    (rows) => tx.insertInto('cost_stated_amount').values(rows).execute(),
  )
  await insertAll(
    scheme.notes.map(({ partyCode, text }) => ({ ...own, party_code: partyCode, note: text })),
    (rows) => tx.insertInto('cost_party_note').values(rows).execute(),
  )
}

/** Writes a share list with its lines. From then on the database refuses to change either. */
export async function insertShareList(
  tx: Tx,
  communityId: string,
  list: Omit<StoredList, 'replacedBy' | 'followedBy' | 'madeOn' | 'textRemovedOn'>,
): Promise<void> {
  await tx
    .insertInto('share_list')
    .values({
      community_id: communityId,
      id: list.id,
      scheme_key: list.schemeKey,
      standing: list.origin,
      year: list.year,
      reference_day: list.referenceDay,
      made_at: list.madeAt,
      made_by: list.madeBy,
      decision: list.decision,
      input: keptInput(list.input),
      unnamed_parties: list.unnamed,
      known_total_ore: list.knownTotal,
      total_ore: list.total,
      net_ore: list.net,
      surplus_ore: list.surplus,
      replaces: list.replaces,
    })
    .execute()
  await insertAll(
    list.lines.map((line) => ({
      community_id: communityId,
      list_id: list.id,
      party_code: line.code,
      name: line.name,
      inhabitants: line.inhabitants,
      amount_ore: line.amount,
      rounding_ore: line.rounding,
      parts: JSON.stringify(line.parts),
    })),
    (rows) => tx.insertInto('share_line').values(rows).execute(),
  )
}

/** One deed at a time in a scheme: the others wait, and then see what it did. */
export const holdScheme = (tx: Tx, communityId: string, schemeKey: string): Promise<void> =>
  holdName(tx, `scheme:${communityId}/${schemeKey}`)

/** Takes away all costs of an exercise; the database refuses it for a community that is real. */
export async function deleteExerciseCosts(tx: Tx): Promise<void> {
  await sql`select clear_exercise('costs')`.execute(tx)
}

const componentColumns = (component: Component) => ({
  kind: component.kind,
  amount_ore:
    component.kind === 'fixed'
      ? component.amount
      : component.kind === 'per-inhabitant'
        ? component.rate
        : null,
  numerator: isOfWhole(component) ? component.numerator : null,
  denominator: isOfWhole(component) ? component.denominator : null,
  for_whom: component.for.who,
  party_codes: component.for.who === 'all' ? [] : [...component.for.codes],
  ...sourceColumns(component.source),
})

const sourceColumns = ({ certainty, reference, quote }: Source) => ({ certainty, reference, quote })

const insertAll = async <Row>(
  rows: readonly Row[],
  insert: (rows: readonly Row[]) => Promise<unknown>,
) => {
  if (rows.length > 0) await insert(rows)
}
