import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ShareBar } from '../../../ui/bar.tsx'
import { Section, Table } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import type { Column } from '../../../ui/table.tsx'
import { inhabitantsText } from '../parties.text.ts'
import type { YearPopulation } from '../population.model.ts'
import { SourcesNote } from '../reference/source.view.tsx'
import type { Source } from '../reference.model.ts'
import { sayMunicipality } from './municipality.text.ts'
import type { MunicipalityStory } from './story.model.ts'

/** Inhabitants year by year, each figure with its bar. */
export const Population = (props: {
  page: CommunityPage
  story: MunicipalityStory
  sources: readonly Source[]
}) => {
  const { page, story } = props
  const { locale } = page
  const known = story.years.flatMap(({ population }) =>
    population.state === 'known' ? [population] : [],
  )
  const max = Math.max(0, ...known.map(({ inhabitants }) => inhabitants))
  return (
    <Section
      title={sayMunicipality(locale, 'population')}
      lead={sayMunicipality(
        locale,
        story.endedOn ? 'populationLeadEnded' : 'populationLead',
        story.name,
      )}
    >
      <Table rows={story.years.toReversed()} columns={columnsOf(locale, max)} />
      <SourcesNote
        page={page}
        sources={props.sources}
        used={known.flatMap(({ sources }) => sources)}
      />
    </Section>
  )
}

/** The year, and its inhabitants as a bar and as a figure. `max` is what the longest bar holds. */
const columnsOf = (locale: Locale, max: number): Column<YearPopulation>[] => [
  {
    label: sayMunicipality(locale, 'year'),
    cell: ({ year, codes }) => (
      <>
        {String(year)}
        {codes.length > 1 && <small> {codes.join(' + ')}</small>}
      </>
    ),
  },
  {
    label: sayMunicipality(locale, 'picture'),
    picture: true,
    cell: ({ population }) =>
      population.state === 'known' && (
        <ShareBar parts={[{ kind: 'variable', value: population.inhabitants }]} max={max} />
      ),
  },
  {
    label: sayMunicipality(locale, 'population'),
    numeric: true,
    cell: ({ population }) =>
      population.state === 'known' ? (
        inhabitantsText(locale, population)
      ) : (
        <State kind="unknown" bare>
          {inhabitantsText(locale, population)}
        </State>
      ),
  },
]
