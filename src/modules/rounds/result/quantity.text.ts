import { exactNumber, nbsp } from '../../../kernel/format.model.ts'
import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { Quantity, Question } from '../question.model.ts'
import type { ShownFigure } from './shown-value.model.ts'

const sayUnit = texts({
  'kroner-once': { nb: 'kr', nn: 'kr', en: 'kr' },
  'kroner-yearly': { nb: 'kr i året', nn: 'kr i året', en: 'kr a year' },
  'man-years': { nb: 'årsverk', nn: 'årsverk', en: 'man-years' },
  persons: { nb: 'personer', nn: 'personar', en: 'persons' },
  hours: { nb: 'timer', nn: 'timar', en: 'hours' },
  other: { nb: '', nn: '', en: '' },
})

/** What a question's figures count, as it stands after them; nothing where it asks for none. */
export const unitText = (locale: Locale, question: Question | Quantity): string =>
  'unit' in question ? (question.unitName ?? sayUnit(locale, question.unit)) : ''

const sayUnitHead = texts({
  'kroner-once': { nb: 'Kroner', nn: 'Kroner', en: 'Kroner' },
  'kroner-yearly': { nb: 'Kroner i året', nn: 'Kroner i året', en: 'Kroner a year' },
  'man-years': { nb: 'Årsverk', nn: 'Årsverk', en: 'Man-years' },
  persons: { nb: 'Personer', nn: 'Personar', en: 'Persons' },
  hours: { nb: 'Timer', nn: 'Timar', en: 'Hours' },
  other: { nb: 'Antall', nn: 'Tal', en: 'Number' },
})

/** What a question's figures count, as it stands over them; nothing where it asks for none. */
export const headUnit = (locale: Locale, question: Question): string =>
  'unit' in question
    ? (question.unitName ?? sayUnitHead(locale, question.unit).toLocaleLowerCase('nb'))
    : ''

/** A figure without its unit: `420 000–650 000`, `1,5`. */
export function figureText(locale: Locale, shown: ShownFigure): string {
  if (shown.is === 'number') return amountText(locale, shown.amount)
  const [from, to] = [amountText(locale, shown.from), amountText(locale, shown.to)]
  return from === to ? from : `${from}–${to}`
}

/** A median may lie midway between two hundredths. */
const amountText = (locale: Locale, amount: number): string => exactNumber(locale, amount / 100, 3)

/** A figure with its unit. */
export const withUnit = (locale: Locale, question: Question, shown: ShownFigure): string =>
  [figureText(locale, shown), unitText(locale, question)].filter(Boolean).join(nbsp)
