import { listed, longDay } from '../../../kernel/format.model.ts'
import type { AttachmentRow } from '../../../kernel/kept-file.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayDiscard as say } from '../discard.text.ts'
import { sayDocument } from '../document.text.ts'
import type { DocumentFacts } from '../document-row.model.ts'
import { sayDraft } from './draft.text.ts'

type DiscardProps = {
  page: CommunityPage
  /** The draft, or what stands when there is none left. */
  document: DocumentFacts
  attachments: readonly AttachmentRow[]
  /** Does the document go with the draft? */
  wholeDocument: boolean
  /** Why nothing was thrown away. */
  refusal: string | null
}

/** What is lost with a draft and what stays, before it is thrown away. */
export const DiscardPage = (props: DiscardProps) => {
  const { page, document } = props
  const { locale } = page
  const { slug } = document
  const isDraft = document.state === 'draft'
  return (
    <Page
      page={page}
      title={say(locale, 'discard')}
      nav="documents"
      crumbs={[
        { label: sayDocument(locale, 'documents'), href: page.to('documents') },
        { label: document.title, href: page.to('document', { slug }) },
      ]}
      {...(isDraft ? { lead: say(locale, 'lead') } : {})}
    >
      <NotDiscarded {...props} />
      {isDraft && (
        <>
          <WillBeLost {...props} />
          <WillStay {...props} />
          <Form page={page} action={page.to('discardDraft', { slug })}>
            <Buttons>
              <Button weight="danger">{say(locale, 'discard')}</Button>
              <ButtonLink href={page.to('editDraft', { slug })} weight="secondary">
                {sayDraft(locale, 'cancel')}
              </ButtonLink>
            </Buttons>
          </Form>
        </>
      )}
    </Page>
  )
}

const NotDiscarded = ({ page, document, refusal }: DiscardProps) => {
  const { locale } = page
  const { slug, number, state } = document
  return (
    refusal && (
      <Notice kind="warning" title={say(locale, 'notDiscarded')}>
        <p>{refusal}</p>
        <p>
          <a href={page.to('document', { slug }, { versjon: number })}>
            {say(locale, state === 'draft' ? 'readDraft' : 'toDocument')}
          </a>
        </p>
      </Notice>
    )
  )
}

const WillBeLost = ({ page: { locale }, document, attachments, wholeDocument }: DiscardProps) => {
  const { title, changedAt } = document
  const titles = attachments.map((attachment) => attachment.title)
  return (
    <Surface title={say(locale, 'willBeLost')} marked>
      <ul>
        <li>
          {say(locale, 'theText', title, longDay(locale, osloDay(changedAt)), osloTime(changedAt))}
        </li>
        {titles.length > 0 && <li>{say(locale, 'theAttachments', listed(locale, titles))}</li>}
        {wholeDocument && <li>{say(locale, 'theDocument')}</li>}
      </ul>
    </Surface>
  )
}

const WillStay = ({ page: { locale }, wholeDocument }: DiscardProps) => (
  <Surface title={say(locale, 'willStay')}>
    <ul>
      {!wholeDocument && <li>{say(locale, 'theVersions')}</li>}
      <li>{say(locale, 'theJournal')}</li>
    </ul>
  </Surface>
)
