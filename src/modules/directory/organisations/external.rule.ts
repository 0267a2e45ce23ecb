import { wordsBeside } from '../../../kernel/address.model.ts'
import type { Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { MunicipalityChange } from '../../parties/index.ts'
import { addresses } from '../directory.address.ts'
import { freeKey, isSameName } from '../free-key.rule.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import type { Holder, Holding } from '../holder.model.ts'
import { holdingOf, holdingsOn } from '../holding.rule.ts'
import type { ExternalOrganisation } from '../organisation.model.ts'
import { placeKey } from '../place.model.ts'
import { type ExternalProblems, externalForm, type TypedExternal } from './external-form.model.ts'
import { usualAudiences } from './organisation-kind.table.ts'

const addressWords = wordsBeside(addresses, addresses.externals)

/** What is to be registered of an organisation. */
export type WantedExternal = Omit<ExternalOrganisation, 'key' | 'endedOn'>

type ReadExternal = { ok: true; wanted: WantedExternal } | { ok: false; problems: ExternalProblems }

/** Reads an organisation to be registered or changed beside the others, those taken out among them. */
export function readExternal(
  typed: TypedExternal,
  others: readonly ExternalOrganisation[],
): ReadExternal {
  const fields = readFields(externalForm, typed)
  const { navn } = fields.values
  const same = others.filter(({ name }) => navn !== undefined && isSameName(name, navn))
  const isIn = same.some(({ endedOn }) => endedOn === null)
  const clash = isIn ? 'same-organisation' : 'same-organisation-out'
  const read = withProblems(fields, { navn: same.length === 0 ? null : clash })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { slag: kind, deling, nettsted, om, kilde } = read.values
  return {
    ok: true,
    wanted: {
      name: read.values.navn,
      kind,
      website: nettsted,
      about: om,
      audience: deling === 'usual' ? usualAudiences[kind] : deling,
      source: kilde,
    },
  }
}

/** The key that a new organisation gets. */
export const externalKey = (name: string, known: readonly ExternalOrganisation[]): string =>
  freeKey(name, 'organisasjon', [...known.map(({ key }) => key), ...addressWords])

/** Is the organisation worked with on the day? */
export const isWorkedWith = ({ endedOn }: ExternalOrganisation, on: Day): boolean =>
  endedOn === null || on < endedOn

/** May an organisation be taken out of the list on the day? Whoever holds something there stays, unseen. */
export const judgeRemoval = (of: ExternalOrganisation, today: Day): Verdict<'out-already'> =>
  isWorkedWith(of, today) ? allow('role-table') : refuse('out-already')

/** May an organisation be put back in the list on the day? */
export const judgeReturn = (of: ExternalOrganisation, today: Day): Verdict<'in-already'> =>
  isWorkedWith(of, today) ? refuse('in-already') : allow('role-table')

const parts = ['name', 'kind', 'website', 'about', 'audience', 'source'] as const

/** What of an organisation would be another than it is, as the journal tells it. */
export const changedParts = (before: ExternalOrganisation, wanted: WantedExternal): string[] =>
  parts.flatMap((part) => (before[part] === wanted[part] ? [] : [`organisation-${part}`]))

/** A function of an organisation, and how it stands there. */
export type ExternalLine = { function: ContactFunction; holding: Holding }

/**
 * Who can be reached at an organisation: what is looked for there, and what else somebody holds. Who does not see all of
 * it is shown those that they see, and nothing by what is missing.
 */
export function contactsAt(
  facts: {
    functions: readonly ContactFunction[]
    holders: readonly Holder[]
    changes: readonly MunicipalityChange[]
  },
  key: string,
  on: Day,
  seesAll: boolean,
): ExternalLine[] {
  const holdings = holdingsOn(facts.holders, facts.changes, on)
  return facts.functions.flatMap((of) => {
    const holding = holdingOf(holdings, of.key, placeKey('external', key), seesAll)
    const isLookedFor = seesAll && isAskedFor(of, on) && of.heldIn.includes('external')
    return isLookedFor || holding.state === 'held' ? [{ function: of, holding }] : []
  })
}
