import type { Child } from 'hono/jsx'
import { longDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { ShareBar } from '../../ui/bar.tsx'
import {
  Columns,
  Empty,
  Facts,
  Notice,
  Section,
  Surface,
  Table,
  Timeline,
} from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { State, type StateKind } from '../../ui/state.tsx'
import { sayMunicipality } from './municipality.text.ts'
import { organisationNumberText } from './organisation-number.model.ts'
import { inhabitantsText, questionText, sayParties } from './parties.text.ts'
import type { YearPopulation } from './population.model.ts'
import type { Source } from './reference.model.ts'
import { SourceLink, SourcesNote } from './source.view.tsx'
import type { MunicipalityStory, StoryEvent } from './story.model.ts'

type Props = { page: CommunityPage; story: MunicipalityStory; sources: readonly Source[] }

/** With what later rooms know of the municipality. */
type PageProps = Props & { parts: Child }

/** One municipality: its place in the community, what has happened to it, and its inhabitants. */
export const MunicipalityPage = ({ page, story, sources, parts }: PageProps) => {
  const { locale } = page
  return (
    <Page
      page={page}
      nav="municipalities"
      title={sayMunicipality(locale, 'municipality', story.name)}
      crumbs={[
        {
          label: sayParties(locale, 'municipalities'),
          href: `/${page.community.key}/kommuner`,
        },
      ]}
      lead={leadOf(page, story)}
    >
      {story.questions.length > 0 && (
        <Notice kind="warning" title={sayParties(locale, 'waiting')}>
          {story.questions.map((question) => (
            <p>{questionText(locale, question)}</p>
          ))}
          <p>{sayParties(locale, 'waitingLead')}</p>
        </Notice>
      )}
      {parts}
      <Columns aside={<FactsOfOne page={page} story={story} sources={sources} />}>
        <Section
          title={sayMunicipality(locale, 'history')}
          lead={sayMunicipality(locale, 'historyLead')}
        >
          {story.events.length === 0 ? (
            <Empty>{sayMunicipality(locale, 'noHistory')}</Empty>
          ) : (
            <Timeline
              events={story.events.map((event) => ({
                when: whenOf(locale, event),
                title: titleOf(locale, event),
                kind: kindOfMark(event),
                children: <More page={page} event={event} sources={sources} />,
              }))}
            />
          )}
          <SourcesNote locale={locale} sources={sources} used={[story.source]} />
        </Section>
      </Columns>
      <Population locale={locale} story={story} sources={sources} />
    </Page>
  )
}

function leadOf({ locale, community }: CommunityPage, story: MunicipalityStory): string {
  const places = {
    party: 'isParty',
    waiting: 'isWaiting',
    'region-only': 'isRegionOnly',
    outside: 'isOutside',
  } as const
  return [
    story.parallelNames.length > 0 &&
      `${sayMunicipality(locale, 'alsoInLanguages', [...story.parallelNames])}.`,
    story.endedOn
      ? sayMunicipality(locale, 'noMore', story.endedOn)
      : sayMunicipality(locale, places[story.standing], community.name),
  ]
    .filter(Boolean)
    .join(' ')
}

const FactsOfOne = ({ page, story, sources }: Props) => {
  const { locale } = page
  const latest = story.years.findLast(({ population }) => population.state === 'known')
  const facts = [
    { term: sayMunicipality(locale, 'municipalityCode'), detail: story.code },
    ...(story.formerCodes.length > 0
      ? [
          {
            term: sayMunicipality(locale, 'formerCodes'),
            detail: story.formerCodes.map(({ code, name }) => `${code} ${name}`).join(', '),
          },
        ]
      : []),
    ...(story.label === story.name
      ? []
      : [
          {
            term: sayMunicipality(locale, 'officialName'),
            detail: story.label.replaceAll(' - ', ' – '),
          },
        ]),
    {
      term: sayParties(locale, 'organisationNumber'),
      detail: story.organisationNumber ? (
        organisationNumberText(story.organisationNumber)
      ) : (
        <State kind="unknown">{sayParties(locale, 'unknown')}</State>
      ),
    },
    {
      term: sayMunicipality(locale, 'county'),
      detail: story.county ?? sayParties(locale, 'unknown'),
    },
    {
      term: sayParties(locale, 'region'),
      detail:
        story.regions.length > 0 ? (
          story.regions.map(({ region }) => region).join(', ')
        ) : (
          <State kind="unknown">{sayParties(locale, 'unknown')}</State>
        ),
    },
    ...(latest
      ? [
          {
            term: sayParties(locale, 'inhabitantsOn', latest.year),
            detail: inhabitantsText(locale, latest.population),
          },
        ]
      : []),
    ...(story.communities.length > 0
      ? [
          {
            term: sayMunicipality(locale, 'communities'),
            detail: story.communities.map(({ key, name, isHere }, place) => (
              <>
                {place > 0 && ', '}
                {isHere ? <a href={`/${key}`}>{name}</a> : name}
              </>
            )),
          },
        ]
      : []),
  ]
  return (
    <Surface title={sayMunicipality(locale, 'facts')}>
      <Facts facts={facts} />
      <SourcesNote
        locale={locale}
        sources={sources}
        used={[
          story.source,
          story.organisationNumberSource,
          ...story.regions.map(({ source }) => source),
          ...story.communities.map(({ source }) => source),
        ]}
      />
    </Surface>
  )
}

function whenOf(locale: Locale, event: StoryEvent): string {
  const isKnownBy = 'row' in event && event.row.certainty === 'at-latest'
  return isKnownBy
    ? sayMunicipality(locale, 'byThen', event.day.slice(0, 4))
    : longDay(locale, event.day)
}

function titleOf(locale: Locale, event: StoryEvent): string {
  switch (event.kind) {
    case 'recode': {
      const [pair, ...others] = event.pairs
      return pair && others.length === 0
        ? sayMunicipality(locale, 'newCode', pair.from, pair.to)
        : sayMunicipality(locale, 'newCodes')
    }
    case 'rename':
      return sayMunicipality(locale, 'newName', event.to.replaceAll(' - ', ' – '))
    case 'merge':
      return sayMunicipality(locale, 'merged', event.into)
    case 'divide':
      return sayParties(locale, 'divided', event.from)
    case 'membership':
      return sayMunicipality(locale, standingWords[event.row.standing])
    case 'region':
      return sayMunicipality(locale, 'inRegion', event.row.region)
    case 'role':
      return sayMunicipality(locale, event.row.role === 'host' ? 'isHost' : 'isInvoicer')
  }
}

const standingWords = {
  settled: 'becameParty',
  unsettled: 'becameUnsettled',
  outside: 'becameOutside',
} as const

const kindOfMark = (event: StoryEvent): StateKind =>
  event.kind === 'divide' || (event.kind === 'membership' && event.row.standing === 'unsettled')
    ? 'unknown'
    : event.kind === 'membership' && event.row.standing === 'settled'
      ? 'adopted'
      : 'sent'

const More = (props: { page: CommunityPage; event: StoryEvent; sources: readonly Source[] }) => {
  const { page, event, sources } = props
  const { locale } = page
  switch (event.kind) {
    case 'recode':
      return (
        <p>
          {event.pairs.length > 1 &&
            event.pairs
              .map(({ name, from, to }) => sayMunicipality(locale, 'codePair', name, from, to))
              .join(' ')}{' '}
          {event.county && sayMunicipality(locale, 'newCounty', event.county.from, event.county.to)}
        </p>
      )
    case 'merge':
      return <p>{sayMunicipality(locale, 'mergedOf', event.whole, event.partly)}</p>
    case 'divide':
      return (
        <p>
          {event.into.map(({ code, name }, place) => (
            <>
              {place > 0 && ', '}
              <a href={`/${page.community.key}/kommuner/${code}`}>{name}</a>
            </>
          ))}
        </p>
      )
    case 'rename':
      return null
    default:
      return (
        <p>
          {event.kind === 'membership' && event.row.standing !== 'outside'
            ? sayMunicipality(locale, 'partyAs', event.name)
            : sayMunicipality(locale, 'dayUnknown')}{' '}
          {sayParties(locale, 'source')} <SourceLink source={event.row.source} sources={sources} />
        </p>
      )
  }
}

const Population = (props: {
  locale: Locale
  story: MunicipalityStory
  sources: readonly Source[]
}) => {
  const { locale, story } = props
  const known = story.years.flatMap(({ population }) =>
    population.state === 'known' ? [population] : [],
  )
  const max = Math.max(0, ...known.map(({ inhabitants }) => inhabitants))
  const isMadeOfSeveral = story.years.some(({ codes }) => codes.length > 1)
  return (
    <Section
      title={sayMunicipality(locale, 'population')}
      lead={sayMunicipality(
        locale,
        story.endedOn ? 'populationLeadEnded' : 'populationLead',
        story.name,
      )}
    >
      <Table<YearPopulation>
        rows={story.years.toReversed()}
        columns={[
          { label: sayMunicipality(locale, 'year'), cell: ({ year }) => String(year) },
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
          ...(isMadeOfSeveral
            ? [
                {
                  label: sayMunicipality(locale, 'countedBy'),
                  cell: ({ codes }: YearPopulation) => codes.join(' + '),
                },
              ]
            : []),
        ]}
      />
      <SourcesNote
        locale={locale}
        sources={props.sources}
        used={known.flatMap(({ sources }) => sources)}
      />
    </Section>
  )
}

/** No municipality has the code: what is nearest, and where to look. */
export const NoMunicipalityPage = (props: {
  page: CommunityPage
  code: string
  similar: readonly { code: string; name: string; county: string | null }[]
}) => {
  const { page, code, similar } = props
  const { locale, community } = page
  return (
    <Page
      page={page}
      nav="municipalities"
      title={sayMunicipality(locale, 'noSuchCode')}
      lead={sayMunicipality(locale, 'noSuchCodeLead', code)}
    >
      {similar.length > 0 && (
        <Section title={sayMunicipality(locale, 'maybe')}>
          <ul>
            {similar.map((each) => (
              <li>
                <a href={`/${community.key}/kommuner/${each.code}`}>{each.name}</a>
                {each.county && ` (${each.county})`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <a href={`/${community.key}/kommuner`}>{sayMunicipality(locale, 'lookInList')}</a>
      </p>
    </Page>
  )
}
