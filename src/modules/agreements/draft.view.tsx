import type { CommunityPage } from '../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  Select,
  TextArea,
} from '../../ui/form.tsx'
import { Notice, Surface } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { documentAudiences, documentKinds, type TypedDraft } from './document.model.ts'
import { audienceText, kindText, sayDocument as say } from './document.text.ts'
import type { AttachmentRow } from './document-row.model.ts'

export type TypedDraftForm = TypedDraft & { attachmentTitle: string; remove: readonly string[] }

/** A new document, or a draft that is changed. */
export const DraftPage = (props: {
  page: CommunityPage
  /** Where the draft stands; null for a new one. */
  slug: string | null
  /** The document that a new draft becomes the next version of. */
  next: string | null
  typed: TypedDraftForm
  attachments: readonly AttachmentRow[]
  errors: readonly FieldError[]
  saved: boolean
}) => {
  const { page, slug, next, typed, errors } = props
  const { locale } = page
  const place = `/${page.community.key}/avtaler`
  const action = next ? `${next}/ny-versjon` : slug ? `${slug}/rediger` : 'ny'
  const back = next ?? slug
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  const field = (name: keyof TypedDraft) => ({ name, value: typed[name], error: errorOf(name) })
  return (
    <Page
      page={page}
      title={say(locale, next ? 'nextVersion' : slug ? 'editDraft' : 'newDocument')}
      nav="documents"
      crumbs={[{ label: say(locale, 'documents'), href: place }]}
      lead={say(locale, 'newDocumentLead')}
    >
      {props.saved && (
        <Notice kind="done">
          <p>{say(locale, 'saved')}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={errors} />
      <Surface>
        <Form page={page} action={`${place}/${action}`} multipart>
          <Field {...field('title')} label={say(locale, 'title')} required />
          <TextArea
            {...field('summary')}
            label={say(locale, 'summary')}
            hint={say(locale, 'summaryHint')}
            rows={3}
          />
          <TextArea
            {...field('body')}
            label={say(locale, 'body')}
            hint={`${say(locale, 'bodyHint')} ${say(locale, 'noPersons')}`}
            rows={18}
            required
          />
          <Field
            {...field('source')}
            label={say(locale, 'source')}
            hint={say(locale, 'sourceHint')}
          />
          <Select
            {...field('kind')}
            label={say(locale, 'kind')}
            options={documentKinds.map((kind) => ({ value: kind, label: kindText[kind][locale] }))}
          />
          <Field
            {...field('counterparty')}
            label={say(locale, 'counterparty')}
            hint={say(locale, 'counterpartyHint')}
          />
          <Field {...field('host')} label={say(locale, 'host')} hint={say(locale, 'hostHint')} />
          <Field {...field('hostSource')} label={say(locale, 'hostSource')} />
          <Field
            {...field('deadline')}
            label={say(locale, 'deadline')}
            hint={say(locale, 'dayHint')}
            short
          />
          <Field
            {...field('reviewDay')}
            label={say(locale, 'reviewDay')}
            hint={say(locale, 'dayHint')}
            short
          />
          <Field
            {...field('costScheme')}
            label={say(locale, 'costScheme')}
            hint={say(locale, 'costSchemeHint')}
          />
          <Field {...field('owner')} label={say(locale, 'owner')} hint={say(locale, 'ownerHint')} />
          <Field {...field('archiveOwner')} label={say(locale, 'archiveOwner')} />
          <Select
            {...field('audience')}
            label={say(locale, 'audience')}
            hint={say(locale, 'audienceHint')}
            options={documentAudiences.map((audience) => ({
              value: audience,
              label: audienceText[audience][locale],
            }))}
          />
          {props.attachments.length > 0 && (
            <Choices
              name="remove"
              label={say(locale, 'removeAttachments')}
              several
              value={typed.remove}
              options={props.attachments.map(({ position, title, fileName }) => ({
                value: String(position),
                label: title,
                description: fileName,
              }))}
            />
          )}
          <Field
            name="attachment"
            type="file"
            label={say(locale, 'addAttachment')}
            hint={say(locale, 'attachmentHint')}
            error={errorOf('attachment')}
            accept=".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg,.txt"
          />
          <Field
            name="attachmentTitle"
            label={say(locale, 'attachmentTitle')}
            value={typed.attachmentTitle}
            error={errorOf('attachmentTitle')}
          />
          <Buttons>
            <Button>{say(locale, 'save')}</Button>
            <ButtonLink href={back === null ? place : `${place}/${back}`} weight="secondary">
              {say(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}

/** Calling back a version: what it does, and why it is done. */
export const WithdrawPage = (props: {
  page: CommunityPage
  slug: string
  title: string
  reason: string
  error: string | null
}) => {
  const { page, slug } = props
  const { locale } = page
  const own = `/${page.community.key}/avtaler/${slug}`
  return (
    <Page
      page={page}
      title={say(locale, 'withdraw')}
      nav="documents"
      crumbs={[
        { label: say(locale, 'documents'), href: `/${page.community.key}/avtaler` },
        { label: props.title, href: own },
      ]}
      lead={say(locale, 'withdrawLead')}
    >
      <ErrorSummary
        page={page}
        errors={props.error ? [{ field: 'reason', message: props.error }] : []}
      />
      <Surface>
        <Form page={page} action={`${own}/trekk`}>
          <TextArea
            name="reason"
            label={say(locale, 'reason')}
            hint={say(locale, 'noPersons')}
            value={props.reason}
            error={props.error}
            required
          />
          <Buttons>
            <Button weight="danger">{say(locale, 'withdraw')}</Button>
            <ButtonLink href={own} weight="secondary">
              {say(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}
