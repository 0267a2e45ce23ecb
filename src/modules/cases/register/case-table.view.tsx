import type { To } from '../../../kernel/address.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { PageContext } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { StackTable } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import { heldText, raisedSideNames, sayCases } from '../cases.text.ts'
import { CaseState } from '../look/case-state.view.tsx'
import { actsAskedNames } from './asked-names.view.ts'
import type { Names } from './called.view.ts'
import { numbersText, whereText } from './case-cells.view.ts'
import type { ShownCase } from './listed.rule.ts'
import { sayRegister as say } from './register.text.ts'

/** Cases with where they are, how they stand and who must act. */
export const CaseTable = (props: {
  page: PageContext
  cases: readonly ShownCase[]
  names: Names
  to: To
  community?: string
}) => {
  const { page, cases, names } = props
  const { locale } = page
  const where = props.community === undefined ? {} : { community: props.community }
  return (
    <StackTable<ShownCase>
      caption={<span class="ds-sr-only">{sayCases(locale, 'title')}</span>}
      rows={cases}
      columns={[
        {
          label: say(locale, 'case'),
          cell: (item) => (
            <>
              <a href={props.to('caseItem', { ...where, case: item.code })}>
                <InNorwegian locale={locale}>{item.title}</InNorwegian>
              </a>
              <div>
                <small>{underTitle(locale, item, names)}</small>
              </div>
            </>
          ),
        },
        { label: say(locale, 'where'), cell: (item) => <Where {...{ locale, item, names }} /> },
        {
          label: say(locale, 'state'),
          cell: ({ standing, daysLate }) => (
            <div class="gf-states">
              <CaseState locale={locale} standing={standing} />
              {daysLate !== null && <State kind="late">{say(locale, 'late', daysLate)}</State>}
            </div>
          ),
        },
        {
          label: say(locale, 'acts'),
          cell: ({ acts }) =>
            acts === null ? (
              <State kind="unknown" bare>
                {say(locale, 'actsUnknown')}
              </State>
            ) : (
              actsAskedNames[acts][locale]
            ),
        },
      ]}
    />
  )
}

/** Of the numbers that a case has had before, and of those after. */
const mostOtherNumbers = 3

/** The number of a case, or who raised it while nobody has taken it in. */
function underTitle(locale: Locale, item: ShownCase, names: Names): string {
  const numbers = numbersText(locale, item, names, mostOtherNumbers)
  if (numbers !== '') return numbers
  const isTaken = !['submitted', 'asked-back', 'declined'].includes(item.standing)
  if (isTaken || item.raisedOn === null) return sayCases(locale, 'noNumber')
  const who =
    item.raisedParty === null
      ? raisedSideNames[item.raisedSide][locale]
      : names.ofParty(item.raisedParty)
  return say(locale, 'raisedBy', inSentence(who, item.raisedParty), longDay(locale, item.raisedOn))
}

const inSentence = (who: string, party: string | null): string =>
  party === null ? who.charAt(0).toLowerCase() + who.slice(1) : who

const Where = ({ locale, item, names }: { locale: Locale; item: ShownCase; names: Names }) => {
  const { stop } = item
  if (stop === null) {
    const isNew = item.standing === 'submitted' || item.standing === 'asked-back'
    const body = whereText(item, names)
    return <>{isNew ? say(locale, 'toSecretary', body) : body}</>
  }
  return (
    <div>
      <InNorwegian locale={locale}>{whereText(item, names)}</InNorwegian>
      <div>
        <small>
          {stop.held && stop.form
            ? heldText(locale, stop.held, stop.form)
            : say(locale, stop.isNext ? 'noDay' : 'dayNotKnown')}
        </small>
      </div>
    </div>
  )
}
