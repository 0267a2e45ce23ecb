import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ErrorSummary, type FieldError } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Paper } from '../paper.model.ts'
import { paperCrumbs } from './paper-crumbs.view.ts'

/** A page with a form about a paper: what it is for, with what is wrong first. */
export const PaperFormPage = (props: {
  page: CommunityPage
  paper: Paper
  heading: string
  lead?: Child | undefined
  errors: readonly FieldError[]
  children?: Child | undefined
}) => {
  const { page, paper, heading, errors } = props
  return (
    <Page
      page={page}
      nav="cases"
      title={`${heading} – ${paper.title}`}
      heading={heading}
      crumbs={paperCrumbs(page, paper)}
      lead={props.lead}
    >
      <ErrorSummary page={page} errors={errors} />
      {props.children}
    </Page>
  )
}
