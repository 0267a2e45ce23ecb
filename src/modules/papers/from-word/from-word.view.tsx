import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { WordNote } from '../../../kernel/word-text.model.ts'
import { FileField } from '../../../ui/file-field.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  type FieldError,
  Form,
} from '../../../ui/form.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayWordNotes } from '../../../ui/word-notes.text.ts'
import { WordNotes } from '../../../ui/word-notes.tsx'
import { paperCrumbs } from '../look/paper-crumbs.view.ts'
import type { Paper } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import { fileField, type TypedFromWord } from './from-word.model.ts'
import { sayFromWord as say } from './from-word.text.ts'

/** A file whose text is to be put under the headings of a paper. */
export const FromWordPage = (props: {
  page: CommunityPage
  paper: Paper
  typed: TypedFromWord
  errors: readonly FieldError[]
}) => {
  const { page, paper, typed, errors } = props
  const { locale, to } = page
  const at = { case: paper.code }
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Page
      page={page}
      nav="cases"
      title={`${say(locale, 'title')}: ${paper.title}`}
      heading={say(locale, 'title')}
      crumbs={paperCrumbs(page, paper)}
      lead={say(locale, 'lead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <Surface>
        <Form page={page} action={to('fromWord', at)} multipart>
          <FileField
            page={page}
            name={fileField}
            label={say(locale, 'file')}
            hint={say(locale, 'fileHint')}
            error={errorOf(fileField)}
            accept=".docx,.odt,.txt"
          />
          <Choices
            name="endringer"
            label={say(locale, 'tracked')}
            value={typed.endringer === '' ? 'taken' : typed.endringer}
            error={errorOf('endringer')}
            options={(['taken', 'left'] as const).map((value) => ({
              value,
              label: say(locale, value),
            }))}
          />
          <Buttons>
            <Button>{say(locale, 'fetch')}</Button>
            <ButtonLink href={to('writePaper', at)} weight="secondary">
              {sayPapers(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}

/** That what stands in the fields came from a file and is not kept yet, and what is to be looked over. */
export const Fetched = (props: {
  page: CommunityPage
  name: string
  notes: readonly WordNote[]
}) => {
  const { page, name, notes } = props
  const { locale } = page
  return (
    <>
      <Notice kind="info" title={say(locale, 'fetched', name)}>
        <p>{say(locale, 'notSaved')}</p>
      </Notice>
      {notes.length > 0 && (
        <Surface title={sayWordNotes(locale, 'title')}>
          <WordNotes locale={locale} notes={notes} />
        </Surface>
      )}
    </>
  )
}
