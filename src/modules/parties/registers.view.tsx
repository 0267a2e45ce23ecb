import { shortDay } from '../../kernel/format.model.ts'
import type { PageContext } from '../../kernel/page.model.ts'
import { Empty, Section, StackTable } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { State } from '../../ui/state.tsx'
import { sayParties } from './parties.text.ts'
import type { Source } from './reference.model.ts'

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
      title={sayParties(locale, 'registers')}
      lead={sayParties(locale, 'registersLead')}
    >
      <Section title={sayParties(locale, 'fetched')} lead={sayParties(locale, 'fetchedLead')}>
        {refreshes.length === 0 ? (
          <Empty>{sayParties(locale, 'neverFetched')}</Empty>
        ) : (
          <StackTable
            rows={refreshes}
            columns={[
              {
                label: sayParties(locale, 'register'),
                cell: ({ register }) =>
                  sayParties(locale, registers[register as keyof typeof registers]),
              },
              {
                label: sayParties(locale, 'outcome'),
                answer: true,
                cell: ({ outcome }) =>
                  outcome === 'failed' ? (
                    <State kind="rejected">{sayParties(locale, 'failed')}</State>
                  ) : (
                    <State kind="adopted">
                      {sayParties(locale, outcome === 'changed' ? 'changed' : 'unchanged')}
                    </State>
                  ),
              },
              { label: sayParties(locale, 'when'), step: true, cell: ({ when }) => when },
              {
                label: sayParties(locale, 'rowsChanged'),
                step: true,
                numeric: true,
                cell: ({ rowsChanged }) => String(rowsChanged),
              },
            ]}
          />
        )}
      </Section>
      <Section title={sayParties(locale, 'allSources')}>
        <StackTable
          rows={sources}
          rowId={({ key }) => key}
          columns={[
            {
              label: sayParties(locale, 'sourceName'),
              cell: ({ title, address }) => (address ? <a href={address}>{title}</a> : title),
            },
            {
              label: sayParties(locale, 'sureness'),
              answer: true,
              cell: ({ confidence }) =>
                confidence === 'C' ? (
                  <State kind="unknown">{sayParties(locale, confidence)}</State>
                ) : (
                  sayParties(locale, confidence)
                ),
            },
            {
              label: sayParties(locale, 'publisher'),
              step: true,
              cell: ({ publisher }) => publisher,
            },
            {
              label: sayParties(locale, 'edition'),
              step: true,
              cell: ({ edition }) => edition ?? sayParties(locale, 'unknown'),
            },
            {
              label: sayParties(locale, 'retrieved'),
              step: true,
              cell: ({ retrieved }) => shortDay(retrieved),
            },
          ]}
        />
      </Section>
    </Page>
  )
}
