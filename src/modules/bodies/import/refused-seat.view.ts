import { identityWords } from '../../../kernel/identity-number.text.ts'
import { quoteProblem } from '../../../kernel/identity-trace.rule.ts'
import { quoted } from '../../../kernel/list-sheet.rule.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { sayList } from '../../../ui/list-import.text.ts'
import { placeRefusalText } from '../../directory/index.ts'
import { seatHolderProblemText } from '../holder/holder-refusal.text.ts'
import { seatProblemText } from '../refusal.text.ts'
import { sayRefusedSeat as say } from './refused-seat.text.ts'
import { type SeatColumn, seatColumns } from './seat-column.model.ts'
import type { SeatLineRefusal } from './seat-line.model.ts'

const headOf = (column: SeatColumn): string => seatColumns.heads[column]

/** Why a line cannot be taken as it stands, and what to write instead. */
export function refusedSeatText(locale: Locale, refusal: SeatLineRefusal): string {
  switch (refusal.code) {
    case 'identity-number':
    case 'identity-or-account':
      return sayList(locale, 'identity')
    case 'formula':
      return sayList(locale, 'formula', refusal.columns.map(headOf).join(', '))
    case 'missing':
      return say(locale, 'missing', headOf(refusal.column))
    case 'body-unknown':
    case 'side-unknown':
    case 'rights-unknown':
    case 'order-unknown':
    case 'several-bodies':
    case 'several-seats':
    case 'substitute-for-unknown':
      return quoteProblem(refusal.typed) === null
        ? say(locale, refusal.code, quoted(refusal.typed))
        : identityWords['identity-number'][locale]
    case 'body-ended':
    case 'same-name':
    case 'same-address':
      return say(locale, refusal.code, refusal.name)
    case 'spoken':
      return `${headOf('talerfor')}: ${placeRefusalText(locale, refusal.refusal)}`
    case 'seat':
      return `${headOf(refusal.column)}: ${seatProblemText(locale, refusal.problem)}`
    case 'holder':
      return `${headOf(refusal.column)}: ${seatHolderProblemText(locale, refusal.problem)}`
    case 'taken':
      return say(locale, 'taken', refusal.by || say(locale, 'another'))
    case 'number-unknown':
      return say(locale, 'number-unknown', headOf(refusal.column), quoted(refusal.typed))
    case 'number-without-template':
      return say(locale, 'number-without-template', headOf(refusal.column))
    case 'told-otherwise':
    case 'number-told-otherwise':
      return say(locale, refusal.code, headOf(refusal.column), refusal.line)
    case 'seat-refused':
      return say(locale, 'seat-refused', refusal.line)
    default:
      return say(locale, refusal.code)
  }
}
