import { raw } from 'hono/html'
import { longDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../ui/form.tsx'
import {
  Columns,
  Empty,
  Facts,
  LinkList,
  Notice,
  Prose,
  Section,
  SourceNote,
  StackTable,
  Surface,
} from '../../ui/layout.tsx'
import { renderMarkdown } from '../../ui/markdown.ts'
import { Page } from '../../ui/page.tsx'
import { State } from '../../ui/state.tsx'
import type { VersionStanding } from './document.model.ts'
import { audienceText, kindText, sayDocument as say, standingText } from './document.text.ts'
import type {
  AttachmentRow,
  DocumentFacts,
  DraftRow,
  ListedDocument,
  VersionRow,
} from './document-row.model.ts'

const standingKinds = {
  draft: 'sent',
  out: 'agenda',
  'in-force': 'adopted',
  withdrawn: 'rejected',
} as const satisfies Record<VersionStanding, string>

export const DocumentsPage = (props: {
  page: CommunityPage
  documents: readonly (ListedDocument & { standing: VersionStanding })[]
  next: string | null
}) => {
  const { page, documents } = props
  const { locale } = page
  const place = `/${page.community.key}/avtaler`
  return (
    <Page
      page={page}
      title={say(locale, 'documents')}
      nav="documents"
      lead={say(locale, 'documentsLead')}
    >
      {page.may('put-forward') && (
        <Buttons>
          <ButtonLink href={`${place}/ny`}>{say(locale, 'newDocument')}</ButtonLink>
          <ButtonLink href={`${place}/utkast`} weight="secondary">
            {say(locale, 'drafts')}
          </ButtonLink>
        </Buttons>
      )}
      {documents.length === 0 ? (
        <Empty>{say(locale, 'noDocuments')}</Empty>
      ) : (
        <StackTable
          caption={<span class="ds-sr-only">{say(locale, 'documents')}</span>}
          rows={documents}
          columns={[
            {
              label: say(locale, 'document'),
              cell: ({ slug, title }) => <a href={`${place}/${slug}`}>{title}</a>,
            },
            {
              label: say(locale, 'standing'),
              answer: true,
              cell: ({ standing, inForceFrom }) => standingMark(page, standing, inForceFrom),
            },
            {
              label: say(locale, 'answers'),
              cell: ({ slug, adopted, parties, record }) => (
                <a href={`${place}/${slug}/tavle`}>
                  {record === 'from-sources' && adopted === 0
                    ? say(locale, 'adoptedUnknown', parties ?? 0)
                    : say(locale, 'adoptedOf', adopted ?? 0, parties ?? 0)}
                </a>
              ),
            },
            {
              label: say(locale, 'deadline'),
              cell: ({ deadline }) =>
                deadline ? longDay(locale, deadline) : say(locale, 'noDeadline'),
            },
          ]}
        />
      )}
      {props.next && (
        <Buttons>
          <ButtonLink href={props.next} weight="secondary">
            {say(locale, 'more')}
          </ButtonLink>
        </Buttons>
      )}
    </Page>
  )
}

export const DraftsPage = ({
  page,
  drafts,
}: {
  page: CommunityPage
  drafts: readonly DraftRow[]
}) => {
  const { locale } = page
  const place = `/${page.community.key}/avtaler`
  return (
    <Page
      page={page}
      title={say(locale, 'drafts')}
      nav="documents"
      crumbs={[{ label: say(locale, 'documents'), href: place }]}
      lead={say(locale, 'draftsLead')}
    >
      {drafts.length === 0 ? (
        <Empty action={<ButtonLink href={`${place}/ny`}>{say(locale, 'newDocument')}</ButtonLink>}>
          {say(locale, 'noDrafts')}
        </Empty>
      ) : (
        <LinkList
          items={drafts.map(({ slug, title, number }) => ({
            title,
            href: `${place}/${slug}/rediger`,
            note: say(locale, 'version', number),
          }))}
        />
      )}
    </Page>
  )
}

export const DocumentPage = (props: {
  page: CommunityPage
  document: DocumentFacts
  versions: readonly VersionRow[]
  attachments: readonly AttachmentRow[]
  /** The text with the names that are the same for every party. */
  text: string
  standing: VersionStanding
}) => {
  const { page, document } = props
  const { locale } = page
  const place = `/${page.community.key}/avtaler`
  const own = `${place}/${document.slug}`
  return (
    <Page
      page={page}
      title={document.title}
      nav="documents"
      crumbs={[{ label: say(locale, 'documents'), href: place }]}
      lead={document.summary}
      status={standingMark(page, props.standing, document.inForceFrom)}
    >
      {document.withdrawnOn && document.withdrawalReason && (
        <Notice kind="warning">
          <p>
            {say(
              locale,
              'withdrawnBecause',
              longDay(locale, document.withdrawnOn),
              document.withdrawalReason,
            )}
          </p>
        </Notice>
      )}
      {!document.shown && document.state !== 'draft' && (
        <Notice>
          <p>
            {say(locale, 'olderVersion', document.number)}{' '}
            <a href={own}>{say(locale, 'toShown')}</a>
          </p>
        </Notice>
      )}
      <DocumentDeeds page={page} document={document} />
      <Columns
        aside={
          <>
            <Surface title={say(locale, 'about')}>
              <DocumentFactList page={page} document={document} />
            </Surface>
            <Surface title={say(locale, 'attachments')}>
              {props.attachments.length === 0 ? (
                <p>{say(locale, 'noAttachments')}</p>
              ) : (
                <LinkList
                  items={props.attachments.map((file) => ({
                    title: file.title,
                    href: `${own}/vedlegg/${document.number}/${file.position}`,
                    note: fileNote(file),
                  }))}
                />
              )}
            </Surface>
            <Surface title={say(locale, 'versions')}>
              <LinkList
                items={props.versions.map(({ number, state, putForwardOn }) => ({
                  title: say(locale, 'version', number),
                  href: `${own}?versjon=${number}`,
                  note: `${standingText(locale, state, null)}${putForwardOn ? ` ${longDay(locale, putForwardOn)}` : ''}`,
                }))}
              />
            </Surface>
          </>
        }
      >
        <Section title={say(locale, 'text')}>
          <Prose quote>
            <div lang="nb">{raw(renderMarkdown(props.text))}</div>
          </Prose>
          <SourceNote>
            {document.source && `${say(locale, 'source')}: ${document.source}. `}
            {document.source && `${say(locale, 'textInNorwegian')} `}
            {document.body.includes('[[') && say(locale, 'openFields')}
          </SourceNote>
        </Section>
      </Columns>
    </Page>
  )
}

const DocumentDeeds = ({ page, document }: { page: CommunityPage; document: DocumentFacts }) => {
  const { locale } = page
  const own = `/${page.community.key}/avtaler/${document.slug}`
  const mayWrite = page.may('put-forward')
  return (
    <Buttons>
      {document.parties !== null && (
        <ButtonLink
          href={document.shown ? `${own}/tavle` : `${own}/tavle?versjon=${document.number}`}
        >
          {say(locale, 'boardSays')}
        </ButtonLink>
      )}
      {document.state === 'draft' && mayWrite && (
        <>
          <ButtonLink href={`${own}/legg-fram`}>{say(locale, 'putForward')}</ButtonLink>
          <ButtonLink href={`${own}/rediger`} weight="secondary">
            {say(locale, 'editDraft')}
          </ButtonLink>
        </>
      )}
      {document.shown && mayWrite && (
        <ButtonLink href={`${own}/ny-versjon`} weight="secondary">
          {say(locale, 'nextVersion')}
        </ButtonLink>
      )}
      {document.shown && document.state === 'out' && page.may('withdraw-version') && (
        <ButtonLink href={`${own}/trekk`} weight="secondary">
          {say(locale, 'withdraw')}
        </ButtonLink>
      )}
    </Buttons>
  )
}

const DocumentFactList = ({ page, document }: { page: CommunityPage; document: DocumentFacts }) => {
  const { locale } = page
  const { deadline, reviewDay, putForwardOn } = document
  return (
    <Facts
      facts={[
        { term: say(locale, 'kind'), detail: kindText[document.kind][locale] },
        {
          term: say(locale, 'counterparty'),
          detail: document.counterparty
            ? say(locale, 'counterpartyDetail', document.counterparty)
            : say(locale, 'notKnown'),
        },
        { term: say(locale, 'host'), detail: document.host ?? say(locale, 'hostUnknown') },
        {
          term: say(locale, 'putForwardOn'),
          detail: putForwardOn
            ? longDay(locale, putForwardOn)
            : say(locale, document.parties === null ? 'notYet' : 'notStated'),
        },
        {
          term: say(locale, 'deadline'),
          detail: deadline ? longDay(locale, deadline) : say(locale, 'noDeadline'),
        },
        {
          term: say(locale, 'reviewDay'),
          detail: reviewDay
            ? say(locale, 'reviewBy', longDay(locale, reviewDay))
            : say(locale, 'notKnown'),
        },
        { term: say(locale, 'owner'), detail: document.owner ?? say(locale, 'notKnown') },
        {
          term: say(locale, 'archiveOwner'),
          detail: document.archiveOwner ?? say(locale, 'notKnown'),
        },
        { term: say(locale, 'audience'), detail: audienceText[document.audience][locale] },
      ]}
    />
  )
}

/** How a version stands, as symbol and word. */
const standingMark = (
  { locale }: CommunityPage,
  standing: VersionStanding,
  inForceFrom: DocumentFacts['inForceFrom'],
) => <State kind={standingKinds[standing]}>{standingText(locale, standing, inForceFrom)}</State>

const fileNote = ({ kind, size }: AttachmentRow): string =>
  `${kind.toUpperCase()}, ${Math.max(1, Math.round(size / 1024))}\u00a0kB`
