import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, LinkList, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import { sayDiscard } from '../discard.text.ts'
import type { HoldsBeside, VersionStanding } from '../document.model.ts'
import { sayDocument as say } from '../document.text.ts'
import type { DraftRow, ListedDocument } from '../document-row.model.ts'
import { besideHolds } from '../standing.text.ts'
import { StandingMark } from './phase.view.tsx'
import type { Reminder } from './reminder.model.ts'
import { reminderFlag } from './reminder.text.ts'

type ShownDocument = ListedDocument & {
  standing: VersionStanding
  /** The other versions that hold for some. */
  holds: readonly HoldsBeside[]
  reminders: readonly Reminder[]
}

export const DocumentsPage = (props: {
  page: CommunityPage
  documents: readonly ShownDocument[]
  next: string | null
}) => {
  const { page, documents } = props
  const { locale } = page
  return (
    <Page
      page={page}
      title={say(locale, 'documents')}
      nav="documents"
      playedOn={documents.find(({ shownOn }) => shownOn !== null)?.shownOn}
      lead={say(locale, 'documentsLead')}
    >
      {page.may('put-forward') && (
        <Buttons>
          <ButtonLink href={page.to('newDocument')}>{say(locale, 'newDocument')}</ButtonLink>
          <ButtonLink href={page.to('drafts')} weight="secondary">
            {say(locale, 'drafts')}
          </ButtonLink>
        </Buttons>
      )}
      {documents.length === 0 ? (
        <Empty>{say(locale, 'noDocuments')}</Empty>
      ) : (
        <DocumentTable page={page} documents={documents} />
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

const DocumentTable = (props: { page: CommunityPage; documents: readonly ShownDocument[] }) => {
  const { page, documents } = props
  const { locale } = page
  return (
    <StackTable
      caption={<span class="ds-sr-only">{say(locale, 'documents')}</span>}
      rows={documents}
      columns={[
        {
          label: say(locale, 'document'),
          cell: ({ slug, title }) => (
            <a href={page.to('document', { slug })}>
              <InNorwegian locale={locale}>{title}</InNorwegian>
            </a>
          ),
        },
        {
          label: say(locale, 'phase'),
          answer: true,
          cell: ({ standing, holds }) => (
            <>
              <StandingMark locale={locale} standing={standing} />
              {holds.map((beside) => (
                <div>
                  <small>{besideHolds(locale, beside)}</small>
                </div>
              ))}
            </>
          ),
        },
        {
          label: say(locale, 'answers'),
          cell: ({ slug, adopted, parties, open, record }) => (
            <a href={page.to('board', { slug })}>
              {record === 'from-sources' && adopted === 0
                ? say(locale, 'adoptedUnknown', parties ?? 0, open ?? 0)
                : say(locale, 'adoptedOf', adopted ?? 0, parties ?? 0)}
            </a>
          ),
        },
        {
          label: say(locale, 'deadline'),
          isEmpty: ({ standing }) => standing.phase === 'withdrawn',
          cell: (document) => <Deadline locale={locale} {...document} />,
        },
      ]}
    />
  )
}

/** By when it is to be answered, with what that asks for; nothing is asked of what is withdrawn. */
const Deadline = (
  props: Pick<ShownDocument, 'standing' | 'deadline' | 'reminders'> & { locale: Locale },
) => {
  const { locale, standing, deadline, reminders } = props
  if (standing.phase === 'withdrawn') return <>–</>
  return (
    <div>
      {deadline ? longDay(locale, deadline) : say(locale, 'noDeadline')}
      {reminders.map((reminder) => (
        <div>
          <State kind={reminder.daysLeft < 0 ? 'late' : 'reservation'} bare>
            {reminderFlag(locale, reminder)}
          </State>
        </div>
      ))}
    </div>
  )
}

export const DraftsPage = ({
  page,
  drafts,
  discarded,
}: {
  page: CommunityPage
  drafts: readonly DraftRow[]
  /** Was a draft just thrown away? */
  discarded: boolean
}) => {
  const { locale } = page
  return (
    <Page
      page={page}
      title={say(locale, 'drafts')}
      nav="documents"
      crumbs={[{ label: say(locale, 'documents'), href: page.to('documents') }]}
      lead={say(locale, 'draftsLead')}
    >
      <Receipt>{discarded && sayDiscard(locale, 'discarded')}</Receipt>
      {drafts.length === 0 ? (
        <Empty
          action={
            <ButtonLink href={page.to('newDocument')}>{say(locale, 'newDocument')}</ButtonLink>
          }
        >
          {say(locale, 'noDrafts')}
        </Empty>
      ) : (
        <LinkList
          items={drafts.map(({ slug, title, number }) => ({
            title: <InNorwegian locale={locale}>{title}</InNorwegian>,
            href: page.to('editDraft', { slug }),
            note: say(locale, 'version', number),
          }))}
        />
      )}
    </Page>
  )
}
