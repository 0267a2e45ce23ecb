import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { FieldError } from '../../../ui/form.tsx'
import type { TypedAnswer } from '../answer/answer.model.ts'
import type { Report } from '../reported/report.model.ts'
import { sayReport } from '../reported/report.text.ts'
import { reportNow } from '../reported/report-now.rule.ts'

type Typed = { typed: TypedAnswer | undefined; errors: readonly FieldError[] }

/** What was typed, over what waits now of what it was to confirm: where that has changed, it is told, and the next press confirms no dead one. */
export function overReport(
  { locale }: CommunityPage,
  { typed, errors }: Typed,
  told: Report | undefined,
  waiting: readonly Report[],
): Typed {
  if (!typed || typed.report === '') return { typed, errors }
  const { became, report } = reportNow(told, waiting)
  if (became === 'waiting') return { typed, errors }
  const message = sayReport(locale, words[became])
  return {
    typed: { ...typed, report: report?.id ?? '' },
    errors: [...errors, { field: 'state', message }],
  }
}

const words = {
  corrected: 'typedCorrected',
  'set-aside': 'typedSetAside',
  settled: 'typedSettled',
} as const
