import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, type FieldError, Form, TextArea } from '../../../ui/form.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { PaperFormPage } from '../look/paper-form.view.tsx'
import type { Paper } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import type { TypedShowing } from './showing.model.ts'
import { sayVersions as say } from './versions.text.ts'

/** What becomes of what is written when it is shown to the body, before it is. */
export const ShowPage = (props: {
  page: CommunityPage
  paper: Paper
  number: number
  /** The headings that nothing stands under. */
  empty: readonly string[]
  /** Why it cannot be shown as it is. */
  refusal: string | null
  typed: TypedShowing
  errors: readonly FieldError[]
}) => {
  const { page, paper, errors } = props
  const { locale, to } = page
  const at = { case: paper.code }
  return (
    <PaperFormPage
      {...{ page, paper, errors }}
      heading={sayPapers(locale, 'show')}
      lead={say(locale, 'lead')}
    >
      {props.refusal === null && props.empty.length > 0 && (
        <Notice kind="info">
          <p>{say(locale, 'empty', props.empty.join(', '))}</p>
        </Notice>
      )}
      {props.refusal ? (
        <Notice kind="warning">
          <p>{props.refusal}</p>
          <p>
            <a href={to('paper', at)}>{sayPapers(locale, 'paper')}</a>
          </p>
        </Notice>
      ) : (
        <Surface>
          <Form page={page} action={to('showPaper', at)}>
            <TextArea
              name="nytt"
              label={say(locale, 'note')}
              hint={say(locale, 'noteHint')}
              value={props.typed.nytt}
              error={errors.find(({ field }) => field === 'nytt')?.message}
            />
            <Buttons>
              <Button>{say(locale, 'fix', props.number)}</Button>
              <ButtonLink href={to('paper', at)} weight="secondary">
                {sayPapers(locale, 'cancel')}
              </ButtonLink>
            </Buttons>
          </Form>
        </Surface>
      )}
    </PaperFormPage>
  )
}
