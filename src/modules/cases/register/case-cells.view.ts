import { shortDay } from '../../../kernel/format.model.ts'
import type { ListCells } from '../../../kernel/list-sheet.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { heldText, kindNames, raisedSideNames, standingNames } from '../cases.text.ts'
import { actsAskedNames } from './asked-names.view.ts'
import type { Names } from './called.view.ts'
import type { CaseColumn } from './case-column.model.ts'
import type { ShownCase } from './listed.rule.ts'

/** Where a case is: the body of its next or last treatment, and the party whose body it is. */
export function whereText(item: ShownCase, names: Names): string {
  const { stop } = item
  if (stop === null) return names.ofBody(item.body)
  return [
    stop.party === null ? null : names.ofParty(stop.party),
    stop.bodyName ?? (stop.body === null ? null : names.ofBody(stop.body)),
  ]
    .filter((each) => each !== null)
    .join(', ')
}

/** A case as a line of a sheet. */
export function cellsOf(
  locale: Locale,
  item: ShownCase,
  names: Names,
  addressOf: (code: string) => string,
): ListCells<CaseColumn> {
  const { stop, due, acts, kind, raisedParty } = item
  return {
    sak: item.title,
    nummer: [item.number, ...item.earlier].filter((each) => each !== null).join(', '),
    organ: whereText(item, names),
    dag: stop?.held && stop.form ? heldText(locale, stop.held, stop.form) : '',
    tilstand: standingNames[item.standing][locale],
    frist: due === null ? '' : shortDay(due),
    handling: actsAskedNames[acts ?? 'unsaid'][locale],
    slag: kind === null ? '' : kindNames[kind][locale],
    punkt: item.clause ?? '',
    meldt:
      raisedParty === null ? raisedSideNames[item.raisedSide][locale] : names.ofParty(raisedParty),
    meldtdag: item.raisedOn === null ? '' : shortDay(item.raisedOn),
    adresse: addressOf(item.code),
  }
}
