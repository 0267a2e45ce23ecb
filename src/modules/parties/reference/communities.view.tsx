import type { PageContext } from '../../../kernel/page.model.ts'
import { LinkList, More, Section } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { State } from '../../../ui/state.tsx'
import { organisationNumberText } from '../organisation-number.model.ts'
import { sayParties } from '../parties.text.ts'
import type { Source } from '../reference.model.ts'
import type { ListedCommunity } from './reference.query.ts'
import { sayReference } from './reference.text.ts'
import { SourcesNote } from './source.view.tsx'

/** The country's communities: those that work here first, then all as reference. */
export const CommunitiesPage = (props: {
  page: PageContext
  here: readonly { key: string; name: string; exercise: boolean }[]
  all: readonly ListedCommunity[]
  sources: readonly Source[]
}) => {
  const { page, here, all, sources } = props
  const { locale } = page
  const trusts = new Map(all.map(({ key, trustName }) => [key, trustName]))
  const real = here.filter(({ key, exercise }) => !exercise && trusts.has(key))
  const regions = [...new Set(all.map(({ healthRegion }) => healthRegion))].sort()
  return (
    <Page
      page={page}
      title={sayReference(locale, 'communitiesTitle')}
      lead={sayReference(locale, 'communitiesLead', real.length)}
    >
      <Section title={sayReference(locale, 'inUse')}>
        <LinkList
          items={here.map(({ key, name, exercise }) => ({
            title: name,
            href: page.to('front', { community: key }),
            note: exercise ? sayReference(locale, 'exerciseHere') : trusts.get(key),
          }))}
        />
      </Section>
      {regions.map((region, place) => (
        <Section
          title={region}
          lead={place === 0 ? sayReference(locale, 'theRestLead') : undefined}
        >
          {all
            .filter(({ healthRegion }) => healthRegion === region)
            .map((each) => (
              <Reference page={page} community={each} />
            ))}
        </Section>
      ))}
      <SourcesNote
        page={page}
        sources={sources}
        used={[...all.map(({ memberSource }) => memberSource), 'trust-numbers']}
      />
      <p>
        <a href={page.to('registers')}>{sayReference(locale, 'registers')}</a>
      </p>
    </Page>
  )
}

const Reference = ({ page, community }: { page: PageContext; community: ListedCommunity }) => {
  const { locale } = page
  return (
    <More
      summary={`${community.name} (${sayReference(locale, 'membersCount', community.members.length)})`}
    >
      <p>
        {community.trustName}, {sayParties(locale, 'organisationNumber').toLowerCase()}{' '}
        {organisationNumberText(community.trustNumber)}.{' '}
        {community.nameSource === 'name-descriptive' && (
          <State kind="unknown" bare>
            {sayReference(locale, 'descriptiveName')}
          </State>
        )}
      </p>
      <p>{community.members.join(', ')}.</p>
    </More>
  )
}
