import { yearOf } from '../../kernel/day.model.ts'
import { kronerText, shortDay, wholeNumber } from '../../kernel/format.model.ts'
import type { Ore } from '../../kernel/money.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { BarKey } from '../../ui/bar.tsx'
import { ButtonLink, Buttons } from '../../ui/form.tsx'
import { Empty, KeyFigures, LinkList, Notice, Section, SourceNote } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { State } from '../../ui/state.tsx'
import { sayCosts } from './costs.text.ts'
import type { Cover } from './cover.model.ts'
import { Covers } from './covers.view.tsx'
import { sayNewScheme } from './new-scheme.text.ts'
import type { Component } from './scheme.model.ts'
import { barKey, SharesTable } from './shares-table.view.tsx'
import { dayText, fractionText, rateText, scopeText, sharingSentences } from './sharing.view.ts'
import { sayStatement } from './statement.text.ts'
import { type StoredList, titleOf } from './stored-list.model.ts'
import { sayTrial } from './trial.text.ts'

export type SharesPageProps = {
  page: CommunityPage
  list: StoredList
  /** All lists of the scheme, newest first; without lines. */
  lists: readonly Pick<
    StoredList,
    'id' | 'year' | 'knownTotal' | 'madeOn' | 'standing' | 'replacedBy'
  >[]
  otherSchemes: readonly { key: string; title: string; purpose: string }[]
  /** What the total would be without each party that a note is about. */
  withoutParty: ReadonlyMap<string, Ore>
  isOwn: (code: string) => boolean
  cover: Cover
  done: 'adopted' | 'made' | 'stated' | null
}

export const SharesPage = (props: SharesPageProps) => {
  const { page, list } = props
  const { locale } = page
  const say = sayCosts
  const { scheme } = list.input
  const place = `/${page.community.key}/kostnader`
  const invoicer = scheme.invoicer ? say(locale, 'invoicedBy', scheme.invoicer) : ''
  return (
    <Page
      page={page}
      nav="costs"
      title={titleOf(list)}
      crumbs={[{ label: say(locale, 'costs'), href: place }]}
      lead={`${sharingSentences(locale, scheme, { parties: list.lines, unnamed: list.unnamed })} ${invoicer}`}
      status={<Standing page={page} list={list} />}
    >
      {props.done && (
        <Notice kind="done">
          <p>{doneText(locale, props.done)}</p>
        </Notice>
      )}
      <Origin {...props} />
      <Figures page={page} list={list} />
      <Section
        title={say(locale, 'perParty')}
        lead={say(locale, list.total === null ? 'incompleteLead' : 'perPartyLead')}
        id="andeler"
      >
        <BarKey parts={barKey(page, list)} />
        <SharesTable {...props} />
        <Notes {...props} />
        <Downloads page={page} list={list} />
      </Section>
      <Covers page={page} cover={props.cover}>
        {page.may('adopt-shares') && (
          <Buttons>
            <ButtonLink href={`${place}/${list.schemeKey}/kostnad`} weight="secondary" small>
              {sayStatement(locale, 'title')}
            </ButtonLink>
          </Buttons>
        )}
      </Covers>
      {page.may('try-shares') && list.replacedBy === null && (
        <Section title={say(locale, 'tryOther')} lead={say(locale, 'tryLead')}>
          <Buttons>
            <ButtonLink href={`${place}/${list.schemeKey}/prov`}>
              {say(locale, 'tryOther')}
            </ButtonLink>
          </Buttons>
        </Section>
      )}
      {page.may('adopt-shares') && <GoOn page={page} list={list} />}
      <History {...props} />
      {props.otherSchemes.length > 0 && (
        <Section title={say(locale, 'otherSchemes')}>
          <LinkList
            items={props.otherSchemes.map(({ key, title, purpose }) => ({
              title,
              note: purpose,
              href: `${place}/${key}`,
            }))}
          />
        </Section>
      )}
    </Page>
  )
}

const doneText = (locale: Locale, done: 'adopted' | 'made' | 'stated'): string => {
  if (done === 'adopted') return sayTrial(locale, 'adopted')
  return done === 'made' ? sayNewScheme(locale, 'made') : sayStatement(locale, 'done')
}

