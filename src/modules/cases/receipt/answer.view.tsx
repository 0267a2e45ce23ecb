import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, ErrorSummary, type FieldError } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Case, CaseQuestion } from '../case.model.ts'
import { sayCases } from '../cases.text.ts'
import type { TypedAnswer } from './answer-form.model.ts'
import { sayReceipt as say } from './receipt.text.ts'
import { AnswerForm } from './receipt.view.tsx'

type Props = {
  page: CommunityPage
  item: Case
  open: CaseQuestion | null
  typed: TypedAnswer
  errors: readonly FieldError[]
  /** Is it the party that raised it that answers, and not who writes in what it said? */
  isTheirs: boolean
}

/** Answering what the secretary asks about a case that one's party raised. */
export const AnswerPage = ({ page, item, open, typed, errors, isTheirs }: Props) => {
  const { locale } = page
  const href = page.to('caseItem', { case: item.code })
  return (
    <Page
      page={page}
      nav="cases"
      title={say(locale, 'answerTitle')}
      windowTitle={`${say(locale, 'answerTitle')}: ${item.title}`}
      lead={<InNorwegian locale={locale}>{item.title}</InNorwegian>}
      crumbs={[
        { label: sayCases(locale, 'title'), href: page.to('cases') },
        { label: item.title, href, inNorwegian: true },
      ]}
    >
      <ErrorSummary page={page} errors={errors} />
      {open === null ? (
        <Empty action={<ButtonLink href={href}>{say(locale, 'toCase')}</ButtonLink>}>
          {say(locale, 'nothingAsked')}
        </Empty>
      ) : (
        <Surface>
          <AnswerForm
            {...{ page, open, typed, errors }}
            action={page.to('answerCaseQuestion', { case: item.code })}
            label={say(locale, isTheirs ? 'svar' : 'told')}
          />
        </Surface>
      )}
    </Page>
  )
}
