import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ButtonLink, Buttons, ErrorSummary, type FieldError } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayCases } from '../cases.text.ts'
import type { Names } from './called.view.ts'
import { CaseTable } from './case-table.view.tsx'
import {
  mostCounted,
  type Selection,
  type Sorting,
  selections,
  type TypedFilter,
} from './filter.model.ts'
import { askedQuery, Filter, type FilterOptions } from './filter.view.tsx'
import type { ShownCase } from './listed.rule.ts'
import { sayRegister as say, selectionNames, sortingSaid } from './register.text.ts'

type Props = {
  page: CommunityPage
  typed: TypedFilter
  errors: readonly FieldError[]
  options: FilterOptions
  cases: readonly ShownCase[]
  names: Names
  sorting: Sorting
  /** How many there are, as far as is counted; null where nothing can be shown. */
  found: number | null
  tallies: { waiting: number; late: number; declined: number }
  /** The code of the last that is shown, where there are more. */
  next: string | null
  isFiltered: boolean
  /** Was a case just moved out of the reader's sight? */
  isMoved: boolean
  below: Child
}

/** All cases that the reader sees, those that wait first. */
export const RegisterPage = (props: Props) => {
  const { page, typed, errors, tallies } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="cases"
      title={sayCases(locale, 'title')}
      lead={
        say(locale, 'lead', tallies.waiting, mostCounted) +
        (tallies.waiting === 0
          ? ''
          : say(locale, 'leadLate', tallies.late, mostCounted, tallies.waiting))
      }
    >
      <Receipt>{props.isMoved ? say(locale, 'done_moved') : null}</Receipt>
      <ErrorSummary page={page} errors={errors} title={say(locale, 'errorsTitle')} />
      {page.may('submit-case') && (
        <Buttons>
          <ButtonLink href={page.to('submitCase')}>{sayCases(locale, 'submit')}</ButtonLink>
          <ButtonLink href={page.to('caseTemplates')} weight="secondary">
            {say(locale, 'templates')}
          </ButtonLink>
        </Buttons>
      )}
      <Filter
        page={page}
        action={page.to('cases')}
        typed={typed}
        errors={errors}
        options={props.options}
      />
      {props.found !== null && <Found {...props} />}
      {props.below}
    </Page>
  )
}

const Found = (props: Props) => {
  const { page, cases, typed, found, sorting } = props
  const { locale } = page
  return (
    <section class="gf-section" aria-labelledby="saker">
      <div class="gf-table-head">
        <h2 id="saker">
          {headingOf(locale, props)}{' '}
          <small>
            {say(locale, 'found', found ?? 0, mostCounted)}, {sortingSaid[sorting][locale]}
          </small>
        </h2>
        <Selections {...props} />
      </div>
      {typed.utvalg === 'mine' && <p class="gf-section-lead">{say(locale, 'mineSaid')}</p>}
      {cases.length === 0 ? (
        <Empty>{say(locale, props.isFiltered ? 'nothing' : 'noneYet')}</Empty>
      ) : (
        <>
          <CaseTable page={page} cases={cases} names={props.names} to={page.to} />
          <After {...props} />
        </>
      )}
    </section>
  )
}

const headingOf = (locale: Locale, { typed, isFiltered }: Props): string => {
  const selection = selections.find((each) => each === typed.utvalg)
  if (selection) return selectionNames[selection](locale)
  return say(locale, isFiltered ? 'asked' : 'allCases')
}

/** Leads to those that are asked for by a link, where there are any. */
const Selections = ({ page, typed, tallies }: Props) => {
  const { locale } = page
  const shown: readonly (readonly [Selection, number | null])[] = [
    ...(page.may('read-community') ? [['mine', null] as const] : []),
    ...(tallies.late === 0 ? [] : [['late', tallies.late] as const]),
    ...(tallies.declined === 0 ? [] : [['declined', tallies.declined] as const]),
  ]
  const isOn = (selection: Selection) => typed.utvalg === selection
  return (
    <p class="gf-links">
      {shown.map(([selection, count]) => (
        <a
          href={page.to('cases', {}, { utvalg: selection })}
          {...(isOn(selection) ? { 'aria-current': 'true' as const } : {})}
        >
          {selectionNames[selection](locale)}
          {count !== null && ` ${count > mostCounted ? `${mostCounted}+` : count}`}
        </a>
      ))}
    </p>
  )
}

const After = ({ page, typed, cases, next }: Props) => {
  const { locale } = page
  const { etter: _etter, ...asked } = askedQuery(typed)
  const last = cases.at(-1)
  return (
    <div>
      {last && (
        <p class="gf-source">
          {say(locale, 'lastShown', cases.length)}
          <InNorwegian locale={locale}>{last.title}</InNorwegian>.{' '}
          {typed.etter !== '' && (
            <a href={page.to('cases', {}, asked)}>{say(locale, 'fromStart')}</a>
          )}
        </p>
      )}
      <Buttons>
        {next && (
          <ButtonLink href={page.to('cases', {}, { ...asked, etter: next })} weight="secondary">
            {say(locale, 'next')}
          </ButtonLink>
        )}
        <a href={page.to('csvCases', {}, asked)}>{say(locale, 'csv')}</a>
        <a href={page.to('excelCases', {}, asked)}>{say(locale, 'excel')}</a>
      </Buttons>
    </div>
  )
}
