import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, type FieldError, Form } from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { sayWordFile } from '../../../ui/word-file.text.ts'
import { WordFileFields, wordFileField } from '../../../ui/word-file.tsx'
import { PaperFormPage } from '../look/paper-form.view.tsx'
import type { Paper } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import { sayFromWord as say } from './from-word.text.ts'

/** A file whose text is to be put under the headings of a paper. */
export const FromWordPage = (props: {
  page: CommunityPage
  paper: Paper
  tracked: string
  errors: readonly FieldError[]
}) => {
  const { page, paper, tracked, errors } = props
  const { locale, to } = page
  const at = { case: paper.code }
  return (
    <PaperFormPage
      {...{ page, paper, errors }}
      heading={sayWordFile(locale, 'fetchFrom')}
      lead={say(locale, 'lead')}
    >
      <Surface>
        <Form page={page} action={to('fromWord', at)} multipart>
          <WordFileFields
            {...{ page, tracked }}
            error={errors.find(({ field }) => field === wordFileField)?.message}
          />
          <Buttons>
            <Button>{sayWordFile(locale, 'fetch')}</Button>
            <ButtonLink href={to('writePaper', at)} weight="secondary">
              {sayPapers(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </PaperFormPage>
  )
}
