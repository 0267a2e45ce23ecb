import { sql } from 'kysely'
import type { Day } from '../../kernel/day.model.ts'
import type { Ore } from '../../kernel/money.model.ts'
import { askRaw } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import type { Certainty, Component, PartyScope, Scheme, Source } from './scheme.model.ts'

/** The schemes of a community with all their rows, newest first; or the one with the key. */
export const listSchemes = (communityId: string, key: string | null = null): Question<SchemeRow> =>
  askRaw(sql<SchemeRow>`
    select scheme.*,
      ${rowsOf('cost_component', 'position')} as components,
      ${rowsOf('cost_stated_amount', 'party_code')} as stated,
      ${rowsOf('cost_party_note', 'party_code')} as notes
    from cost_scheme scheme
    where community_id = ${communityId} and (${key}::text is null or key = ${key})
    order by valid_from desc, key`)

const rowsOf = (table: string, order: string) => sql`
  (select coalesce(jsonb_agg(to_jsonb(row) order by ${sql.ref(order)}), '[]') from ${sql.table(table)} row
   where row.community_id = scheme.community_id and row.scheme_key = scheme.key)`

type SourceRow = { certainty: Certainty; reference: string; quote: string | null }
type ComponentRow = SourceRow & {
  kind: Component['kind']
  amount_ore: Ore | null
  numerator: number | null
  denominator: number | null
  for_whom: PartyScope['who']
  party_codes: string[]
}
type StatedRow = SourceRow & { party_code: string; amount_ore: Ore | null; below_ore: Ore | null }

/** A scheme as the database tells it; `toScheme` reads it. */
export type SchemeRow = {
  key: string
  title: string
  purpose: string
  valid_from: Day
  valid_until: Day | null
  party_rule: 'members' | 'listed'
  party_codes: string[]
  unnamed_parties: number
  parties_on: Day
  host_code: string | null
  invoicer: string | null
  population_day: Day
  population_certainty: Certainty
  population_reference: string
  population_quote: string | null
  decision: string | null
  recalculation: Scheme['recalculation']
  rounding: Scheme['rounding']
  gross_ore: Ore | null
  grants_ore: Ore | null
  carried_forward_ore: Ore | null
  components: ComponentRow[]
  stated: StatedRow[]
  notes: { party_code: string; note: string }[]
}

export const toScheme = (row: SchemeRow): Scheme => ({
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
})

const toSource = ({ certainty, reference, quote }: SourceRow): Source => ({
  certainty,
  reference,
  quote,
})

/** The checks of the table see to it that each kind has its own figures. */
function toComponent(row: ComponentRow): Component {
  const scope: PartyScope =
    row.for_whom === 'all' ? { who: 'all' } : { who: row.for_whom, codes: row.party_codes }
  const common = { for: scope, source: toSource(row) }
  switch (row.kind) {
    case 'fixed':
      return { kind: 'fixed', amount: row.amount_ore as Ore, ...common }
    case 'per-inhabitant':
      return { kind: 'per-inhabitant', rate: row.amount_ore as Ore, ...common }
    case 'fraction':
      return {
        kind: 'fraction',
        numerator: row.numerator as number,
        denominator: row.denominator as number,
        ...common,
      }
    default:
      return { kind: row.kind, ...common }
  }
}
