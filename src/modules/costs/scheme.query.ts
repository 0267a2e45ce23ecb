import { sql } from 'kysely'
import {
  aDay,
  aNumber,
  aText,
  byField,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shaped,
  someOre,
} from '../../kernel/row.model.ts'
import { ask, asked } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import type { Component, PartyScope, Scheme, Source } from './scheme.model.ts'

const certainty = oneOf('stated', 'reconstructed', 'tried')
const source = { certainty, reference: aText, quote: orNull(aText) }
const component = {
  ...source,
  for_whom: oneOf('all', 'only', 'except'),
  party_codes: listOf(aText),
}
/** The checks of the table see to it that each kind has its own figures. */
const componentRow = byField('kind', {
  fixed: fields({ ...component, amount_ore: someOre }),
  'per-inhabitant': fields({ ...component, amount_ore: someOre }),
  fraction: fields({ ...component, numerator: aNumber, denominator: aNumber }),
  'part-equally': fields({ ...component, numerator: aNumber, denominator: aNumber }),
  'part-by-inhabitants': fields({ ...component, numerator: aNumber, denominator: aNumber }),
  'rest-equally': fields(component),
  'rest-by-inhabitants': fields(component),
})

/** A scheme as the database tells it. */
const schemeRow = fields({
  key: aText,
  title: aText,
  purpose: aText,
  valid_from: aDay,
  valid_until: orNull(aDay),
  party_rule: oneOf('members', 'listed'),
  party_codes: listOf(aText),
  unnamed_parties: aNumber,
  parties_on: aDay,
  host_code: orNull(aText),
  invoicer: orNull(aText),
  population_day: aDay,
  population_certainty: certainty,
  population_reference: aText,
  population_quote: orNull(aText),
  decision: orNull(aText),
  recalculation: oneOf('fixed', 'yearly'),
  rounding: oneOf('ore', 'krone'),
  gross_ore: orNull(someOre),
  grants_ore: orNull(someOre),
  carried_forward_ore: orNull(someOre),
  components: listOf(componentRow),
  stated: listOf(
    fields({
      ...source,
      party_code: aText,
      amount_ore: orNull(someOre),
      below_ore: orNull(someOre),
    }),
  ),
  notes: listOf(fields({ party_code: aText, note: aText })),
})

/** What a document can be said to cost by: the ways of sharing here, the newest first. */
export const schemeChoices = (communityId: string) =>
  ask
    .selectFrom('cost_scheme')
    .where('community_id', '=', communityId)
    .select(['key as value', 'title as label'])
    .orderBy('valid_from', 'desc')
    .orderBy('key')

const rowsOf = (table: string, order: string) => sql`
  (select coalesce(jsonb_agg(to_jsonb(row) order by ${sql.ref(order)}), '[]') from ${sql.table(table)} row
   where row.community_id = scheme.community_id and row.scheme_key = scheme.key)`

/** The schemes of a community with all their rows, newest first; or the one with the key. */
export const listSchemes = (communityId: string, key: string | null = null): Question<Scheme> =>
  asked(
    schemeRow,
    sql`
    select scheme.*,
      ${rowsOf('cost_component', 'position')} as components,
      ${rowsOf('cost_stated_amount', 'party_code')} as stated,
      ${rowsOf('cost_party_note', 'party_code')} as notes
    from cost_scheme scheme
    where community_id = ${communityId} and (${key}::text is null or key = ${key})
    order by valid_from desc, key`,
    toScheme,
  )

function toScheme(row: Shaped<typeof schemeRow>): Scheme {
  return {
    key: row.key,
    title: row.title,
    purpose: row.purpose,
    from: row.valid_from,
    until: row.valid_until,
    parties:
      row.party_rule === 'members'
        ? { kind: 'members', on: row.parties_on }
        : {
            kind: 'listed',
            codes: row.party_codes,
            unnamed: row.unnamed_parties,
            on: row.parties_on,
          },
    host: row.host_code,
    invoicer: row.invoicer,
    population: {
      day: row.population_day,
      source: {
        certainty: row.population_certainty,
        reference: row.population_reference,
        quote: row.population_quote,
      },
    },
    decision: row.decision,
    recalculation: row.recalculation,
    rounding: row.rounding,
    cost: { gross: row.gross_ore, grants: row.grants_ore, carriedForward: row.carried_forward_ore },
    components: row.components.map(toComponent),
    stated: row.stated.map((stated) => ({
      partyCode: stated.party_code,
      amount: stated.amount_ore,
      below: stated.below_ore,
      source: toSource(stated),
    })),
    notes: row.notes.map(({ party_code: partyCode, note: text }) => ({ partyCode, text })),
  }
}

const toSource = ({ certainty, reference, quote }: Source): Source => ({
  certainty,
  reference,
  quote,
})

function toComponent(row: Shaped<typeof componentRow>): Component {
  const scope: PartyScope =
    row.for_whom === 'all' ? { who: 'all' } : { who: row.for_whom, codes: row.party_codes }
  const common = { for: scope, source: toSource(row) }
  switch (row.kind) {
    case 'fixed':
      return { kind: 'fixed', amount: row.amount_ore, ...common }
    case 'per-inhabitant':
      return { kind: 'per-inhabitant', rate: row.amount_ore, ...common }
    case 'fraction':
    case 'part-equally':
    case 'part-by-inhabitants': {
      const { kind, numerator, denominator } = row
      return { kind, numerator, denominator, ...common }
    }
    default:
      return { kind: row.kind, ...common }
  }
}
