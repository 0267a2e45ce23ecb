import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  FieldGroup,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { paperCrumbs } from '../look/paper-crumbs.view.ts'
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
    <Page
      page={page}
      nav="cases"
      title={`${sayPapers(locale, 'ask')}: ${paper.title}`}
      heading={sayPapers(locale, 'ask')}
      crumbs={paperCrumbs(page, paper)}
      lead={say(locale, 'askLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      {props.isEmpty ? (
        <Notice kind="warning">
          <p>{say(locale, 'nothingWritten')}</p>
        </Notice>
      ) : (
        <AskForm {...props} />
      )}
    </Page>
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
