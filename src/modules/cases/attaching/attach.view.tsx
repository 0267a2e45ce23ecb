import { fileNote } from '../../../kernel/kept-file.model.ts'
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
import { Page } from '../../../ui/page.tsx'
import type { Case, CaseFile, PartAudience } from '../case.model.ts'
import { audienceNames, sayCases } from '../cases.text.ts'
import { sayAttach as say } from './attach.text.ts'
import { fileField, removeField, type TypedAttach } from './attach-form.model.ts'

type AttachProps = {
  page: CommunityPage
  item: Case
  /** Those that may be taken away. */
  files: readonly CaseFile[]
  /** For whom a file may be that is not for all who see the case. */
  audiences: readonly PartAudience[]
  typed: TypedAttach
  errors: readonly FieldError[]
}

/** What follows a case: files more, and some to take away. */
export const AttachPage = (props: AttachProps) => {
  const { page, item, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="cases"
      title={say(locale, 'title')}
      windowTitle={`${say(locale, 'title')}: ${item.title}`}
      lead={say(locale, 'lead')}
      crumbs={[
        { label: sayCases(locale, 'title'), href: page.to('cases') },
        { label: item.title, href: page.to('caseItem', { case: item.code }), inNorwegian: true },
      ]}
    >
      <ErrorSummary page={page} errors={errors} />
      <AttachForm {...props} />
    </Page>
  )
}

const AttachForm = ({ page, item, files, audiences, typed, errors }: AttachProps) => {
  const { locale } = page
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message
  const at = { body: item.body, case: item.code }
  return (
    <Form page={page} action={page.to('caseFiles', at)} multipart>
      {files.length > 0 && (
        <Choices
          name={removeField}
          label={say(locale, 'removeThese')}
          several
          value={typed.fjern}
          options={files.map((file) => ({
            value: file.id,
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
      <Choices
        name="for"
        label={say(locale, 'for')}
        value={typed.for}
        error={errorAt('for')}
        options={[
          { value: '', label: say(locale, 'asCase') },
          ...audiences.map((value) => ({ value, label: audienceNames[value][locale] })),
        ]}
      />
      <Buttons>
        <Button>{say(locale, 'save')}</Button>
        <ButtonLink href={page.to('caseItem', { case: item.code })} weight="secondary">
          {say(locale, 'toCase')}
        </ButtonLink>
      </Buttons>
    </Form>
  )
}

/** What the fields are called. */
export const attachLabels = (locale: Locale) => ({
  [fileField]: say(locale, 'fil'),
  tittel: say(locale, 'tittel'),
  for: say(locale, 'for'),
})
