import type { Context } from 'hono'
import { askedDay } from '../kernel/asked-day.rule.ts'
import { dayProblemText, sayDay } from '../kernel/asked-day.text.ts'
import type { Day } from '../kernel/day.model.ts'
import type { CommunityPage } from '../kernel/page.model.ts'
import { oneLine } from '../kernel/typed-text.rule.ts'
import { inQuery, someText } from '../platform/address.ts'
import { fieldErrors } from './field-errors.ts'
import type { FieldError } from './form.tsx'

/** The day that a page is asked for in its address, for the page and for its form (day-form.tsx). */
export type DayAsked = {
  /** The day to show: today where no other is asked for, or none that can be shown. */
  on: Day
  /** The day that was asked for and can be shown; null where it is today's page. */
  asked: Day | null
  typedDay: string
  errors: FieldError[]
  status: 200 | 422
}

export function dayAsked(
  c: Context,
  { locale, today }: Pick<CommunityPage, 'locale' | 'today'>,
  of: 'what-was' | 'what-is-planned' = 'what-was',
): DayAsked {
  const typedDay = oneLine(inQuery(c, 'dag', someText) ?? '')
  const { on, problem } = askedDay(typedDay, today, of)
  const labels = { dag: sayDay(locale, 'day') }
  const errors = fieldErrors(locale, problem ? { dag: problem } : {}, dayProblemText, { labels })
  return {
    on,
    asked: typedDay !== '' && problem === null ? on : null,
    typedDay,
    errors,
    status: errors.length > 0 ? 422 : 200,
  }
}
