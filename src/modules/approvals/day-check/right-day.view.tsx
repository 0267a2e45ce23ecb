import type { Locale } from '../../../kernel/words.model.ts'
import { Choices } from '../../../ui/form.tsx'
import type { AskedDay, DayDoubt } from './right-day.model.ts'
import { sayRightDay as say } from './right-day.text.ts'

type Props = Omit<Parameters<typeof Choices>[0], 'options' | 'several' | 'name'> & {
  option: Parameters<typeof Choices>[0]['options'][number]
}

/** The tick by which a day that is asked about is said to be right. */
export const RightDay = ({ option, ...props }: Props) => (
  <Choices {...props} name="rightDay" several options={[option]} />
)

const isRight = {
  'day-before-put-forward': 'early',
  'day-after-deadline': 'afterDeadline',
  'day-far-ahead': 'farAhead',
} as const satisfies Record<DayDoubt, string>

/** That the day is right, with what is odd about it. */
export const dayIsRight = (locale: Locale, { day, doubt }: AskedDay): string =>
  say(locale, isRight[doubt], day)

const whose = {
  'day-before-put-forward': 'earlyOf',
  'day-after-deadline': 'afterDeadlineOf',
  'day-far-ahead': 'farAheadOf',
} as const satisfies Record<DayDoubt, string>

/** A day that is asked about for some of the parties, with whose it is. */
export const dayOfWhom = (
  locale: Locale,
  { day, doubt }: AskedDay,
  parties: readonly { name: string }[],
): string => say(locale, whose[doubt], day, parties.map(({ name }) => name).join(', '))
