import {
  aDay,
  aNumber,
  aText,
  byField,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shape,
  shaped,
  someOre,
} from '../../kernel/row.model.ts'
import type { Component, Scheme } from './scheme.model.ts'
import type { FrozenInput } from './stored-list.model.ts'

const sourceShape = fields({
  certainty: oneOf('stated', 'reconstructed', 'tried'),
  reference: aText,
  quote: orNull(aText),
})

const named = fields({ codes: listOf(aText) })
const common = {
  for: byField('who', { all: fields({}), only: named, except: named }),
  source: sourceShape,
}

/** A component as it is frozen in a list and its lines. */
export const componentShape: Shape<Component> = byField('kind', {
  fixed: fields({ ...common, amount: someOre }),
  'per-inhabitant': fields({ ...common, rate: someOre }),
  fraction: fields({ ...common, numerator: aNumber, denominator: aNumber }),
  'part-equally': fields({ ...common, numerator: aNumber, denominator: aNumber }),
  'part-by-inhabitants': fields({ ...common, numerator: aNumber, denominator: aNumber }),
  'rest-equally': fields(common),
  'rest-by-inhabitants': fields(common),
})

const schemeShape: Shape<Scheme> = fields({
  components: listOf(componentShape),
  cost: fields({
    gross: orNull(someOre),
    grants: orNull(someOre),
    carriedForward: orNull(someOre),
  }),
  rounding: oneOf('ore', 'krone'),
  key: aText,
  title: aText,
  purpose: aText,
  from: aDay,
  until: orNull(aDay),
  parties: byField('kind', {
    members: fields({ on: aDay }),
    listed: fields({ codes: listOf(aText), unnamed: aNumber, on: aDay }),
  }),
  host: orNull(aText),
  invoicer: orNull(aText),
  population: fields({ day: aDay, source: sourceShape }),
  decision: orNull(aText),
  recalculation: oneOf('fixed', 'yearly'),
  stated: listOf(
    fields({
      partyCode: aText,
      amount: orNull(someOre),
      below: orNull(someOre),
      source: sourceShape,
    }),
  ),
  notes: listOf(fields({ partyCode: aText, text: aText })),
})

/** The input of a list as it is kept today. Another way of keeping it gets the next number, and a reader beside this one. */
const version = 1

const first = fields({
  scheme: schemeShape,
  facts: fields({
    parties: listOf(fields({ code: aText, name: aText, inhabitants: orNull(aNumber) })),
    unnamed: aNumber,
  }),
  codesOn: aDay,
})

/** The input as it is kept in a list. */
export const keptInput = (input: FrozenInput): string => JSON.stringify({ version, ...input })

/** The input that a list keeps. Those of the first days have no number, and are as the first version. */
export function readInput(kept: unknown): FrozenInput {
  const numbered = kept as { version?: unknown } | null
  if ((numbered?.version ?? version) !== version) {
    throw new TypeError('The input of a share list is kept in a version that nobody reads')
  }
  const { scheme, facts, codesOn } = shaped(first, kept)
  return { scheme, facts, codesOn }
}
