import { listed } from '../../../kernel/format.model.ts'
import { identityWords } from '../../../kernel/identity-number.text.ts'
import { quoteProblem } from '../../../kernel/identity-trace.rule.ts'
import { quoted } from '../../../kernel/list-sheet.rule.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { sayList } from '../../../ui/list-import.text.ts'
import { placeRefusalText } from '../naming/place-refusal.text.ts'
import { holderProblemText } from '../refusal.text.ts'
import { columnHeads } from '../sheet/sheet-column.model.ts'
import type { Beside, LineRefusal } from './list-line.model.ts'
import { sayRefused as say } from './refused-line.text.ts'

/** Why a line cannot be taken as it stands, and what to write instead. */
export function refusedLineText(locale: Locale, refusal: LineRefusal): string {
  switch (refusal.code) {
    case 'identity-number':
    case 'identity-or-account':
      return sayList(locale, 'identity')
    case 'formula':
      return sayList(locale, 'formula', refusal.columns.map((each) => columnHeads[each]).join(', '))
    case 'function-unknown':
      return quoteProblem(refusal.typed) === null
        ? say(locale, refusal.code, quoted(refusal.typed))
        : identityWords['identity-number'][locale]
    case 'place-missing':
    case 'place-unknown':
    case 'not-a-party':
    case 'place-before':
    case 'several-places':
      return placeRefusalText(locale, refusal)
    case 'place-unread':
      return `${columnHeads.kommunenummer}: ${placeRefusalText(locale, refusal)}`
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

const besideText = (locale: Locale, others: readonly Beside[]): string =>
  others.length === 0
    ? say(locale, 'another')
    : listed(
        locale,
        others.map(({ name, line }) => (line === null ? name : say(locale, 'onLine', name, line))),
      )
