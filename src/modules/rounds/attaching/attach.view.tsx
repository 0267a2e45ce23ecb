import { type AttachmentRow, fileNote } from '../../../kernel/kept-file.model.ts'
import { acceptedFiles } from '../../../kernel/kept-file.table.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { FileField } from '../../../ui/file-field.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
} from '../../../ui/form.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Round } from '../round.model.ts'
import { sayRounds } from '../rounds.text.ts'
import { sayAttach as say } from './attach.text.ts'
import { fileField, removeField, type TypedAttach } from './attach-form.model.ts'

type AttachProps = {
  page: CommunityPage
  round: Round
  files: readonly AttachmentRow[]
  typed: TypedAttach
  errors: readonly FieldError[]
  refusal: string | null
}

/** What follows a draft of a round: a file more, and some to take away. */
export const AttachPage = (props: AttachProps) => {
  const { page, round, errors } = props
  const { locale } = page
  const at = { round: round.slug }
  const title = sayRounds(locale, 'attachments')
  return (
    <Page
      page={page}
      nav="rounds"
      title={title}
      windowTitle={`${title}: ${round.title}`}
      lead={say(locale, 'lead')}
      crumbs={[
        { label: sayRounds(locale, 'rounds'), href: page.to('rounds') },
        { label: round.title, href: page.to('round', at), inNorwegian: true },
      ]}
    >
      {props.refusal && (
        <Notice kind="warning">
          <p>{props.refusal}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={errors} />
      {round.state === 'draft' && <AttachForm {...props} />}
    </Page>
  )
}

const AttachForm = ({ page, round, files, typed, errors }: AttachProps) => {
  const { locale } = page
  const at = { round: round.slug }
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Form page={page} action={page.to('roundFiles', at)} multipart>
      {files.length > 0 && (
        <Choices
          name={removeField}
          label={say(locale, 'removeThese')}
          several
          value={typed.fjern}
          options={files.map((file) => ({
            value: String(file.position),
            label: file.title,
            description: `${file.fileName}, ${fileNote(file)}`,
          }))}
        />
      )}
      <FileField
        page={page}
        name={fileField}
        several
        label={say(locale, 'fil')}
        hint={say(locale, 'filHint')}
        error={errorAt(fileField)}
        accept={acceptedFiles}
      />
      <Field
        name="tittel"
        label={say(locale, 'tittel')}
        hint={say(locale, 'tittelHint')}
        value={typed.tittel}
        error={errorAt('tittel')}
      />
      <Buttons>
        <Button>{say(locale, 'save')}</Button>
        <ButtonLink href={page.to('draftRound', at)} weight="secondary">
          {say(locale, 'toDraft')}
        </ButtonLink>
      </Buttons>
    </Form>
  )
}

/** What the fields are called. */
export const attachLabels = (locale: Locale) => ({
  [fileField]: say(locale, 'fil'),
  tittel: say(locale, 'tittel'),
})
