import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
} from '../../../ui/form.tsx'
import { Empty, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayBodies, targetName } from '../bodies.text.ts'
import { type Body, shortName } from '../body.model.ts'
import type { Seat } from '../seat.model.ts'
import { sayAsking as say } from './asking.text.ts'
import type { TypedAsking } from './asking-form.model.ts'

type AskingProps = {
  page: CommunityPage
  body: Body
  /** The seats, each with whether a round about it has anybody to ask. */
  seats: readonly { seat: Seat; asks: readonly string[] }[]
  typed: TypedAsking
  errors: readonly FieldError[]
  placeName(code: string): string
}

/** Which seats names are asked for, and by when. */
export const AskingPage = (props: AskingProps) => {
  const { page, body, seats, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'title', shortName(body))}
      crumbs={[
        { label: sayBodies(locale, 'title'), href: page.to('bodies') },
        { label: body.name, href: page.to('body', { body: body.key }) },
      ]}
      lead={say(locale, 'lead')}
    >
      <ErrorSummary page={page} errors={errors} />
      {seats.length === 0 ? <Empty>{say(locale, 'none')}</Empty> : <AskingFields {...props} />}
    </Page>
  )
}

const AskingFields = ({ page, body, seats, typed, errors, placeName }: AskingProps) => {
  const { locale } = page
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  const optionOf = ({ seat, asks }: AskingProps['seats'][number]) => ({
    value: seat.id,
    label:
      asks.length === 0
        ? say(locale, 'asksNobody', seat.label)
        : say(
            locale,
            'asks',
            seat.label,
            listed(
              locale,
              seat.speaksFor.map((code) => targetName(locale, code, placeName)),
            ),
          ),
  })
  return (
    <Surface>
      <Form page={page} action={page.to('askNames', { body: body.key })}>
        <Choices
          name="plasser"
          label={say(locale, 'seats')}
          hint={say(locale, 'seatsHint')}
          value={typed.plasser.split(' ')}
          options={seats.map(optionOf)}
          error={errorOf('plasser')}
          several
        />
        <Field
          name="frist"
          label={say(locale, 'deadline')}
          hint={say(locale, 'deadlineHint')}
          value={typed.frist}
          error={errorOf('frist')}
          short
        />
        <Buttons>
          <Button>{say(locale, 'begin')}</Button>
          <ButtonLink href={page.to('body', { body: body.key })} weight="secondary">
            {say(locale, 'cancel')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Surface>
  )
}
