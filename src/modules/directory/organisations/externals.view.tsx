import type { Child } from 'hono/jsx'
import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, LinkList, Section, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { externalKindNames, sayDirectory } from '../directory.text.ts'
import { type ExternalOrganisation, externalKinds } from '../organisation.model.ts'
import { sayExternals as say } from './externals.text.ts'

type ListProps = {
  page: CommunityPage
  /** Those that are worked with, and those that are no longer. */
  organisations: readonly ExternalOrganisation[]
  out: readonly ExternalOrganisation[]
  done: 'ended' | null
}

/** The organisations outside the community that the viewer may know of, by kind. */
export const ExternalsPage = ({ page, organisations, out, done }: ListProps) => {
  const { locale } = page
  const keeps = page.may('keep-directory')
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'title')}
      crumbs={directoryCrumb(page)}
      lead={say(locale, 'lead')}
    >
      <Receipt>{done && say(locale, done)}</Receipt>
      {organisations.length === 0 ? (
        <Empty>{say(locale, keeps ? 'empty' : 'emptyForReader')}</Empty>
      ) : (
        <List page={page} organisations={organisations} keeps={keeps} />
      )}
      {keeps && (
        <Buttons>
          <ButtonLink href={page.to('addExternal')} weight="secondary">
            {say(locale, 'add')}
          </ButtonLink>
        </Buttons>
      )}
      {keeps && out.length > 0 && (
        <Section title={say(locale, 'out')} lead={say(locale, 'outLead')}>
          <LinkList
            items={out.map((of) => ({
              title: <InNorwegian locale={locale}>{of.name}</InNorwegian>,
              href: page.to('external', { organisation: of.key }),
              aside: of.endedOn && shortDay(of.endedOn),
            }))}
          />
        </Section>
      )}
    </Page>
  )
}

const List = ({
  page,
  organisations,
  keeps,
}: Pick<ListProps, 'page' | 'organisations'> & { keeps: boolean }) => {
  const { locale } = page
  const groups = externalKinds.flatMap((kind) => {
    const rows = organisations.filter((of) => of.kind === kind)
    return rows.length === 0 ? [] : [{ title: externalKindNames[kind][locale], rows }]
  })
  return (
    <StackTable<ExternalOrganisation>
      caption={<span class="ds-sr-only">{say(locale, 'title')}</span>}
      groups={groups}
      columns={[
        {
          label: say(locale, 'organisation'),
          cell: (of) => (
            <a href={page.to('external', { organisation: of.key })}>
              <InNorwegian locale={locale}>{of.name}</InNorwegian>
            </a>
          ),
        },
        {
          label: say(locale, 'about'),
          isEmpty: ({ about }) => about === null,
          cell: ({ about }) =>
            about && <InNorwegian locale={locale}>{shortened(about)}</InNorwegian>,
        },
        ...(keeps
          ? [
              {
                label: say(locale, 'seenBy'),
                cell: (of: ExternalOrganisation): Child => say(locale, of.audience),
              },
            ]
          : []),
      ]}
    />
  )
}

/** The beginning of a text that is longer than a line or two. */
const shortened = (text: string): string =>
  text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/, '')} …`

/** The directory is for those who may read it; a stranger begins at the organisations. */
const directoryCrumb = (page: CommunityPage) =>
  page.may('read-directory')
    ? [{ label: sayDirectory(page.locale, 'directory'), href: page.to('directory') }]
    : []

export const externalsCrumbs = (page: CommunityPage) => [
  ...directoryCrumb(page),
  { label: say(page.locale, 'title'), href: page.to('externals') },
]
