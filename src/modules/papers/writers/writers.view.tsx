import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  type FieldError,
  FieldGroup,
  Form,
} from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { LinkList, Surface } from '../../../ui/layout.tsx'
import { AskedChoices } from '../asking/asked-choices.view.tsx'
import { PaperFormPage } from '../look/paper-form.view.tsx'
import type { Paper, Writer } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import { type Asked, readersField } from '../reviewing/review.model.ts'
import { sayWriters as say } from './writers.text.ts'

/** Who writes a paper with those who keep the case, to be chosen. */
export const WritersPage = (props: {
  page: CommunityPage
  paper: Paper
  askable: readonly Asked[]
  chosen: readonly string[]
  errors: readonly FieldError[]
  sendsMail: boolean
}) => {
  const { page, paper, errors } = props
  const { locale, to } = page
  const at = { case: paper.code }
  return (
    <PaperFormPage
      {...{ page, paper, errors }}
      heading={say(locale, 'title')}
      lead={say(locale, 'lead')}
    >
      <Form page={page} action={to('writers', at)}>
        <FieldGroup title={say(locale, 'who')}>
          <AskedChoices
            {...props}
            error={errors.find(({ field }) => field === readersField)?.message}
          />
          <p>{say(locale, props.sendsMail ? 'mailed' : 'notMailed')}</p>
          <Buttons>
            <Button>{say(locale, 'save')}</Button>
            <ButtonLink href={to('paper', at)} weight="secondary">
              {sayPapers(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </FieldGroup>
      </Form>
    </PaperFormPage>
  )
}

/** Who writes it, beside the paper, for those who do; and the way to change it, for those who keep the case. */
export const Writers = (props: {
  page: CommunityPage
  paper: Paper
  writers: readonly Writer[]
}) => {
  const { page, paper, writers } = props
  const { locale, to } = page
  if (!paper.isWriter) return null
  return (
    <Surface title={say(locale, 'title')}>
      {writers.length === 0 ? (
        <p>{say(locale, 'nobody')}</p>
      ) : (
        <LinkList
          items={writers.map(({ name }) => ({
            title: <InNorwegian locale={locale}>{name}</InNorwegian>,
          }))}
        />
      )}
      {paper.isKeeper && (
        <p>
          <a href={to('writers', { case: paper.code })}>{say(locale, 'change')}</a>
        </p>
      )}
    </Surface>
  )
}
