import { yes } from '../../../kernel/form/form.model.ts'
import { opening } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  FieldRow,
  Form,
  type Option,
  Select,
} from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { rightsNames, sayBodies, sideNames, targetName } from '../bodies.text.ts'
import { type Body, shortName } from '../body.model.ts'
import { type Seat, seatRights, seatSides } from '../seat.model.ts'
import { saySeat as say } from './seat.text.ts'
import type { SeatField, TypedSeat } from './seat-form.model.ts'

export type SeatFormProps = {
  page: CommunityPage
  body: Body
  /** Null for a new one. */
  seat: Seat | null
  typed: TypedSeat
  errors: readonly FieldError[]
  /** The seats that it can follow, each with its body. */
  followable: readonly Option[]
  /** The codes of those that it can speak for. */
  targets: readonly string[]
  placeName(code: string): string
}

/** The way from the list over the body, and over a seat where one is given. */
export const seatCrumbs = (page: CommunityPage, body: Body, seat?: Seat) => [
  { label: sayBodies(page.locale, 'title'), href: page.to('bodies') },
  { label: body.name, href: page.to('body', { body: body.key }) },
  ...(seat
    ? [{ label: seat.label, href: page.to('seat', { body: body.key, seat: seat.id }) }]
    : []),
]

/** A new seat, or one that is changed. */
export const SeatFormPage = (props: SeatFormProps) => {
  const { page, body, seat, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="bodies"
      title={
        seat === null
          ? say(locale, 'newTitle', shortName(body))
          : say(locale, 'changeTitle', seat.label, shortName(body))
      }
      crumbs={seatCrumbs(page, body, seat ?? undefined)}
    >
      <ErrorSummary page={page} errors={errors} />
      <SeatFields {...props} />
    </Page>
  )
}

const SeatFields = (props: SeatFormProps) => {
  const { page, body, seat, typed, errors } = props
  const { locale } = page
  const options = seatOptions(locale, props)
  const field = (name: SeatField) => ({
    name,
    label: seatLabels(locale)[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  const action =
    seat === null
      ? page.to('addSeat', { body: body.key })
      : page.to('changeSeat', { body: body.key, seat: seat.id })
  return (
    <Surface>
      <Form page={page} action={action}>
        <Field {...field('navn')} hint={say(locale, 'nameHint')} required />
        <Choices
          {...field('taler')}
          value={typed.taler.split(' ')}
          hint={say(locale, 'speaksForHint')}
          options={options.taler}
          several
        />
        <Choices {...field('side')} options={options.side} />
        <Choices {...field('rett')} options={options.rett} />
        <Select {...field('folger')} hint={say(locale, 'followsHint')} options={options.folger} />
        <Field {...field('oppnevnes')} hint={say(locale, 'appointedByHint')} />
        <Choices {...field('formote')} options={options.formote} />
        <FieldRow>
          <Field {...field('fra')} hint={say(locale, 'fromHint')} short />
          {seat !== null && seat.until !== null && (
            <Field {...field('til')} hint={say(locale, 'untilHint')} short />
          )}
          <Field {...field('plass')} hint={say(locale, 'positionHint')} inputmode="numeric" short />
        </FieldRow>
        <Choices
          {...field('navnevises')}
          several
          value={typed.navnevises === yes ? [yes] : []}
          options={options.navnevises}
        />
        <Buttons>
          <Button>{say(locale, 'save')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

/** What the fields of the form are called. */
export const seatLabels = (locale: Locale): Record<SeatField, string> => ({
  navn: say(locale, 'name'),
  taler: say(locale, 'speaksFor'),
  side: say(locale, 'side'),
  rett: say(locale, 'rights'),
  folger: say(locale, 'follows'),
  oppnevnes: say(locale, 'appointedBy'),
  formote: say(locale, 'preMeeting'),
  fra: say(locale, 'from'),
  til: say(locale, 'lastDay'),
  plass: say(locale, 'position'),
  navnevises: say(locale, 'names'),
})

/** What can be chosen in the form. */
export const seatOptions = (
  locale: Locale,
  { targets, placeName, followable }: Pick<SeatFormProps, 'targets' | 'placeName' | 'followable'>,
) => ({
  folger: [{ value: '', label: say(locale, 'followsNone') }, ...followable],
  taler: targets.map((value) => ({
    value,
    label: opening(targetName(locale, value, placeName)),
  })),
  side: seatSides.map((value) => ({ value, label: sideNames[value][locale] })),
  rett: seatRights.map((value) => ({ value, label: rightsNames[value][locale] })),
  formote: seatSides.map((value) => ({ value, label: sideNames[value][locale] })),
  navnevises: [{ value: yes, label: say(locale, 'publishNames') }],
})

/** The end of a seat. */
export const EndSeatPage = (props: {
  page: CommunityPage
  body: Body
  seat: Seat
  typed: { til: string }
  errors: readonly FieldError[]
}) => {
  const { page, body, seat, typed, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'endTitle', seat.label, shortName(body))}
      crumbs={seatCrumbs(page, body, seat)}
      lead={say(locale, 'endLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <Surface>
        <Form page={page} action={page.to('endSeat', { body: body.key, seat: seat.id })}>
          <Field
            name="til"
            label={say(locale, 'lastDay')}
            hint={say(locale, 'lastDayHint')}
            value={typed.til}
            error={errors.find(({ field }) => field === 'til')?.message}
            short
          />
          <Buttons>
            <Button weight="danger">{say(locale, 'end')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}
