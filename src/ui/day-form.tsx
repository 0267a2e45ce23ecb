import { sayDay as say } from '../kernel/asked-day.text.ts'
import type { CommunityPage } from '../kernel/page.model.ts'
import { Button, Buttons, Field, type FieldError, Form } from './form.tsx'
import { More } from './layout.tsx'

/** Asks for the page as of another day, with what else it was asked for kept; folded away until then. */
export const DayForm = (props: {
  page: CommunityPage
  action: string
  /** What the page was asked for beside the day. */
  kept: Readonly<Record<string, string>>
  typed: string
  errors: readonly FieldError[]
}) => {
  const { page, action, kept, typed, errors } = props
  const { locale } = page
  const own = Object.entries(kept).filter(([, value]) => value !== '')
  return (
    <More summary={say(locale, 'otherDay')} open={typed !== ''}>
      <Form page={page} action={action} method="get" inline>
        {own.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Field
          name="dag"
          label={say(locale, 'day')}
          hint={say(locale, 'dayHint')}
          error={errors[0]?.message}
          value={typed}
          short
        />
        <Buttons>
          <Button weight="secondary">{say(locale, 'show')}</Button>
          {typed !== '' && <a href={`${action}${queryOf(own)}`}>{say(locale, 'today')}</a>}
        </Buttons>
      </Form>
    </More>
  )
}

const queryOf = (fields: readonly (readonly [string, string])[]): string =>
  fields.length === 0 ? '' : `?${new URLSearchParams(fields.map(([name, value]) => [name, value]))}`
