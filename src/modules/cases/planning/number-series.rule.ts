import type { Case, PartAudience } from '../case.model.ts'
import type { NumberSeries } from './plan-form.model.ts'

/** The series that a treatment is numbered in: its side's where one side alone sees it, or the case. A number of the other's is never told of. */
export const seriesOf = (
  audience: PartAudience | null | undefined,
  item: Pick<Case, 'audience'>,
): NumberSeries => sideIn(audience) ?? sideIn(item.audience)

const sideIn = (audience: Case['audience'] | null | undefined): NumberSeries =>
  audience === 'municipalities' || audience === 'trust' ? audience : null
