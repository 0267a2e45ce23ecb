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
  someOre,
} from '../../kernel/row.model.ts'
import type { Component, Scheme } from './scheme.model.ts'

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
  'rest-equally': fields(common),
  'rest-by-inhabitants': fields(common),
})

/** A scheme as it is frozen in a list. */
export const schemeShape: Shape<Scheme> = fields({
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
