import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  FieldGroup,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { langOf } from '../../../ui/in-norwegian.tsx'
import { More, Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { paperCrumbs } from '../look/paper-crumbs.view.ts'
import type { Paper } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import { type Asked, readersField, type TypedAsking } from '../reviewing/review.model.ts'
import { askedNames, sayReviewing as say } from '../reviewing/reviewing.text.ts'

const kinds = ['body', 'region', 'party', 'person'] as const satisfies readonly Asked['kind'][]

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
        {kinds.map((kind, place) => (
          <OfKind {...props} kind={kind} error={place === 0 ? errorOf(readersField) : undefined} />
        ))}
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

/** Bodies are laid out; of the others there are many, and they are folded until one of them is chosen. */
const OfKind = (props: AskProps & { kind: Asked['kind']; error: string | undefined }) => {
  const { page, askable, chosen, kind } = props
  const { locale } = page
  const own = askable.filter((each) => each.kind === kind)
  if (own.length === 0) return null
  const choices = (
    <Choices
      name={readersField}
      {...(kind === 'body' ? {} : { id: `${readersField}-${kind}` })}
      label={askedNames[kind][locale]}
      several
      value={chosen}
      error={props.error}
      options={own.map(({ value, name, isReached }) => ({
        value,
        label: isReached ? name : `${name} (${say(locale, 'nobodySignsIn')})`,
        lang: langOf(locale),
      }))}
    />
  )
  if (kind === 'body') return choices
  return (
    <More summary={askedNames[kind][locale]} open={own.some(({ value }) => chosen.includes(value))}>
      {choices}
    </More>
  )
}
