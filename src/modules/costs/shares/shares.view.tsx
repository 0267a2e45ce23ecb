import { addDays } from '../../../kernel/day.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { BarKey } from '../../../ui/bar.tsx'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, LinkList, Section } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayCosts } from '../costs.text.ts'
import type { Cover } from '../cover.model.ts'
import { Covers } from '../look/covers.view.tsx'
import { ListMark } from '../look/list-mark.view.tsx'
import { sharingSentences } from '../look/sharing-words.view.ts'
import { sayStatement } from '../look/statement.text.ts'
import { sayNewScheme } from '../scheme/new-scheme.text.ts'
import { heldFrom, listAsked, type StoredList, stands, titleOf } from '../stored-list.model.ts'
import { sayTrial } from '../trial/trial.text.ts'
import { type FormerList, History, Origin } from './list-history.view.tsx'
import { ShareFigures } from './share-figures.view.tsx'
import { ShareNotes } from './share-notes.view.tsx'
import { barKey, SharesTable } from './shares-table.view.tsx'

export type SharesPageProps = {
  page: CommunityPage
  list: StoredList
  /** All lists of the scheme, newest first; without lines. */
  lists: readonly FormerList[]
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
  return (
    <Page
      page={page}
      nav="costs"
      title={titleOf(list)}
      heading={<InNorwegian locale={locale}>{titleOf(list)}</InNorwegian>}
      crumbs={[{ label: say(locale, 'costs'), href: page.to('costs') }]}
      lead={leadOf(locale, list)}
      status={<ListMark page={page} list={list} />}
    >
      <Receipt>{props.done && doneText(locale, props.done)}</Receipt>
      <Origin page={page} list={list} lists={props.lists} />
      <ShareFigures page={page} list={list} />
      <Section
        title={say(locale, 'perParty')}
        lead={say(locale, list.total === null ? 'incompleteLead' : 'perPartyLead')}
        id="andeler"
      >
        <BarKey parts={barKey(page, list)} />
        <SharesTable page={page} list={list} isOwn={props.isOwn} />
        <ShareNotes page={page} list={list} withoutParty={props.withoutParty} />
        <Downloads page={page} list={list} />
      </Section>
      <Covers page={page} cover={props.cover} fromPapers={list.origin === 'reconstructed'}>
        {page.may('adopt-shares') && (
          <Buttons>
            <ButtonLink
              href={page.to('stateCost', { scheme: list.schemeKey })}
              weight="secondary"
              small
            >
              {sayStatement(locale, 'title')}
            </ButtonLink>
          </Buttons>
        )}
      </Covers>
      {page.may('try-shares') && stands(list) && (
        <Section title={say(locale, 'tryOther')} lead={say(locale, 'tryLead')}>
          <Buttons>
            <ButtonLink href={page.to('trial', { scheme: list.schemeKey })}>
              {say(locale, 'tryOther')}
            </ButtonLink>
          </Buttons>
        </Section>
      )}
      {page.may('adopt-shares') && <GoOn page={page} list={list} />}
      <History page={page} list={list} lists={props.lists} />
      {props.otherSchemes.length > 0 && <OtherSchemes {...props} />}
    </Page>
  )
}

/** How the cost is shared, by whom it is invoiced, and for which years: of a later list, from the year that is its own. */
function leadOf(locale: Locale, list: StoredList): string {
  const { input, lines, unnamed } = list
  const { scheme } = input
  const { invoicer, until } = scheme
  const from = heldFrom(list)
  return [
    sharingSentences(locale, scheme, { parties: lines, unnamed }),
    ...(invoicer ? [sayCosts(locale, 'invoicedBy', invoicer)] : []),
    until
      ? sayCosts(locale, 'forPeriod', longDay(locale, from), longDay(locale, addDays(until, -1)))
      : sayCosts(locale, 'forYearsFrom', longDay(locale, from)),
  ].join(' ')
}

const OtherSchemes = ({ page, otherSchemes }: SharesPageProps) => (
  <Section title={sayCosts(page.locale, 'otherSchemes')}>
    <LinkList
      items={otherSchemes.map(({ key, title, purpose }) => ({
        title,
        note: purpose,
        href: page.to('shares', { scheme: key }),
      }))}
    />
  </Section>
)

const doneText = (locale: Locale, done: 'adopted' | 'made' | 'stated'): string => {
  if (done === 'adopted') return sayTrial(locale, 'adopted')
  return done === 'made' ? sayNewScheme(locale, 'made') : sayStatement(locale, 'done')
}

/** What those who see to the costs can do next: adopt a proposal, or make another way of sharing. */
const GoOn = ({ page, list }: { page: CommunityPage; list: StoredList }) => {
  const { locale } = page
  return (
    <Section title={sayNewScheme(locale, 'manage')}>
      <Buttons>
        {list.origin === 'proposed' && stands(list) && list.total !== null && (
          <ButtonLink href={page.to('adoptShares', { scheme: list.schemeKey })}>
            {sayTrial(locale, 'adopt')}
          </ButtonLink>
        )}
        <ButtonLink href={page.to('newScheme', {}, { fra: list.schemeKey })} weight="secondary">
          {sayNewScheme(locale, 'nextPeriod')}
        </ButtonLink>
        <ButtonLink href={page.to('newScheme')} weight="secondary">
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
          <ButtonLink href={page.to('newScheme')}>{sayNewScheme(page.locale, 'title')}</ButtonLink>
        )
      }
    >
      {sayCosts(page.locale, 'none')}
    </Empty>
  </Page>
)

const Downloads = ({ page, list }: { page: CommunityPage; list: StoredList }) => {
  const { locale } = page
  const file = (kind: string) =>
    page.to('sharesFile', { scheme: list.schemeKey, file: `fordeling.${kind}` }, listAsked(list))
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