/** What those who see to the costs can do next: adopt a proposal, or make another way of sharing. */
const GoOn = ({ page, list }: { page: CommunityPage; list: StoredList }) => {
  const { locale } = page
  const place = `/${page.community.key}/kostnader`
  return (
    <Section title={sayNewScheme(locale, 'manage')}>
      <Buttons>
        {list.standing === 'proposed' && list.replacedBy === null && list.total !== null && (
          <ButtonLink href={`${place}/${list.schemeKey}/vedta`}>
            {sayTrial(locale, 'adopt')}
          </ButtonLink>
        )}
        <ButtonLink href={`${place}/ny?fra=${list.schemeKey}`} weight="secondary">
          {sayNewScheme(locale, 'nextPeriod')}
        </ButtonLink>
        <ButtonLink href={`${place}/ny`} weight="secondary">
          {sayNewScheme(locale, 'title')}
        </ButtonLink>
      </Buttons>
    </Section>
  )
}

/** Where nothing is shared yet. */
export const NoSharesPage = ({ page }: { page: CommunityPage }) => (
  <Page page={page} nav="costs" title={sayCosts(page.locale, 'costs')}>
    <Empty
      action={
        page.may('adopt-shares') && (
          <ButtonLink href={`/${page.community.key}/kostnader/ny`}>
            {sayNewScheme(page.locale, 'title')}
          </ButtonLink>
        )
      }
    >
      {sayCosts(page.locale, 'none')}
    </Empty>
  </Page>
)

export const Standing = ({ page, list }: { page: CommunityPage; list: StoredList }) => {
  const { locale } = page
  if (list.replacedBy !== null) {
    return <State kind="postponed">{sayCosts(locale, 'replaced')}</State>
  }
  return list.standing === 'adopted' ? (
    <State kind="adopted">{sayCosts(locale, 'adoptedOn', shortDay(list.madeOn))}</State>
  ) : (
    <State kind={list.standing === 'proposed' ? 'sent' : 'unknown'}>
      {sayCosts(locale, list.standing === 'proposed' ? 'proposed' : 'reconstructed')}
    </State>
  )
}

/** The decision that the list rests on, and the list that it took the place of. */
const Origin = ({ page: { locale, community }, list, lists }: SharesPageProps) => {
  const former = lists.find(({ id }) => id === list.replaces)
  return (
    <>
      {list.decision && <SourceNote>{sayCosts(locale, 'decidedBy', list.decision)}</SourceNote>}
      {list.textRemovedOn && (
        <SourceNote>{sayCosts(locale, 'decisionRemoved', shortDay(list.textRemovedOn))}</SourceNote>
      )}
      {former && (
        <SourceNote>
          <a href={`/${community.key}/kostnader/${list.schemeKey}?liste=${former.id}`}>
            {sayCosts(
              locale,
              'replaces',
              kronerText(locale, former.knownTotal),
              shortDay(former.madeOn),
            )}
          </a>
        </SourceNote>
      )}
    </>
  )
}

const Figures = ({ page: { locale }, list }: { page: CommunityPage; list: StoredList }) => {
  const { scheme } = list.input
  const known = list.lines.filter(({ amount }) => amount !== null).length
  const all = list.lines.length + list.unnamed
  const people = list.lines.flatMap(({ inhabitants }) =>
    inhabitants === null ? [] : [inhabitants],
  )
  const counts = scheme.components.some(isByInhabitants) && people.length === all
  return (
    <KeyFigures
      figures={[
        {
          figure: kronerText(locale, list.knownTotal),
          unit: 'kr',
          label:
            list.total === null
              ? sayCosts(locale, 'knownSoFar', known, all)
              : sayCosts(locale, 'toShare', all),
        },
        ...scheme.components.flatMap((component) => {
          const figure = componentFigure(locale, component, list)
          return figure ? [figure] : []
        }),
        ...(counts
          ? [
              {
                figure: wholeNumber(people.reduce((sum, each) => sum + each, 0)),
                label: sayCosts(locale, 'inhabitantsOnDay', dayText(locale, list.referenceDay)),
              },
            ]
          : []),
      ]}
    />
  )
}

const isByInhabitants = ({ kind }: Component): boolean =>
  kind === 'per-inhabitant' || kind === 'rest-by-inhabitants'

function componentFigure(
  locale: CommunityPage['locale'],
  component: Component,
  list: StoredList,
): { figure: string; unit?: string; label: string } | null {
  switch (component.kind) {
    case 'fixed':
      return {
        figure: kronerText(locale, component.amount),
        unit: 'kr',
        label: sayCosts(locale, 'fixedPerParty'),
      }
    case 'per-inhabitant':
      return {
        figure: rateText(locale, component.rate),
        unit: 'kr',
        label: sayCosts(locale, 'perInhabitant'),
      }
    case 'fraction': {
      const known = { parties: list.lines, unnamed: list.unnamed }
      return {
        figure: fractionText(locale, component.numerator, component.denominator),
        label: sayCosts(locale, 'ofCost', scopeText(locale, component.for, known)),
      }
    }
    default:
      return null
  }
}

