import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Button, Buttons, ErrorSummary, Field, type FieldError, Form } from '../../../ui/form.tsx'
import { Columns, Empty, Facts, LinkList, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import { TileMap } from '../../../ui/tiles.tsx'
import { sayChange } from '../change/party-change.text.ts'
import type { PartyDecision } from '../members/party-decision.model.ts'
import type { RoleOverview } from '../organisation.model.ts'
import { inhabitantsText, sayParties, tilesText } from '../parties.text.ts'
import { SourceLink, SourcesNote } from '../reference/source.view.tsx'
import type { Source } from '../reference.model.ts'
import { ChangeLinks, Decisions, Waiting } from './decisions.view.tsx'
import type { Overview, OverviewRow } from './overview.model.ts'
import { sayOverview } from './overview.text.ts'
import { List } from './overview-list.view.tsx'

type Props = {
  page: CommunityPage
  overview: Overview
  sources: readonly Source[]
  typedDay: string
  errors: readonly FieldError[]
  decisions: readonly PartyDecision[]
  /** Has the reader just changed the parties? */
  isDone: boolean
}

/** The community's municipalities as of a day: who is a party, who is not, and why. */
export const OverviewPage = (props: Props) => {
  const { page, overview, sources, typedDay, errors } = props
  const { locale } = page
  const isToday = overview.day === page.today
  return (
    <Page
      page={page}
      nav="municipalities"
      title={sayParties(locale, 'municipalities')}
      lead={leadOf(page, overview)}
    >
      <Receipt>{props.isDone && sayChange(locale, 'done')}</Receipt>
      <ErrorSummary page={page} errors={errors} title={sayOverview(locale, 'dayProblem')} />
      <Form page={page} action={page.to('municipalities')} method="get" inline>
        <Field
          name="dag"
          label={sayOverview(locale, 'dayLabel')}
          hint={sayOverview(locale, 'dayHint')}
          error={errors[0]?.message}
          value={typedDay}
          short
        />
        <Buttons>
          <Button weight="secondary">{sayOverview(locale, 'show')}</Button>
          {!isToday && <a href={page.to('municipalities')}>{sayOverview(locale, 'today')}</a>}
        </Buttons>
      </Form>
      {isKnown(overview) ? (
        <Known page={page} overview={overview} sources={sources} />
      ) : (
        <Empty>{unknownText(locale, overview)}</Empty>
      )}
      {page.may('manage-membership') && (
        <ChangeLinks page={page} organisations={overview.organisations} />
      )}
      <HowMany page={page} overview={overview} sources={sources} />
      <Decisions page={page} decisions={props.decisions} />
    </Page>
  )
}

const isKnown = ({ day, knownFrom }: Overview): boolean => knownFrom !== null && knownFrom <= day

const unknownText = (locale: Locale, { day, knownFrom }: Overview): string =>
  knownFrom === null
    ? sayOverview(locale, 'noMembership')
    : sayOverview(locale, 'unknownBefore', day, knownFrom)

function leadOf({ locale, today }: CommunityPage, overview: Overview): string {
  if (!isKnown(overview)) return unknownText(locale, overview)
  const { parties, waiting, regionOnly, unnamed, day } = overview
  const names = (rows: readonly OverviewRow[]) => rows.map(({ name }) => name)
  return [
    sayOverview(locale, 'partiesOn', parties.length + waiting.length, day === today ? null : day),
    waiting.length > 0 && sayOverview(locale, 'ofThemWaiting', names(waiting)),
    unnamed && sayOverview(locale, 'unnamedToo', unnamed.parties),
    regionOnly.length > 0 && sayOverview(locale, 'onlyInRegion', names(regionOnly)),
  ]
    .filter(Boolean)
    .join(' ')
}

type PartProps = Pick<Props, 'page' | 'overview' | 'sources'>

const Known = ({ page, overview, sources }: PartProps) => {
  const { locale } = page
  return (
    <>
      <Waiting page={page} overview={overview} sources={sources} />
      <Section title={sayOverview(locale, 'list')}>
        <Columns aside={<FactsOfAll page={page} overview={overview} sources={sources} />}>
          {overview.tiles.length > 0 && (
            <>
              <TileMap
                label={sayOverview(locale, 'map')}
                tiles={overview.tiles.map(({ name, standing, pageCode, row, column }) => ({
                  name,
                  row,
                  column,
                  href: page.to('municipality', { code: pageCode }),
                  ...(standing === 'unsettled'
                    ? { state: { kind: 'unknown', text: sayOverview(locale, 'notSettled') } }
                    : {}),
                }))}
              />
              <p class="gf-source">{tilesText(locale, overview.tileKind)}</p>
            </>
          )}
        </Columns>
      </Section>
      <Section title={sayOverview(locale, 'asList')}>
        <List page={page} overview={overview} sources={sources} />
      </Section>
      <Regions page={page} overview={overview} sources={sources} />
    </>
  )
}

const FactsOfAll = ({ page, overview, sources }: PartProps) => {
  const { locale } = page
  const kinds = { 'health-trust': 'trust', ks: 'ks', other: 'other' } as const
  return (
    <Surface title={sayOverview(locale, 'together')}>
      <Facts
        facts={[
          ...overview.organisations.map(({ kind, name }) => ({
            term: sayOverview(locale, kinds[kind]),
            detail: name,
          })),
          ...overview.roles.map((role) => ({
            term: sayOverview(locale, role.role),
            detail: <Holder page={page} role={role} />,
          })),
          {
            term: sayOverview(
              locale,
              overview.waiting.length > 0 ? 'inhabitantsSettled' : 'inhabitantsTogether',
              overview.populationYear,
            ),
            detail: inhabitantsText(locale, overview.inhabitants),
          },
        ]}
      />
      <SourcesNote
        page={page}
        sources={sources}
        used={[
          ...overview.organisations.map(({ source }) => source),
          ...overview.roles.map(({ source }) => source),
          ...(overview.inhabitants.state === 'known' ? overview.inhabitants.sources : []),
        ]}
      />
    </Surface>
  )
}

const Holder = ({ page, role }: { page: CommunityPage; role: RoleOverview }) => {
  const { holder } = role
  if (holder.state === 'vacant') return <>{sayOverview(page.locale, 'nobody')}</>
  if (holder.state !== 'held') {
    const wording =
      holder.state === 'open'
        ? sayOverview(page.locale, 'leftOpen')
        : sayParties(page.locale, 'unknown')
    return <State kind="unknown">{wording}</State>
  }
  return holder.pageCode ? (
    <a href={page.to('municipality', { code: holder.pageCode })}>{holder.name}</a>
  ) : (
    holder.name
  )
}

const Regions = ({ page, overview, sources }: PartProps) => {
  const { locale } = page
  return (
    <Section title={sayOverview(locale, 'regions')} lead={sayOverview(locale, 'regionsLead')}>
      {overview.regions.length === 0 ? (
        <Empty>{sayOverview(locale, 'regionsUnknown')}</Empty>
      ) : (
        <>
          <Facts
            facts={overview.regions.map(({ name, members }) => ({
              term: name,
              detail: members
                .map((member) =>
                  member.isParty
                    ? member.name
                    : `${member.name} (${sayOverview(locale, 'isNotParty')})`,
                )
                .join(', '),
            }))}
          />
          <SourcesNote
            page={page}
            sources={sources}
            used={overview.regions.flatMap((region) => region.sources)}
          />
        </>
      )}
    </Section>
  )
}

const HowMany = ({ page, overview, sources }: PartProps) => {
  const { locale } = page
  if (overview.counts.length === 0) return null
  return (
    <Section
      title={sayOverview(locale, 'howMany')}
      lead={sayOverview(locale, 'howManyLead')}
      id="hvor-mange"
    >
      <LinkList
        items={overview.counts.map(({ stated, explanation, source }) => ({
          when: <b>{stated}</b>,
          title: <SourceLink page={page} source={source} sources={sources} />,
          note: explanation[locale],
        }))}
      />
    </Section>
  )
}
