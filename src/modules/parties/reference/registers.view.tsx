import { shortDay } from '../../../kernel/format.model.ts'
import type { PageContext } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Section, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { State } from '../../../ui/state.tsx'
import { sayParties } from '../parties.text.ts'
import type { Source } from '../reference.model.ts'
import { sayReference } from './reference.text.ts'
import type { RefreshOutcome } from './refresh.model.ts'
import { sayRefresh } from './refresh.text.ts'

/** A fetch of reference data, with its moment as people read it. */
export type ShownRefresh = { when: string; outcome: RefreshOutcome }

/** Where every register and fact comes from, and each attempt to fetch it anew. */
export const RegistersPage = (props: {
  page: PageContext
  sources: readonly Source[]
  refreshes: readonly ShownRefresh[]
}) => {
  const { page, sources, refreshes } = props
  const { locale } = page
  return (
    <Page
      page={page}
      title={sayReference(locale, 'registers')}
      lead={sayReference(locale, 'registersLead')}
      crumbs={[{ label: sayReference(locale, 'communitiesTitle'), href: page.to('communities') }]}
    >
      <Section title={sayReference(locale, 'fetched')} lead={sayReference(locale, 'fetchedLead')}>
        {refreshes.length === 0 ? (
          <Empty>{sayReference(locale, 'neverFetched')}</Empty>
        ) : (
          <StackTable
            rows={refreshes}
            columns={[
              {
                label: sayReference(locale, 'register'),
                cell: ({ outcome }) => sayRefresh(locale, outcome.register),
              },
              {
                label: sayReference(locale, 'outcome'),
                answer: true,
                cell: ({ outcome }) => <Outcome locale={locale} outcome={outcome} />,
              },
              { label: sayReference(locale, 'when'), cell: ({ when }) => when },
            ]}
          />
        )}
      </Section>
      <Section title={sayReference(locale, 'allSources')}>
        <Sources locale={locale} sources={sources} />
      </Section>
    </Page>
  )
}

const Sources = ({ locale, sources }: { locale: Locale; sources: readonly Source[] }) => (
  <StackTable
    rows={sources}
    rowId={({ key }) => key}
    columns={[
      {
        label: sayReference(locale, 'sourceName'),
        cell: ({ title, ownTitle, note, address }) => {
          const name = ownTitle?.[locale] ?? <InNorwegian locale={locale}>{title}</InNorwegian>
          return (
            <>
              {address ? <a href={address}>{name}</a> : name}
              {note && (
                <>
                  <br />
                  <small>{note[locale]}</small>
                </>
              )}
            </>
          )
        },
      },
      {
        label: sayReference(locale, 'sureness'),
        answer: true,
        cell: ({ confidence }) =>
          confidence === 'C' ? (
            <State kind="unknown">{sayReference(locale, confidence)}</State>
          ) : (
            sayReference(locale, confidence)
          ),
      },
      {
        label: sayReference(locale, 'publisher'),
        step: true,
        cell: ({ publisher }) => <InNorwegian locale={locale}>{publisher}</InNorwegian>,
      },
      {
        label: sayReference(locale, 'edition'),
        step: true,
        cell: ({ edition }) => edition ?? sayParties(locale, 'unknown'),
      },
      {
        label: sayReference(locale, 'retrieved'),
        step: true,
        cell: ({ retrieved }) => shortDay(retrieved),
      },
    ]}
  />
)

const Outcome = ({ locale, outcome }: { locale: Locale; outcome: RefreshOutcome }) => {
  if (outcome.outcome === 'failed')
    return (
      <>
        <State kind="rejected">{sayRefresh(locale, 'failed')}</State>{' '}
        {sayRefresh(locale, outcome.failure)}
      </>
    )
  return (
    <State kind="adopted">
      {outcome.outcome === 'changed'
        ? sayRefresh(locale, 'changed', outcome.rowsChanged)
        : sayRefresh(locale, 'unchanged')}
    </State>
  )
}
