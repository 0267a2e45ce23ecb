import { addDays, isWithin } from '../../../kernel/day.model.ts'
import { yes } from '../../../kernel/form/form.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  FieldGroup,
  FieldRow,
  Form,
  type Option,
  Select,
} from '../../../ui/form.tsx'
import { Empty, Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { holderName, sayBodies } from '../bodies.text.ts'
import { type Body, shortName } from '../body.model.ts'
import { alternations, type Leadership, leadershipWays } from '../leadership.model.ts'
import { membersAmong, type Seat } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import { alternationNames, sayLeaders as say, wayNames } from './leaders.text.ts'
import {
  type LeadershipField,
  leadershipForm,
  type TypedLeadership,
} from './leadership-form.model.ts'

type Props = {
  page: CommunityPage
  body: Body
  /** All its seats, as they lived, with those who have them. */
  seats: readonly Seat[]
  holders: readonly SeatHolder[]
  /** The one that is put right; null where new ones begin. */
  own: Leadership | null
  typed: TypedLeadership
  errors: readonly FieldError[]
  /** What was done beforehand with what stands in the form. */
  told: string | null
}

/** Who leads a body from a day, or what was told wrongly of it. */
export const LeadersPage = (props: Props) => {
  const { page, body, seats, own, errors, told } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, own === null ? 'addTitle' : 'changeTitle', shortName(body))}
      crumbs={[
        { label: sayBodies(locale, 'title'), href: page.to('bodies') },
        { label: body.name, href: page.to('body', { body: body.key }) },
      ]}
      lead={say(locale, own === null ? 'addLead' : 'changeLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      {told !== null && (
        <Notice kind="info">
          <p>{told}</p>
        </Notice>
      )}
      {seats.length === 0 ? (
        <Empty>{say(locale, 'seatsFirst')}</Empty>
      ) : (
        <LeaderFields {...props} />
      )}
    </Page>
  )
}

const LeaderFields = ({ page, body, seats, holders, own, typed, errors }: Props) => {
  const { locale } = page
  const labels = leadershipLabels(locale)
  const options = leadershipOptions(page, seats, holders)
  const at = { body: body.key }
  const field = (name: LeadershipField) => ({
    name,
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  const action =
    own === null
      ? page.to('bodyLeaders', at)
      : page.to('changeLeaders', { ...at, leadership: own.id })
  return (
    <Form page={page} action={action}>
      <FieldGroup title={say(locale, 'title')}>
        <Select
          {...field('leder')}
          options={options.leder}
          hint={say(locale, 'seatHint')}
          required
        />
        <Select {...field('nestleder')} options={options.nestleder} />
        <FieldRow>
          <Field {...field('fra')} short />
          <Field {...field('til')} hint={say(locale, 'untilHint')} short />
        </FieldRow>
        <Choices {...field('valgt')} options={options.valgt} />
      </FieldGroup>
      <FieldGroup title={say(locale, 'alternation')}>
        <Choices {...field('veksling')} options={options.veksling} />
        <Field {...field('bytter')} hint={say(locale, 'nextHint')} short />
      </FieldGroup>
      {own !== null && (
        <Choices
          {...field('aldri')}
          several
          value={typed.aldri === yes ? [yes] : []}
          options={options.aldri}
        />
      )}
      <Buttons>
        <Button>{say(locale, 'save')}</Button>
        <ButtonLink href={page.to('body', at)} weight="secondary">
          {say(locale, 'cancel')}
        </ButtonLink>
      </Buttons>
    </Form>
  )
}

/** What the fields of the form are called. */
export const leadershipLabels = (locale: Locale) =>
  Object.fromEntries(
    (Object.keys(leadershipForm) as LeadershipField[]).map((name) => [name, say(locale, name)]),
  ) as Record<LeadershipField, string>

/** What can be chosen: the seats with who has each today, and that something is not known first. */
export function leadershipOptions(
  { locale, today }: CommunityPage,
  seats: readonly Seat[],
  holders: readonly SeatHolder[],
) {
  const named = membersAmong(seats).map((seat) => ({
    value: seat.id,
    label: seatText(locale, seat, holders, today),
  }))
  const unknown: Option = { value: '', label: say(locale, 'unknown') }
  return {
    leder: [{ value: '', label: say(locale, 'choose') }, ...named],
    nestleder: [{ value: '', label: say(locale, 'nobody') }, ...named],
    valgt: [unknown, ...leadershipWays.map((value) => ({ value, label: wayNames[value][locale] }))],
    veksling: [
      unknown,
      ...alternations.map((value) => ({ value, label: alternationNames[value][locale] })),
    ],
    aldri: [{ value: yes, label: say(locale, 'neverWas') }],
  }
}

function seatText(
  locale: Locale,
  seat: Seat,
  holders: readonly SeatHolder[],
  today: CommunityPage['today'],
): string {
  const { until } = seat
  if (until !== null && until <= today)
    return say(locale, 'endedSeat', seat.label, shortDay(addDays(until, -1)))
  const now = holders.find(
    (each) => each.seat === seat.id && each.rank === 0 && isWithin(today, each.from, each.until),
  )
  return now ? `${seat.label}: ${holderName(locale, now)}` : seat.label
}
