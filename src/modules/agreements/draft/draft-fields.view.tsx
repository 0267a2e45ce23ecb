import { day, yearOf } from '../../../kernel/day.model.ts'
import type { Exemption } from '../../../kernel/exemption.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { AttachmentRow } from '../../../kernel/kept-file.model.ts'
import { acceptedFiles } from '../../../kernel/kept-file.table.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { PaperLacks } from '../../../kernel/paper.model.ts'
import { Editor } from '../../../ui/editor.tsx'
import { ExemptionFields } from '../../../ui/exemption.tsx'
import { FileField } from '../../../ui/file-field.tsx'
import {
  Choices,
  Field,
  type FieldError,
  FieldGroup,
  FieldRow,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { More } from '../../../ui/layout.tsx'
import type { PaperTrial } from '../../../ui/paper-trial.tsx'
import {
  type DraftChoices,
  documentAudiences,
  documentKinds,
  type TypedDraft,
} from '../document.model.ts'
import { sayDocument as say } from '../document.text.ts'
import { audienceText, kindText } from '../document-codes.text.ts'
import type { DocumentFacts } from '../document-row.model.ts'
import type { TextFields } from '../field/agreement-field.model.ts'
import { sayDraft } from './draft.text.ts'
import { draftLabels } from './draft-label.view.ts'
import type { Fetched } from './fetched-draft.rule.ts'
import { FromWord } from './from-word.view.tsx'
import { hostOptions, withTyped } from './host-options.view.ts'
import type { TypedDraftForm } from './typed-draft.model.ts'

export type DraftProps = {
  page: CommunityPage
  /** Where the draft stands; null for a new one. */
  slug: string | null
  /** The document that a new draft becomes the next version of. */
  next: string | null
  typed: TypedDraftForm
  /** The document, once its own facts are fixed. */
  fixed: DocumentFacts | null
  choices: DraftChoices
  /** The bases that a document can be exempt by. */
  exemptions: readonly Exemption[]
  attachments: readonly AttachmentRow[]
  errors: readonly FieldError[]
  /** Why nothing was saved though every field is right, and where to look first. */
  refusal: { message: string; href: string } | null
  saved: boolean
  /** The fields of the draft as it is saved; null for one that is not. */
  fields: TextFields | null
  /** What paper cannot show of the draft as it is saved. */
  lacks: PaperLacks | null
  /** Whether the draft as it is saved can be set on paper. */
  trial: PaperTrial | null
  /** What was just fetched from a file, and not saved yet. */
  fetched: Fetched | null
  /** Which of two readings of tracked changes was chosen. */
  tracked: string
}

const errorIn =
  ({ errors }: DraftProps) =>
  (field: string) =>
    errors.find((error) => error.field === field)?.message

/** What a field of the form shows. */
const fieldIn = (props: DraftProps) => {
  const labels = draftLabels(props.page.locale)
  const errorOf = errorIn(props)
  return (name: keyof TypedDraft) => ({
    name,
    label: labels[name],
    value: props.typed[name],
    error: errorOf(name),
  })
}

/** The counterparty, the host and the days: the facts of one version. */
export const PartiesAndDays = (props: DraftProps) => {
  const { page, choices, typed } = props
  const { locale } = page
  const field = fieldIn(props)
  return (
    <>
      <FieldGroup title={sayDraft(locale, 'theParties')}>
        <Field {...field('counterparty')} hint={sayDraft(locale, 'counterpartyHint')} />
        <Select
          {...field('host')}
          hint={sayDraft(locale, 'hostHint')}
          options={hostOptions(locale, choices, typed.host, sayDraft(locale, 'noHost'))}
        />
        <Field {...field('hostSource')} hint={sayDraft(locale, 'hostSourceHint')} />
      </FieldGroup>
      <FieldGroup title={sayDraft(locale, 'theDays')}>
        <FieldRow>
          <Field {...field('deadline')} hint={dayAhead(page)} short />
          <Field {...field('reviewDay')} hint={dayAhead(page)} short />
        </FieldRow>
      </FieldGroup>
    </>
  )
}

/** The facts of the document, until they are fixed. */
export const OwnFacts = (props: DraftProps) => {
  const { choices, typed } = props
  const { locale } = props.page
  const field = fieldIn(props)
  return (
    <>
      <FieldGroup title={sayDraft(locale, 'theCost')}>
        <Select
          {...field('costScheme')}
          hint={sayDraft(locale, choices.schemes.length > 0 ? 'costSchemeHint' : 'noSchemes')}
          options={[
            { value: '', label: sayDraft(locale, 'noCost') },
            ...withTyped(locale, choices.schemes, typed.costScheme),
          ]}
        />
      </FieldGroup>
      <FieldGroup title={sayDraft(locale, 'ownersAndReaders')}>
        <FieldRow>
          <Field {...field('owner')} hint={sayDraft(locale, 'ownerHint')} />
          <Field {...field('archiveOwner')} hint={sayDraft(locale, 'archiveOwnerHint')} />
        </FieldRow>
        <Select
          {...field('audience')}
          hint={sayDraft(locale, 'audienceHint')}
          options={documentAudiences.map((audience) => ({
            value: audience,
            label: audienceText[audience][locale],
          }))}
        />
        <ExemptionFields
          locale={locale}
          basis={field('exemptBy')}
          review={field('exemptReview')}
          exemptions={props.exemptions}
        />
      </FieldGroup>
    </>
  )
}

export const TheText = (props: DraftProps) => {
  const { typed, fixed } = props
  const { locale } = props.page
  const field = fieldIn(props)
  const errorOf = errorIn(props)
  return (
    <FieldGroup title={sayDraft(locale, 'theText')}>
      <Field {...field('title')} required />
      {!fixed && (
        <Select
          {...field('kind')}
          options={documentKinds.map((kind) => ({
            value: kind,
            label: kindText[kind][locale],
          }))}
        />
      )}
      <TextArea {...field('summary')} hint={sayDraft(locale, 'summaryHint')} rows={3} />
      <FromWord {...props} />
      <Editor
        page={props.page}
        {...field('body')}
        hint={`${sayDraft(locale, 'bodyHint')} ${sayDraft(locale, 'noPersons')}`}
        rows={18}
        required
      />
      <More
        summary={sayDraft(locale, 'takenFromElsewhere')}
        open={typed.source !== '' || errorOf('source') !== undefined}
      >
        <Field {...field('source')} hint={sayDraft(locale, 'sourceHint')} />
      </More>
    </FieldGroup>
  )
}

export const Attachments = (props: DraftProps) => {
  const { typed } = props
  const { locale } = props.page
  const labels = draftLabels(locale)
  const errorOf = errorIn(props)
  return (
    <FieldGroup title={say(locale, 'attachments')}>
      {props.attachments.length > 0 && (
        <Choices
          name="remove"
          label={sayDraft(locale, 'removeAttachments')}
          several
          value={typed.remove}
          options={props.attachments.map(({ position, title, fileName }) => ({
            value: String(position),
            label: title,
            description: fileName,
          }))}
        />
      )}
      <FileField
        page={props.page}
        name="attachment"
        several
        label={labels.attachment}
        hint={sayDraft(locale, 'attachmentHint')}
        error={errorOf('attachment')}
        accept={acceptedFiles}
      />
      <Field
        name="attachmentTitle"
        label={labels.attachmentTitle}
        hint={sayDraft(locale, 'attachmentTitleHint')}
        value={typed.attachmentTitle}
        error={errorOf('attachmentTitle')}
      />
    </FieldGroup>
  )
}

/** How a day to come is written, with one that would be taken. */
const dayAhead = ({ locale, today }: CommunityPage): string =>
  sayDraft(locale, 'dayAheadHint', shortDay(day(`${yearOf(today) + 1}-12-31`)))
