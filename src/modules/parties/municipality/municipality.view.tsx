import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Columns, Facts, LinkList, Notice, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { State } from '../../../ui/state.tsx'
import { sayChange } from '../change/party-change.text.ts'
import { sayRegions } from '../change/regions.text.ts'
import { organisationNumberText } from '../organisation-number.model.ts'
import { inhabitantsText, questionText, sayParties } from '../parties.text.ts'
import { SourcesNote } from '../reference/source.view.tsx'
import type { Source } from '../reference.model.ts'
import { sayMunicipality } from './municipality.text.ts'
import { Population } from './population.view.tsx'
import type { MunicipalityStory } from './story.model.ts'
import { History } from './story.view.tsx'

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
          href: page.to('municipalities'),
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
          {page.may('manage-membership') && (
            <p>
              <a href={page.to('decidePlace', { code: story.code })}>
                {sayChange(locale, 'decide', story.name)}
              </a>
            </p>
          )}
        </Notice>
      )}
      {parts}
      <Columns aside={<FactsOfOne page={page} story={story} sources={sources} />}>
        <History page={page} story={story} sources={sources} />
      </Columns>
      <Population page={page} story={story} sources={sources} />
      {page.may('manage-membership') && story.place === 'party' && story.endedOn === null && (
        <Section title={sayChange(locale, 'change')}>
          <LinkList
            items={[
              {
                title: sayRegions(locale, 'setRegions'),
                href: page.to('setRegions'),
              },
              {
                title: sayChange(locale, 'end', story.name),
                href: page.to('endMembership', { code: story.code }),
              },
            ]}
          />
        </Section>
      )}
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
      : sayMunicipality(locale, places[story.place], community.name),
  ]
    .filter(Boolean)
    .join(' ')
}

const FactsOfOne = ({ page, story, sources }: Props) => (
  <Surface title={sayMunicipality(page.locale, 'facts')}>
    <Facts facts={[...namesOf(page, story), ...placesOf(page, story)]} />
    <SourcesNote
      page={page}
      sources={sources}
      used={[
        story.source,
        story.organisationNumberSource,
        ...story.regions.map(({ source }) => source),
        ...story.disputedRegions.map(({ source }) => source),
        ...story.communities.map(({ source }) => source),
      ]}
    />
  </Surface>
)

/** What it is called and has been called, and its numbers. */
const namesOf = ({ locale }: CommunityPage, story: MunicipalityStory) => [
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
]

/** Where it lies, how many live there, and the communities it is in. */
function placesOf({ locale, to }: CommunityPage, story: MunicipalityStory) {
  const latest = story.years.findLast(({ population }) => population.state === 'known')
  return [
    {
      term: sayMunicipality(locale, 'county'),
      detail: story.county ?? sayParties(locale, 'unknown'),
    },
    {
      term: sayParties(locale, 'region'),
      detail: <Regions locale={locale} story={story} />,
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
                {isHere ? <a href={to('front', { community: key })}>{name}</a> : name}
              </>
            )),
          },
        ]
      : []),
  ]
}

/** The regions; where sources name several without agreeing it is not known, and it says so. */
const Regions = ({ locale, story }: { locale: Locale; story: MunicipalityStory }) => {
  const { regions, disputedRegions } = story
  if (regions.length > 0) return <>{regions.map(({ region }) => region).join(', ')}</>
  if (story.inNoRegion) return <>{sayParties(locale, 'noRegion')}</>
  if (disputedRegions.length === 0)
    return <State kind="unknown">{sayParties(locale, 'unknown')}</State>
  const named = disputedRegions.map(({ region }) => region)
  return (
    <>
      <State kind="unknown">{sayParties(locale, 'sourcesDisagree')}</State>
      <small> {sayMunicipality(locale, 'disputedRegions', named)}</small>
    </>
  )
}

/** No municipality has the code: what is nearest, and where to look. */
export const NoMunicipalityPage = (props: {
  page: CommunityPage
  code: string
  similar: readonly { code: string; name: string; county: string | null }[]
}) => {
  const { page, code, similar } = props
  const { locale } = page
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
                <a href={page.to('municipality', { code: each.code })}>{each.name}</a>
                {each.county && ` (${each.county})`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <a href={page.to('municipalities')}>{sayMunicipality(locale, 'lookInList')}</a>
      </p>
    </Page>
  )
}
