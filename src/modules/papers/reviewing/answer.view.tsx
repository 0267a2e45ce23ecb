import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { InNorwegian, langOf } from '../../../ui/in-norwegian.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { RedlineText } from '../../../ui/redline.tsx'
import { paperCrumbs } from '../look/paper-crumbs.view.ts'
import type { Paper } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import type { TypedAnswer } from './review.model.ts'
import { sayReviewing as say } from './reviewing.text.ts'
import type { ToldRemark } from './told-remarks.rule.ts'

type AnswerProps = {
  page: CommunityPage
  paper: Paper
  remark: ToldRemark
  /** The heading or the point that it is of. */
  place: string
  typed: TypedAnswer
  errors: readonly FieldError[]
}

/** A remark, and what whoever writes answers to it. */
export const AnswerRemarkPage = (props: AnswerProps) => {
  const { page, paper, remark, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="cases"
      title={`${say(locale, 'answerTitle')}, ${remark.readerName}, ${props.place}: ${paper.title}`}
      heading={say(locale, 'answerTitle')}
      crumbs={paperCrumbs(page, paper)}
      lead={`${remark.readerName}: ${props.place}`}
    >
      <ErrorSummary page={page} errors={errors} />
      <Surface>
        {remark.words && (
          <p class="gf-lines">
            <InNorwegian locale={locale}>{remark.words}</InNorwegian>
          </p>
        )}
        {remark.redline && (
          <div lang={langOf(locale)}>
            <RedlineText locale={locale} pieces={remark.redline} />
          </div>
        )}
      </Surface>
      <AnswerForm {...props} />
    </Page>
  )
}

const AnswerForm = ({ page, paper, remark, typed, errors }: AnswerProps) => {
  const { locale, to } = page
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Surface>
      <Form page={page} action={to('answerRemark', { case: paper.code, remark: remark.id })}>
        <Choices
          name="tatt"
          label={say(locale, 'tatt')}
          value={typed.tatt}
          error={errorOf('tatt')}
          options={[
            { value: 'ja', label: say(locale, 'ja') },
            { value: 'nei', label: say(locale, 'nei') },
          ]}
        />
        <TextArea
          name="svar"
          label={say(locale, 'svar')}
          value={typed.svar}
          error={errorOf('svar')}
        />
        <Buttons>
          <Button>{say(locale, 'answer')}</Button>
          <ButtonLink href={to('paper', { case: paper.code })} weight="secondary">
            {sayPapers(locale, 'cancel')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Surface>
  )
}
