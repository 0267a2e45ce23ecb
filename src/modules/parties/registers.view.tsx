import { shortDay } from '../../kernel/format.model.ts'
import type { PageContext } from '../../kernel/page.model.ts'
import { Empty, Section, StackTable } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { State } from '../../ui/state.tsx'
import { sayParties } from './parties.text.ts'
import type { Source } from './reference.model.ts'
import { sayReference } from './reference.text.ts'

/** A fetch of reference data, with its moment as people read it. */
export type ShownRefresh = {
  register: string
  when: string
  outcome: string
  rowsChanged: number
  failure: string | null
}

/** Where every register and fact comes from, and each attempt to fetch it anew. */
export const RegistersPage = (props: {
  page: PageContext
  sources: readonly Source[]
  refreshes: readonly ShownRefresh[]
}) => {
  const { page, sources, refreshes } = props
  const { locale } = page
  const registers = { klass: 'klass', population: 'populationRegister', orgnr: 'orgnr' } as const
  return (
    <Page
      page={page}
      title={sayReference(locale, 'registers')}
      lead={sayReference(locale, 'registersLead')}
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
                cell: ({ register }) =>
                  sayReference(locale, registers[register as keyof typeof registers]),
              },
              {
                label: sayReference(locale, 'outcome'),
                answer: true,
                cell: ({ outcome }) =>
                  outcome === 'failed' ? (
                    <State kind="rejected">{sayReference(locale, 'failed')}</State>
                  ) : (
                    <State kind="adopted">
                      {sayReference(locale, outcome === 'changed' ? 'changed' : 'unchanged')}
                    </State>
                  ),
              },
              { label: sayReference(locale, 'when'), step: true, cell: ({ when }) => when },
              {
                label: sayReference(locale, 'rowsChanged'),
                step: true,
                numeric: true,
                cell: ({ rowsChanged }) => String(rowsChanged),
              },
            ]}
          />
        )}
      </Section>
      <Section title={sayReference(locale, 'allSources')}>
        <StackTable
          rows={sources}
          rowId={({ key }) => key}
          columns={[
            {
              label: sayReference(locale, 'sourceName'),
              cell: ({ title, address }) => (address ? <a href={address}>{title}</a> : title),
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
              cell: ({ publisher }) => publisher,
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
      </Section>
    </Page>
  )
}
