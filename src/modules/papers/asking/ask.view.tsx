import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Field,
  type FieldError,
  FieldGroup,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { PaperFormPage } from '../look/paper-form.view.tsx'
import type { Paper } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import { type Asked, readersField, type TypedAsking } from '../reviewing/review.model.ts'
import { sayReviewing as say } from '../reviewing/reviewing.text.ts'
import { AskedChoices } from './asked-choices.view.tsx'

type AskProps = {
  page: CommunityPage
  paper: Paper
  number: number
  askable: readonly Asked[]
  chosen: readonly string[]
  typed: TypedAsking
  errors: readonly FieldError[]
  /** Do those who are asked get a mail? */
  sendsMail: boolean
  isEmpty: boolean
}

/** Whom the paper is to be read by, and by when. */
export const AskPage = (props: AskProps) => {
  const { page, paper, errors } = props
  const { locale } = page
  return (
    <PaperFormPage
      {...{ page, paper, errors }}
      heading={sayPapers(locale, 'ask')}
      lead={say(locale, 'askLead')}
    >
      {props.isEmpty ? (
        <Notice kind="warning">
          <p>{say(locale, 'nothingWritten')}</p>
        </Notice>
      ) : (
        <AskForm {...props} />
      )}
    </PaperFormPage>
  )
}

const AskForm = (props: AskProps) => {
  const { page, paper, typed, errors } = props
  const { locale, to } = page
  const at = { case: paper.code }
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Form page={page} action={to('askReaders', at)}>
      <FieldGroup title={say(locale, 'who')}>
        <AskedChoices {...props} error={errorOf(readersField)} />
      </FieldGroup>
      <FieldGroup title={say(locale, 'when')}>
        <Field
          name="frist"
          label={say(locale, 'frist')}
          value={typed.frist}
          error={errorOf('frist')}
          required
          short
        />
        <TextArea
          name="melding"
          label={say(locale, 'melding')}
          value={typed.melding}
          error={errorOf('melding')}
        />
        <p>{say(locale, props.sendsMail ? 'mailed' : 'notMailed')}</p>
        <Buttons>
          <Button>{say(locale, 'send', props.number)}</Button>
          <ButtonLink href={to('paper', at)} weight="secondary">
            {sayPapers(locale, 'cancel')}
          </ButtonLink>
        </Buttons>
      </FieldGroup>
    </Form>
  )
}
