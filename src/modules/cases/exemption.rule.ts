import type { Day } from '../../kernel/day.model.ts'
import { type Exemption, exemptions } from './exemption.table.ts'

/** The legal bases that are in force on a day. */
export const exemptionsOn = (on: Day): readonly Exemption[] =>
  exemptions.filter(({ from, until }) => from <= on && (until === null || on < until))

/** A basis as it was when something was kept with it; undefined where it is not known any more. */
export const exemptionOf = (code: string | null): Exemption | undefined =>
  exemptions.findLast((each) => each.code === code)
