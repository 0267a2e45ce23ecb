import { kronerText } from '../../../kernel/format.model.ts'
import { type Ore, ore } from '../../../kernel/money.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { BarKey } from '../../../ui/bar.tsx'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { KeyFigures, Notice, Section } from '../../../ui/layout.tsx'
import { Covers } from '../look/covers.view.tsx'
import { changeShare, sharingSentences, signed } from '../look/sharing-words.view.ts'
import type { StoredList } from '../stored-list.model.ts'
import { ChangeTable } from './change-table.view.tsx'
import type { Tried, TypedTrial } from './trial.model.ts'
import { sayTrial } from './trial.text.ts'
import { trialQuery } from './trial-address.model.ts'

type OutcomeProps = { page: CommunityPage; list: StoredList; typed: TypedTrial; tried: Tried }

/** What a trial comes to: the sums, each party's change, whether it covers the cost, and the way on. */
export const Outcome = (props: OutcomeProps) => {
  const { page, list, tried } = props
  const { locale } = page
  const known = { parties: tried.list.lines, unnamed: tried.list.unnamed }
  return (
    <>
      <Section
        title={sayTrial(locale, 'result')}
        lead={sharingSentences(locale, tried.input.scheme, known)}
        id="resultat"
      >
        {tried.waiting.length > 0 && (
          <Notice kind="warning">
            <p>{sayTrial(locale, 'waiting', tried.waiting.map(({ name }) => name).join(', '))}</p>
          </Notice>
        )}
        <Sums {...props} />
        <BarKey
          parts={[
            { kind: 'variable', text: sayTrial(locale, 'paidBoth') },
            { kind: 'fixed', text: sayTrial(locale, 'less') },
            { kind: 'increase', text: sayTrial(locale, 'increase') },
          ]}
        />
        <ChangeTable locale={locale} list={list} tried={tried} change={changeForAll(props)} />
      </Section>
      <Covers
        page={page}
        fromPapers={list.origin === 'reconstructed'}
        cover={{ ...tried.list, cost: tried.input.scheme.cost, statement: null }}
      />
      {page.may('adopt-shares') && <WayOn {...props} />}
    </>
  )
}

const changeForAll = ({ list, tried }: OutcomeProps): Ore =>
  ore(tried.list.knownTotal - list.knownTotal)

/** What all pay together today and as tried, and the difference. */
const Sums = (props: OutcomeProps) => {
  const { list, tried } = props
  const { locale } = props.page
  const change = changeForAll(props)
  return (
    <KeyFigures
      figures={[
        {
          figure: kronerText(locale, list.knownTotal),
          unit: 'kr',
          label: sayTrial(locale, 'today'),
        },
        {
          figure: kronerText(locale, tried.list.knownTotal),
          unit: 'kr',
          label: sayTrial(locale, 'tried'),
        },
        {
          figure: signed(kronerText(locale, change), change),
          unit: 'kr',
          label: sayTrial(locale, 'changeForAll'),
        },
        {
          figure: changeShare(locale, list.knownTotal === 0 ? null : change / list.knownTotal),
          label: sayTrial(locale, 'inPercent'),
        },
      ]}
    />
  )
}

/** To adopting what was tried, where the list is complete. */
const WayOn = ({ page, list, typed, tried }: OutcomeProps) => {
  const { locale } = page
  return (
    <Section
      title={sayTrial(locale, 'adopt')}
      lead={sayTrial(locale, tried.list.total === null ? 'cannotAdopt' : 'adoptLead')}
    >
      {tried.list.total !== null && (
        <Buttons>
          <ButtonLink
            href={`${page.to('adoptShares', { scheme: list.schemeKey })}?${trialQuery(typed)}`}
          >
            {sayTrial(locale, 'adopt')}
          </ButtonLink>
        </Buttons>
      )}
    </Section>
  )
}