const Notes = ({ page: { locale }, list, withoutParty }: SharesPageProps) => {
  const { notes } = list.input.scheme
  const reconstructed = list.input.scheme.components.flatMap((component) =>
    component.source.certainty === 'reconstructed' && component.kind === 'per-inhabitant'
      ? [`${rateText(locale, component.rate)} kr`]
      : [],
  )
  const cited = citedIn(list)
  return (
    <>
      {notes.map(({ partyCode, text }, i) => {
        const name = list.lines.find(({ code }) => code === partyCode)?.name
        const without = withoutParty.get(partyCode)
        return (
          <p class="gf-source" id={`merknad-${i + 1}`}>
            <sup>{i + 1}</sup> <span lang="nb">{text}</span>{' '}
            {name && without !== undefined
              ? sayCosts(locale, 'withoutParty', name, kronerText(locale, without))
              : ''}
          </p>
        )
      })}
      {cited.length > 0 && (
        <SourceNote>
          {sayCosts(locale, 'sources')}: <span lang="nb">{cited.join('; ')}.</span>
        </SourceNote>
      )}
      <SourceNote>
        {sayCosts(locale, 'populationSource')}{' '}
        {reconstructed.map((figure) => sayCosts(locale, 'ourReconstruction', figure)).join(' ')}
      </SourceNote>
    </>
  )
}

/** Each paper once, with the words that the figures rest on. */
function citedIn({ input }: StoredList): string[] {
  const quotes = new Map<string, string[]>()
  for (const { source } of input.scheme.components) {
    if (source.certainty === 'tried') continue
    const known = quotes.get(source.reference) ?? []
    quotes.set(source.reference, source.quote ? [...known, `«${source.quote}»`] : known)
  }
  return [...quotes].map(([reference, words]) =>
    words.length > 0 ? `${reference}: ${words.join(', ')}` : reference,
  )
}

const Downloads = ({ page, list }: { page: CommunityPage; list: StoredList }) => {
  const { locale } = page
  const file = (kind: string) =>
    `/${page.community.key}/kostnader/${list.schemeKey}/fordeling.${kind}${list.replacedBy === null ? '' : `?liste=${list.id}`}`
  return (
    <Buttons>
      <ButtonLink href={file('xlsx')} weight="secondary" small>
        {sayCosts(locale, 'downloadExcel')}
      </ButtonLink>
      <ButtonLink href={file('csv')} weight="secondary" small>
        {sayCosts(locale, 'downloadCsv')}
      </ButtonLink>
      <ButtonLink href={file('pdf')} weight="secondary" small>
        {sayCosts(locale, 'downloadPdf')}
      </ButtonLink>
    </Buttons>
  )
}

const History = ({ page, list, lists }: SharesPageProps) => {
  const { locale } = page
  if (lists.length < 2) return null
  const place = `/${page.community.key}/kostnader/${list.schemeKey}`
  return (
    <Section title={sayCosts(locale, 'history')} lead={sayCosts(locale, 'historyLead')}>
      <LinkList
        items={lists.map((each) => ({
          title: sayCosts(locale, 'listOf', each.year, kronerText(locale, each.knownTotal)),
          when: shortDay(each.madeOn),
          note:
            each.standing === 'adopted'
              ? sayCosts(locale, 'adoptedOn', shortDay(each.madeOn))
              : sayCosts(locale, each.standing),
          href: each.replacedBy === null ? place : `${place}?liste=${each.id}`,
          aside: (
            <State kind={each.replacedBy === null ? 'adopted' : 'postponed'}>
              {listStanding(page, each)}
            </State>
          ),
        }))}
      />
    </Section>
  )
}

/** How a list stands among the others: replaced, in force, or to be from a year that has not begun. */
function listStanding(
  { locale, today }: CommunityPage,
  list: { replacedBy: string | null; year: number },
) {
  if (list.replacedBy !== null) return sayCosts(locale, 'replaced')
  return list.year > yearOf(today)
    ? sayCosts(locale, 'inForceFrom', list.year)
    : sayCosts(locale, 'inForce')
}
