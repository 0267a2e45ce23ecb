import type { Locale } from '../../../kernel/words.model.ts'
import type { TargetFunction } from '../../directory/index.ts'
import { sayReceiver } from '../../rounds/index.ts'
import { sayNudge } from '../mail/nudge.text.ts'
import type { Askable, FormerVersion, PlanField } from './plan.model.ts'
import { sayPlan as say } from './plan.text.ts'
import { sayAnswers } from './plan-answers.text.ts'
import type { PlanProps } from './plan-frame.view.tsx'
import { sayWhom } from './plan-whom.text.ts'

export type PlanFormProps = PlanProps & {
  trusts: readonly string[] | null
  /** Those that can be ticked on the day chosen. */
  askable: Askable
  functions: readonly TargetFunction[]
  /** The version before; null where none is out. */
  former: FormerVersion | null
}

/** What a field of the form shows. */
export const fieldIn =
  ({ page, typed, errors }: PlanProps) =>
  (name: Exclude<PlanField, 'chosen'>) => ({
    name,
    label: planLabels(page.locale)[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })

/** What the fields of the form are called. */
export const planLabels = (locale: Locale): Record<PlanField, string> => ({
  answers: sayAnswers(locale, 'answersShort'),
  judgedBy: sayAnswers(locale, 'judgedBy'),
  because: sayAnswers(locale, 'because'),
  partiesOn: say(locale, 'partiesOn'),
  who: sayWhom(locale, 'who'),
  chosen: sayWhom(locale, 'chosen'),
  decidingBody: say(locale, 'decidingBody'),
  trust: say(locale, 'trustLegend'),
  rule: say(locale, 'rule'),
  parties: say(locale, 'rulePartiesField'),
  percent: say(locale, 'rulePercentField'),
  day: say(locale, 'ruleDayField'),
  earliest: say(locale, 'earliestField'),
  mailTo: sayReceiver(locale, 'mailTo'),
  greeting: sayNudge(locale, 'greeting'),
})
