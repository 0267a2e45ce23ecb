import { listed, shortDay } from '../../../kernel/format.model.ts'
import { identityWords } from '../../../kernel/identity-number.text.ts'
import { quoteProblem } from '../../../kernel/identity-trace.rule.ts'
import type { Locale, Named } from '../../../kernel/words.model.ts'
import { sayList } from '../../../ui/list-import.text.ts'
import { holderProblemText } from '../refusal.text.ts'
import { columnHeads } from '../sheet/sheet-column.model.ts'
import type { Beside, LineRefusal } from './list-line.model.ts'
import { sayRefused as say } from './refused-line.text.ts'

const orWords: Named = { nb: 'eller', nn: 'eller', en: 'or' }

/** Why a line cannot be taken as it stands, and what to write instead. */
export function refusedLineText(locale: Locale, refusal: LineRefusal): string {
  switch (refusal.code) {
    case 'identity-number':
    case 'identity-or-account':
      return sayList(locale, 'identity')
    case 'formula':
      return sayList(locale, 'formula', refusal.columns.map((each) => columnHeads[each]).join(', '))
    case 'place-unknown':
    case 'function-unknown':
      return quoteProblem(refusal.typed) === null
        ? say(locale, refusal.code, shortOf(refusal.typed))
        : identityWords['identity-number'][locale]
    case 'not-a-party':
      return say(locale, 'not-a-party', refusal.name)
    case 'place-before':
      return beforeText(locale, refusal)
    case 'several-places':
      return say(locale, 'several-places', shortOf(refusal.typed), eitherOf(locale, refusal.keys))
    case 'cell':
      return `${columnHeads[refusal.column]}: ${holderProblemText(locale, refusal.problem)}`
    case 'judged':
      return refusal.problem === 'held-by-another' || refusal.problem === 'held-so-not-vacant'
        ? say(locale, refusal.problem, besideText(locale, refusal.others))
        : holderProblemText(locale, refusal.problem)
    case 'told-twice':
      return say(locale, 'told-twice', listed(locale, refusal.lines.map(String)))
    default:
      return say(locale, refusal.code)
  }
}

type Before = Extract<LineRefusal, { code: 'place-before' }>

function beforeText(locale: Locale, { name, into, day, isRenumbered, isHere }: Before): string {
  const codes = into.map(({ code }) => code)
  const names = into.map((each) => each.name)
  const on = shortDay(day)
  if (!isHere) return say(locale, 'mergedAway', name, listed(locale, names), on)
  return isRenumbered
    ? say(locale, 'renumbered', name, on, eitherOf(locale, codes))
    : say(locale, 'merged', name, listed(locale, names), on, eitherOf(locale, codes))
}

const eitherOf = (locale: Locale, words: readonly string[]): string => {
  const [last = '', ...before] = words.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${orWords[locale]} ${last}`
}

const besideText = (locale: Locale, others: readonly Beside[]): string =>
  others.length === 0
    ? say(locale, 'another')
    : listed(
        locale,
        others.map(({ name, line }) => (line === null ? name : say(locale, 'onLine', name, line))),
      )

const shortOf = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
