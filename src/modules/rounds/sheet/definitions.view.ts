import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { coverageText } from '../result/coverage.view.tsx'
import { headUnit } from '../result/quantity.text.ts'
import type { RoundResult } from '../result/result.model.ts'
import { sayResult } from '../result/result.text.ts'
import { signs } from '../result/shown-value.model.ts'
import { printedValue } from './printed.view.ts'
import type { ResultSheet, SheetPlace } from './sheet.model.ts'
import { saySheet as say } from './sheet.text.ts'

/** Everything that a reader of the figures alone would ask about. */
export function definitionsOf(
  locale: Locale,
  result: RoundResult,
  { on }: SheetPlace,
): ResultSheet['definitions']['rows'] {
  return [
    { term: say(locale, 'made'), detail: longDay(locale, on) },
    {
      term: say(locale, 'coverage'),
      detail: `${coverageText(locale, result)}. ${say(locale, 'notInSums')}`,
    },
    { term: '0', detail: say(locale, 'noughtMeans') },
    { term: signs.hidden, detail: say(locale, 'hiddenMeans') },
    { term: signs.missing, detail: say(locale, 'missingMeans') },
    { term: signs['not-applicable'], detail: say(locale, 'notApplicableMeans') },
    { term: say(locale, 'sum'), detail: say(locale, 'sumMeans') },
    { term: say(locale, 'median'), detail: say(locale, 'medianMeans') },
    { term: say(locale, 'estimate'), detail: say(locale, 'estimateMeans') },
    ...questionFacts(locale, result),
    ...earlierFacts(locale, result),
  ]
}

/** What each question asked for, and how an estimate was made. */
const questionFacts = (locale: Locale, { questions }: RoundResult) =>
  questions.map(({ question, outcome }, at) => {
    const unit = headUnit(locale, question)
    const method = outcome.kind === 'amounts' ? outcome.estimate?.method : null
    return {
      term: sayResult(locale, 'numbered', at + 1, question.wording),
      detail: [
        question.help,
        unit === '' ? null : say(locale, 'unitMeans', unit),
        method ? `${say(locale, 'estimate')}: ${method}` : null,
      ]
        .filter(Boolean)
        .join(' '),
    }
  })

const earlierFacts = (locale: Locale, { earlier }: RoundResult) =>
  earlier.map(({ version, question, answers }) => ({
    term: `${say(locale, 'earlier')}. ${sayResult(locale, 'inVersion', version, question.wording)}`,
    detail: answers
      .map(({ party, shown }) => `${party.name}: ${printedValue(locale, question, shown)}`)
      .join('; '),
  }))
