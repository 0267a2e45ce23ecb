import { shortDay } from '../../../kernel/format.model.ts'
import type { ListCells } from '../../../kernel/list-sheet.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { heldText, kindNames, raisedSideNames, sayCases, standingNames } from '../cases.text.ts'
import { actsAskedNames } from './asked-names.view.ts'
import type { Names } from './called.view.ts'
import type { CaseColumn } from './case-column.model.ts'
import type { ListedStop } from './listed.model.ts'
import type { OtherNumber, ShownCase } from './listed.rule.ts'

/** Where a case is: the body of its next or last treatment, and the party whose body it is. */
export function whereText(item: ShownCase, names: Names): string {
  const { stop } = item
  return stop === null ? names.ofBody(item.body) : bodyText(stop, names)
}

const bodyText = (stop: Pick<ListedStop, 'body' | 'party' | 'bodyName'>, names: Names): string =>
  [
    stop.party === null ? null : names.ofParty(stop.party),
    stop.bodyName ?? (stop.body === null ? null : names.ofBody(stop.body)),
  ]
    .filter((each) => each !== null)
    .join(', ')

/** The number of the treatment that is shown, and those that a case has had beside, as such and with the body where it is another; empty where it has none. */
export function numbersText(
  locale: Locale,
  { number, former, later }: ShownCase,
  names: Names,
  most = Number.POSITIVE_INFINITY,
): string {
  const listed = (stops: readonly OtherNumber[]) =>
    stops
      .slice(0, most)
      .map((each) => (each.isElsewhere ? `${each.number} (${bodyText(each, names)})` : each.number))
      .join(', ')
  return [
    number,
    former.length === 0 ? null : sayCases(locale, 'formerly', listed(former)),
    later.length === 0 ? null : sayCases(locale, 'later', listed(later)),
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
    nummer: numbersText(locale, item, names),
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
