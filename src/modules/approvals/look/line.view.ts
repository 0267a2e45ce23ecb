import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { bodyText, treatmentText } from '../board-codes.text.ts'
import type { TreatingBody, Treatment } from '../treatment.model.ts'

type Line = Pick<Treatment, 'body' | 'state' | 'day'>

/** A line in one phrase: `Formannskap: Vedtatt, 24. november 2017`. */
export const lineText = (locale: Locale, line: Line, decidingBody: TreatingBody): string =>
  `${line.body ? `${bodyText[line.body][locale]}: ` : ''}${outcomeText(locale, line, decidingBody)}`

export const outcomeText = (locale: Locale, line: Line, decidingBody: TreatingBody): string =>
  `${treatmentText(locale, line, decidingBody)}${line.day ? `, ${longDay(locale, line.day)}` : ''}`
