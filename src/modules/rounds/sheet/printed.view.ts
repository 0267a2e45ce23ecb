import type { Locale } from '../../../kernel/words.model.ts'
import type { Question } from '../question.model.ts'
import { figureText, headUnit, withUnit } from '../result/quantity.text.ts'
import type { QuestionResult, RoundResult } from '../result/result.model.ts'
import { sayResult } from '../result/result.text.ts'
import { choiceText, wordsOf } from '../result/shown.view.tsx'
import {
  isFigure,
  notAnswered,
  type ShownAmount,
  type ShownValue,
  signs,
} from '../result/shown-value.model.ts'
import type { PrintedQuestion } from './sheet.model.ts'
import { saySheet as say } from './sheet.text.ts'

/** A value in one line of words: a figure with its unit, a sign, or what was answered. */
export const printedValue = (locale: Locale, question: Question, shown: ShownValue): string =>
  isFigure(shown)
    ? withUnit(locale, question, shown)
    : (wordsOf(locale, question, shown) ?? signs[shown.is as keyof typeof signs])

/** The questions as they are printed, each with what it came to and what each party answered. */
export const printedQuestions = (locale: Locale, result: RoundResult): PrintedQuestion[] =>
  result.questions.map((of, at) => {
    const unit = headUnit(locale, of.question)
    const heading = sayResult(locale, 'numbered', at + 1, of.question.wording)
    return {
      heading: unit === '' ? heading : `${heading} (${unit})`,
      summary: summaryOf(locale, of, result.coverage.asked),
      answers: result.rows.map(({ party, values }) => ({
        party: party.name,
        value: printedValue(locale, of.question, values[at] ?? notAnswered),
      })),
    }
  })

function summaryOf(locale: Locale, of: QuestionResult, asked: number): PrintedQuestion['summary'] {
  const { outcome, question, answered } = of
  const amount = (shown: ShownAmount) =>
    isFigure(shown) ? figureText(locale, shown) : signs[shown.is]
  if (outcome.kind === 'choices') {
    return outcome.choices.map(({ key, parties }) => ({
      what: choiceText(locale, question, key),
      value: String(parties.length),
      of: sayResult(locale, 'of', answered),
    }))
  }
  if (outcome.kind !== 'amounts') return []
  const { total, median, count, estimate, groups } = outcome
  const line = (what: string, shown: ShownAmount, of: number, among: number) => ({
    what,
    value: amount(shown),
    of: sayResult(locale, 'countOf', of, among),
  })
  return [
    line(say(locale, 'sum'), total, count, asked),
    line(say(locale, 'median'), median, count, asked),
    ...(estimate
      ? [{ what: say(locale, 'estimate'), value: amount(estimate.amount), of: '' }]
      : []),
    ...groups.regions.map((group) =>
      line(group.region ?? sayResult(locale, 'noRegion'), group.total, group.count, group.asked),
    ),
    ...groups.sizes.map((group) =>
      line(sayResult(locale, group.size), group.total, group.count, group.asked),
    ),
  ]
}
