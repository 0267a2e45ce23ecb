import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { StackTable } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import type { Column } from '../../../ui/table.tsx'
import { inhabitantsText, sayParties } from '../parties.text.ts'
import { SourceLink, SourcesNote } from '../reference/source.view.tsx'
import type { Source } from '../reference.model.ts'
import type { Overview, OverviewRow } from './overview.model.ts'
import { sayOverview } from './overview.text.ts'

type PartProps = { page: CommunityPage; overview: Overview; sources: readonly Source[] }

type PlacedRow = OverviewRow & { place: 'party' | 'waiting' | 'region' }

/** The municipalities as a table, by their place in the community. */
export const List = ({ page, overview, sources }: PartProps) => {
  const { locale } = page
  const placed = (rows: readonly OverviewRow[], place: PlacedRow['place']): PlacedRow[] =>
    rows.map((row) => ({ ...row, place }))
  const groups = [
    { title: sayOverview(locale, 'groupParties'), rows: placed(overview.parties, 'party') },
    { title: sayParties(locale, 'waiting'), rows: placed(overview.waiting, 'waiting') },
    { title: sayOverview(locale, 'groupRegionOnly'), rows: placed(overview.regionOnly, 'region') },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <>
      <StackTable
        groups={groups}
        rowId={({ code }) => `k-${code}`}
        columns={columnsOf(page, overview)}
      />
      {overview.unnamed && (
        <p>
          <State kind="unknown">{sayOverview(locale, 'unnamedTitle')}</State>{' '}
          {sayOverview(locale, 'unnamed', overview.unnamed.parties)}{' '}
          <SourceLink page={page} source={overview.unnamed.source} sources={sources} />
        </p>
      )}
      <SourcesNote
        page={page}
        sources={sources}
        used={[...overview.membershipSources, 'klass-131']}
      />
    </>
  )
}

const columnsOf = (page: CommunityPage, overview: Overview): Column<PlacedRow>[] => {
  const { locale } = page
  return [
    {
      label: sayOverview(locale, 'name'),
      cell: (row) => (
        <>
          <a href={page.to('municipality', { code: row.pageCode })}>{row.name}</a>
          {row.parallelNames.length > 0 && <small> {row.parallelNames.join(' · ')}</small>}
        </>
      ),
    },
    {
      label: sayOverview(locale, 'place'),
      answer: true,
      cell: ({ place }) => <Place locale={locale} place={place} />,
    },
    { label: sayOverview(locale, 'code'), step: true, cell: ({ code }) => code },
    ...(overview.regions.length === 0
      ? []
      : [
          {
            label: sayParties(locale, 'region'),
            step: true,
            cell: ({ region, disputedRegions, inNoRegion }: PlacedRow) =>
              region ??
              sayParties(
                locale,
                inNoRegion
                  ? 'noRegion'
                  : disputedRegions.length > 0
                    ? 'sourcesDisagree'
                    : 'unknown',
              ),
          },
        ]),
    {
      label: sayParties(locale, 'inhabitantsOn', overview.populationYear),
      step: true,
      numeric: true,
      cell: ({ inhabitants }) => inhabitantsText(locale, inhabitants),
    },
  ]
}

const Place = ({ locale, place }: { locale: Locale; place: PlacedRow['place'] }) => {
  if (place === 'party') return <>{sayOverview(locale, 'party')}</>
  if (place === 'region') return <>{sayOverview(locale, 'notParty')}</>
  return <State kind="unknown">{sayOverview(locale, 'notSettled')}</State>
}
