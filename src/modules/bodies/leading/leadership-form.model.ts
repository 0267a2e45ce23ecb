import { addDays } from '../../../kernel/day.model.ts'
import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import { alternations, type Leadership, leadershipWays } from '../leadership.model.ts'
import type { LeadershipRefusal } from '../refusal.model.ts'

/** Who leads a body. `leder` and `nestleder` are ids of seats; `til` is the last day, `bytter` when they change places next. */
export const leadershipForm = {
  leder: { kind: 'row', required: true },
  nestleder: { kind: 'row' },
  fra: { kind: 'day', range: lookupDays },
  til: { kind: 'day', range: lookupDays },
  valgt: { kind: 'choice', choices: leadershipWays },
  veksling: { kind: 'choice', choices: alternations },
  bytter: { kind: 'day', range: lookupDays },
  aldri: { kind: 'yes' },
} as const satisfies Form
export type LeadershipField = FieldName<typeof leadershipForm>
export type TypedLeadership = Typed<typeof leadershipForm>
export type LeadershipProblems = Problems<LeadershipField, LeadershipRefusal>

/** Who leads as one would type it into the form. */
export const printedLeadership = (of: Omit<Leadership, 'id' | 'body'>): TypedLeadership =>
  printFields(leadershipForm, {
    leder: of.chair,
    nestleder: of.deputy,
    fra: of.from,
    til: of.until && addDays(of.until, -1),
    valgt: of.way,
    veksling: of.alternation,
    bytter: of.alternatesOn,
    aldri: false,
  })
