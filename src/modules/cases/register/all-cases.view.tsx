import type { PageContext } from '../../../kernel/page.model.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  Select,
} from '../../../ui/form.tsx'
import { Empty, Section } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Names } from './called.view.ts'
import { CaseTable } from './case-table.view.tsx'
import type { TypedFilter } from './filter.model.ts'
import { askedQuery, chosenOf, fieldsOf, standingOptions } from './filter.view.tsx'
import type { ShownCase } from './listed.rule.ts'
import { sayRegister as say } from './register.text.ts'

/** What was found in a community. */
export type FoundIn = {
  key: string
  name: string
  cases: readonly ShownCase[]
  hasMore: boolean
  names: Names
}

/** So many of each community are shown. */
export const casesOfEach = 5

/** Cases of every community where the reader sees any. */
export const AllCasesPage = (props: {
  page: PageContext
  typed: TypedFilter
  errors: readonly FieldError[]
  found: readonly FoundIn[]
}) => {
  const { page, typed, errors, found } = props
  const { locale } = page
  const field = fieldsOf(locale, typed, errors)
  return (
    <Page page={page} title={say(locale, 'everywhere')} lead={say(locale, 'everywhereLead')}>
      <ErrorSummary page={page} errors={errors} title={say(locale, 'errorsTitle')} />
      <div class="gf-surface gf-filter">
        <Form page={page} action={page.to('allCases')} method="get" inline>
          <Field {...field('ord')} type="search" />
          <Select
            {...field('tilstand')}
            options={chosenOf(locale, typed.tilstand, standingOptions(locale))}
          />
          <Buttons>
            <Button>{say(locale, 'find')}</Button>
          </Buttons>
        </Form>
      </div>
      {errors.length === 0 && found.length === 0 && <Empty>{say(locale, 'nothingAnywhere')}</Empty>}
      {found.map((each) => (
        <Community page={page} typed={typed} found={each} />
      ))}
    </Page>
  )
}

const Community = (props: { page: PageContext; typed: TypedFilter; found: FoundIn }) => {
  const { page, typed, found } = props
  const { locale } = page
  return (
    <Section title={found.name} id={found.key}>
      <CaseTable
        page={page}
        cases={found.cases}
        names={found.names}
        to={page.to}
        community={found.key}
      />
      <p>
        {found.hasMore && say(locale, 'onlyFirst', casesOfEach)}
        <a href={page.to('cases', { community: found.key }, askedQuery(typed))}>
          {say(locale, 'toRegister', found.name)}
        </a>
      </p>
    </Section>
  )
}
