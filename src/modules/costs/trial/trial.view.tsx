import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ErrorSummary, type FieldError } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayCosts } from '../costs.text.ts'
import { type StoredList, titleOf } from '../stored-list.model.ts'
import { Refused } from './adopt.view.tsx'
import type { Tried, TypedTrial } from './trial.model.ts'
import { sayTrial } from './trial.text.ts'
import { TrialForm } from './trial-form.view.tsx'
import { Outcome } from './trial-outcome.view.tsx'

/** Trying another way of sharing: the form, and what it comes to beside today's list. */
export const TrialPage = (props: {
  page: CommunityPage
  list: StoredList
  /** The form before anything is typed. */
  start: TypedTrial
  typed: TypedTrial
  errors: readonly FieldError[]
  tried: Tried | null
  /** Why what was asked for was not done, whatever is typed. */
  refused: readonly string[]
}) => {
  const { page, list, start, typed, errors, tried, refused } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="costs"
      title={sayTrial(locale, 'title')}
      crumbs={[
        { label: sayCosts(locale, 'costs'), href: page.to('costs') },
        {
          label: titleOf(list),
          href: page.to('shares', { scheme: list.schemeKey }),
          inNorwegian: true,
        },
      ]}
      lead={sayTrial(locale, 'lead')}
    >
      <ErrorSummary page={page} errors={errors} title={sayTrial(locale, 'errors')} />
      <Refused sentences={refused} />
      <TrialForm page={page} list={list} start={start} typed={typed} errors={errors} />
      {tried && <Outcome page={page} list={list} typed={typed} tried={tried} />}
    </Page>
  )
}
