import { kronerText } from '../../../kernel/format.model.ts'
import { type Ore, ore } from '../../../kernel/money.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { BarKey } from '../../../ui/bar.tsx'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { KeyFigures, Notice, Section } from '../../../ui/layout.tsx'
import { sayCosts } from '../costs.text.ts'
import { Covers } from '../look/covers.view.tsx'
import { changeShare, sharingSentences, signed } from '../look/sharing-words.view.ts'
import { missingIn, type ShareList } from '../share.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import { ChangeTable, isUnknown } from './change-table.view.tsx'
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
            ...(tried.changes.some(isUnknown)
              ? [{ kind: 'unknown' as const, text: sayTrial(locale, 'changeUnknown') }]
              : []),
          ]}
        />
        <ChangeTable locale={locale} list={list} tried={tried} change={changeForAll(props)} />
      </Section>
      <Covers
        page={page}
        fromPapers={list.origin === 'reconstructed'}
        cover={{
          ...tried.list,
          missing: missingIn(tried.list),
          cost: tried.input.scheme.cost,
          statement: null,
        }}
      />
      {page.may('adopt-shares') && <WayOn {...props} />}
    </>
  )
}

/** Only what is whole on both sides is compared. */
const changeForAll = ({ list, tried }: OutcomeProps): Ore | null =>
  list.total === null || tried.list.total === null ? null : ore(tried.list.total - list.total)

/** What all pay together today and as tried, and the difference where both are whole. */
const Sums = (props: OutcomeProps) => {
  const { list, tried } = props
  const { locale } = props.page
  const change = changeForAll(props)
  const sums = [
    sumFigure(locale, list, sayTrial(locale, 'today')),
    sumFigure(locale, tried.list, sayTrial(locale, 'tried')),
  ]
  if (change === null) {
    return (
      <>
        <Notice kind="warning">
          <p>{sayTrial(locale, 'notCompared')}</p>
        </Notice>
        <KeyFigures figures={sums} />
      </>
    )
  }
  return (
    <KeyFigures
      figures={[
        ...sums,
        {
          figure: signed(kronerText(locale, change), change),
          unit: 'kr',
          label: sayTrial(locale, 'changeForAll'),
        },
        {
          figure: changeShare(locale, list.total ? change / list.total : null),
          label: sayTrial(locale, 'inPercent'),
        },
      ]}
    />
  )
}

/** What all pay; where that is not known of all, what is known and how many it lacks. */
const sumFigure = (locale: Locale, list: ShareList, name: string) => ({
  figure: kronerText(locale, list.knownTotal),
  unit: 'kr',
  label: list.total === null ? `${name}, ${sayCosts(locale, 'incomplete', missingIn(list))}` : name,
})

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
