import { kronerText, percentText } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Columns, Equation, Facts, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayCosts } from '../costs.text.ts'
import { ListMark } from '../look/list-mark.view.tsx'
import { restsOnPeople } from '../look/share-parts.view.ts'
import type { ShareLine } from '../share.model.ts'
import { listAsked, type StoredList, titleOf } from '../stored-list.model.ts'
import type { TriedDay } from '../trial/trial.model.ts'
import { sayAmount } from './amount.text.ts'
import { certainties } from './amount-certainty.view.tsx'
import { AmountDays } from './amount-days.view.tsx'
import { equationOf } from './amount-equation.view.ts'
import { AmountSources } from './amount-sources.view.tsx'
import { amountSentences } from './amount-words.view.ts'

type AmountProps = { page: CommunityPage; list: StoredList; line: ShareLine }

/** One party's amount, explained in one reading, with its sources. */
export const AmountPage = (props: AmountProps & { days: readonly TriedDay[] }) => {
  const { page, list, line, days } = props
  const { locale } = page
  const { scheme } = list.input
  const stated = scheme.stated.find(({ partyCode }) => partyCode === line.code)
  return (
    <Page
      page={page}
      nav="costs"
      title={sayAmount(locale, 'title')}
      windowTitle={`${sayAmount(locale, 'title')}: ${line.name}`}
      crumbs={[
        { label: sayCosts(locale, 'costs'), href: page.to('costs') },
        {
          label: titleOf(list),
          href: page.to('shares', { scheme: list.schemeKey }, listAsked(list)),
          inNorwegian: true,
        },
      ]}
      lead={
        <>
          {paysText(props)} {sayAmount(locale, 'forWhat')} <span lang="nb">{scheme.purpose}</span>.
        </>
      }
      status={<ListMark page={page} list={list} />}
    >
      <Surface marked>
        <Equation terms={equationOf(locale, list, line)} />
      </Surface>
      <Columns aside={<AmountSources page={page} list={list} line={line} stated={stated} />}>
        <InWords {...props} />
        <Section title={sayAmount(locale, 'certain')}>
          <Facts facts={certainties(locale, list, line, stated)} />
        </Section>
        {restsOnPeople(line) && (
          <AmountDays locale={locale} list={list} days={days} stated={stated} />
        )}
      </Columns>
    </Page>
  )
}

const paysText = ({ page: { locale }, list, line: { name, amount } }: AmountProps): string =>
  amount === null
    ? sayAmount(locale, 'paysUnknown', name)
    : sayAmount(
        locale,
        list.origin === 'proposed' ? 'wouldPay' : 'pays',
        name,
        kronerText(locale, amount),
        list.year,
      )

/** How the amount is worked out, and how much it is of what all pay. */
const InWords = ({ page: { locale }, list, line }: AmountProps) => (
  <Section title={sayAmount(locale, 'inWords')}>
    <p>{amountSentences(locale, list, line).join(' ')}</p>
    {line.amount !== null && list.total !== null && list.total > 0 && list.lines.length > 1 && (
      <p>
        {sayAmount(
          locale,
          'ofAll',
          percentText(locale, line.amount / list.total),
          list.lines.length,
          kronerText(locale, list.total),
        )}
      </p>
    )}
  </Section>
)
