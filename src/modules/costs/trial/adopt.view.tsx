import { kronerText } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Carried } from '../../../ui/carried.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Notice, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayCosts } from '../costs.text.ts'
import { sumText } from '../look/list-sum.view.ts'
import { sharingSentences } from '../look/sharing-words.view.ts'
import { missingIn, type ShareList } from '../share.model.ts'
import { type StoredList, titleOf } from '../stored-list.model.ts'
import type { Tried, TypedTrial } from './trial.model.ts'
import { sayTrial } from './trial.text.ts'
import { trialEntries, trialQuery } from './trial-address.model.ts'

type AdoptProps = {
  page: CommunityPage
  list: StoredList
  /** What was tried; null when the list is adopted as it stands. */
  typed: TypedTrial | null
  tried: Pick<Tried, 'input' | 'list'>
  year: string
  decision: string
  errors: readonly FieldError[]
  /** Why it cannot be adopted now, whatever is typed. */
  refused: readonly string[]
}

/** What adopting will do, before it is done. */
export const AdoptPage = (props: AdoptProps) => {
  const { page, list, errors, refused } = props
  const { locale } = page
  const scheme = list.schemeKey
  return (
    <Page
      page={page}
      nav="costs"
      title={sayTrial(locale, 'confirmTitle')}
      crumbs={[
        { label: sayCosts(locale, 'costs'), href: page.to('costs') },
        { label: titleOf(list), href: page.to('shares', { scheme }), inNorwegian: true },
      ]}
      lead={leadOf(locale, props.tried.list)}
    >
      <ErrorSummary page={page} errors={errors} />
      <Refused sentences={refused} />
      <WhatHappens {...props} />
      <AdoptForm {...props} />
    </Page>
  )
}

/** How many the list is for and what they pay; of a list that lacks some, that it does. */
function leadOf(locale: Locale, list: ShareList): string {
  const count = list.lines.length + list.unnamed
  return list.total === null
    ? sayTrial(
        locale,
        'confirmLeadIncomplete',
        count,
        kronerText(locale, list.knownTotal),
        sayCosts(locale, 'incomplete', missingIn(list)),
      )
    : sayTrial(locale, 'confirmLead', count, kronerText(locale, list.total))
}

const WhatHappens = ({ page: { locale }, list, typed, tried }: AdoptProps) => {
  const { lines, unnamed } = tried.list
  return (
    <Surface title={sayTrial(locale, 'whatHappens')} marked>
      <p>{sharingSentences(locale, tried.input.scheme, { parties: lines, unnamed })}</p>
      <ul>
        <li>{sayTrial(locale, 'happensFreeze')}</li>
        {typed && <li>{sayTrial(locale, 'happensAfter', list.year, sumText(locale, list))}</li>}
        <li>{sayTrial(locale, 'happensJournal')}</li>
      </ul>
    </Surface>
  )
}

/** The year and the decision that the list rests on, and the way back to the trial. */
const AdoptForm = (props: AdoptProps) => {
  const { page, list, typed, errors } = props
  const { locale } = page
  const scheme = list.schemeKey
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Section title={sayTrial(locale, 'adoptForm')}>
      <Form page={page} action={page.to('adoptShares', { scheme })}>
        <Carried typed={typed ? trialEntries(typed) : []} />
        <Field
          name="ar"
          label={sayTrial(locale, 'year')}
          value={props.year}
          error={errorOf('ar')}
          inputmode="numeric"
          short
        />
        <TextArea
          name="vedtak"
          label={sayTrial(locale, 'decision')}
          hint={sayTrial(locale, 'decisionHint')}
          value={props.decision}
          error={errorOf('vedtak')}
          rows={3}
        />
        <Buttons>
          <Button>{sayTrial(locale, 'confirm')}</Button>
          <ButtonLink
            href={
              typed
                ? `${page.to('trial', { scheme })}?${trialQuery(typed)}`
                : page.to('shares', { scheme })
            }
            weight="secondary"
          >
            {sayTrial(locale, 'back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Section>
  )
}

/** What hinders a deed and stands at no field of its form. */
export const Refused = ({ sentences }: { sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <div role="alert">
      <Notice kind="warning">
        {sentences.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </Notice>
    </div>
  )
