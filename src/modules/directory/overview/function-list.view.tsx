import { sayDay } from '../../../kernel/asked-day.text.ts'
import type { Day } from '../../../kernel/day.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { DayForm } from '../../../ui/day-form.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  type FieldError,
  Form,
  Select,
} from '../../../ui/form.tsx'
import { Empty, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { functionName, sayDirectory } from '../directory.text.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import type { Place } from '../place.model.ts'
import { summaryText, WriteToAll } from './hits.view.tsx'
import { LineList } from './line-list.view.tsx'
import type { Line, Summary } from './overview.model.ts'
import { sayOverview as say } from './overview.text.ts'

type FunctionListProps = {
  page: CommunityPage
  on: Day
  typedDay: string
  errors: readonly FieldError[]
  function: ContactFunction
  region: string
  regions: readonly Place[]
  lines: readonly Line[]
  summary: Summary
}

/** Everyone who holds one function, with those to find or to ask first. */
export const FunctionListPage = (props: FunctionListProps) => {
  const { page, on, errors, region, lines } = props
  const { locale } = page
  const action = page.to('functionList', { function: props.function.key })
  return (
    <Page
      page={page}
      nav="directory"
      title={functionName(locale, props.function)}
      crumbs={[{ label: sayDirectory(locale, 'directory'), href: page.to('directory') }]}
      lead={leadOf(props)}
      status={<WriteToAll {...props} />}
    >
      <ErrorSummary page={page} errors={errors} title={say(locale, 'dayProblem')} />
      <Regions {...props} action={action} />
      <DayForm
        page={page}
        action={action}
        kept={{ region }}
        typed={props.typedDay}
        errors={errors}
      />
      {lines.length === 0 ? (
        <Empty
          action={
            <ButtonLink href={page.to('directory')} weight="secondary">
              {say(locale, 'showAll')}
            </ButtonLink>
          }
        >
          {say(locale, 'nobodyShown')}
        </Empty>
      ) : (
        <LineList page={page} lines={lines} on={on} />
      )}
      <Buttons>
        <ButtonLink
          href={page.to('printList', {}, { funksjon: props.function.key, region: region || null })}
          weight="secondary"
        >
          {say(locale, 'print')}
        </ButtonLink>
        <ButtonLink href={page.to('gaps', {}, { funksjon: props.function.key })} weight="secondary">
          {say(locale, 'gapsOfThis')}
        </ButtonLink>
      </Buttons>
    </Page>
  )
}

function leadOf({ page, on, summary, ...props }: FunctionListProps): string {
  const { locale, today } = page
  return [
    on !== today && say(locale, 'asOf', longDay(locale, on)),
    !isAskedFor(props.function, on) && say(locale, 'ended'),
    summaryText(locale, summary),
  ]
    .filter(Boolean)
    .join(' ')
}

const Regions = (props: FunctionListProps & { action: string }) => {
  const { page, on, region, regions, action } = props
  const { locale } = page
  if (regions.length === 0) return null
  return (
    <Surface>
      <Form page={page} action={action} method="get" inline>
        <Select
          name="region"
          label={say(locale, 'region')}
          value={region}
          options={[
            { value: '', label: say(locale, 'all') },
            ...regions.map(({ key, name }) => ({ value: key, label: name })),
          ]}
        />
        {on !== page.today && <input type="hidden" name="dag" value={on} />}
        <Button weight="secondary">{sayDay(locale, 'show')}</Button>
      </Form>
    </Surface>
  )
}
