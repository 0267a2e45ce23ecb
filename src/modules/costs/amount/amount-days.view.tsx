import { kronerText, longDay, wholeNumber } from '../../../kernel/format.model.ts'
import { ore } from '../../../kernel/money.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Section, StackTable } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import { sayCosts } from '../costs.text.ts'
import type { StatedAmount } from '../scheme.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import type { TriedDay } from '../trial/trial.model.ts'
import { sayDays } from './amount-days.text.ts'

/** The amount by the population of other days, against what a paper says or else the list itself. */
export const AmountDays = (props: {
  locale: Locale
  list: StoredList
  days: readonly TriedDay[]
  stated: StatedAmount | undefined
}) => {
  const { locale, list, days, stated } = props
  const unknown = (
    <State kind="unknown" bare>
      {sayCosts(locale, 'unknown')}
    </State>
  )
  const against =
    stated === undefined
      ? sayDays(locale, 'againstList')
      : sayDays(locale, 'againstPaper', kronerText(locale, stated.amount ?? stated.below ?? ore(0)))
  return (
    <Section
      title={sayDays(locale, stated?.amount ? 'dayFound' : 'otherDays')}
      lead={sayDays(locale, 'daysLead')}
    >
      <StackTable
        rows={days}
        isOwn={({ day }) => day === list.referenceDay}
        columns={[
          { label: sayDays(locale, 'populationOn'), cell: ({ day }) => longDay(locale, day) },
          {
            label: sayCosts(locale, 'inhabitants'),
            numeric: true,
            cell: ({ inhabitants }) => (inhabitants === null ? unknown : wholeNumber(inhabitants)),
          },
          {
            label: sayDays(locale, 'amountColumn'),
            numeric: true,
            answer: true,
            cell: ({ amount }) => (amount === null ? unknown : kronerText(locale, amount)),
          },
          { label: against, cell: (day) => verdictText(locale, day, stated) },
        ]}
      />
    </Section>
  )
}

function verdictText(locale: Locale, day: TriedDay, stated: StatedAmount | undefined): string {
  const apart = day.difference
  if (apart === null) return '–'
  const size = kronerText(locale, ore(Math.abs(apart)))
  if (stated === undefined) {
    return apart === 0
      ? sayDays(locale, 'same')
      : sayDays(locale, apart < 0 ? 'less' : 'more', size)
  }
  if (stated.amount === null) {
    return apart < 0 ? sayDays(locale, 'isBelow', size) : sayDays(locale, 'isNotBelow')
  }
  return apart === 0
    ? sayDays(locale, 'exact')
    : sayDays(locale, apart < 0 ? 'tooLow' : 'tooHigh', size)
}
