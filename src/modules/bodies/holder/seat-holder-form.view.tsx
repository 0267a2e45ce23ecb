import { yes } from '../../../kernel/form/form.model.ts'
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
  FieldRow,
  Form,
  Select,
} from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import {
  holderAudienceNames,
  holderName,
  rankName,
  reasonNames,
  sayBodies,
} from '../bodies.text.ts'
import { type Body, shortName } from '../body.model.ts'
import type { Seat } from '../seat.model.ts'
import { endReasons, holderAudiences, holderRanks, type SeatHolder } from '../seat-holder.model.ts'
import { sayHolder as say } from './seat-holder.text.ts'
import type {
  SeatHolderField,
  TypedSeatHolder,
  TypedSeatHolderEnd,
} from './seat-holder-form.model.ts'

type Props = {
  page: CommunityPage
  body: Body
  seat: Seat
  errors: readonly FieldError[]
}
type FormProps = Props & { holder: SeatHolder | null; typed: TypedSeatHolder }

const crumbsOf = (page: CommunityPage, body: Body, seat: Seat) => [
  { label: sayBodies(page.locale, 'title'), href: page.to('bodies') },
  { label: body.name, href: page.to('body', { body: body.key }) },
  { label: seat.label, href: page.to('seat', { body: body.key, seat: seat.id }) },
]

/** Somebody who comes into a seat, or whose time there is put right. */
export const SeatHolderFormPage = (props: FormProps) => {
  const { page, body, seat, holder, errors } = props
  const { locale } = page
  const at = { body: body.key, seat: seat.id }
  return (
    <Page
      page={page}
      nav="bodies"
      title={
        holder === null
          ? say(locale, 'newTitle', seat.label, shortName(body))
          : say(locale, 'changeTitle', holderName(locale, holder), seat.label, shortName(body))
      }
      crumbs={crumbsOf(page, body, seat)}
    >
      <ErrorSummary page={page} errors={errors} />
      <HolderFields {...props} />
      {holder !== null && (
        <Buttons>
          <ButtonLink
            href={page.to('endSeatHolder', { ...at, holder: holder.id })}
            weight="secondary"
          >
            {say(locale, 'endLink')}
          </ButtonLink>
        </Buttons>
      )}
    </Page>
  )
}

const HolderFields = (props: FormProps) => {
  const { page, body, seat, holder, typed, errors } = props
  const { locale } = page
  const options = seatHolderOptions(locale)
  const field = (name: SeatHolderField) => ({
    name,
    label: seatHolderLabels(locale)[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  const at = { body: body.key, seat: seat.id }
  const action =
    holder === null
      ? page.to('addSeatHolder', at)
      : page.to('changeSeatHolder', { ...at, holder: holder.id })
  return (
    <Surface>
      <Form page={page} action={action}>
        <Choices {...field('rang')} options={options.rang} />
        <Field {...field('navn')} autocomplete="off" required />
        {(typed.annen !== '' || errors.some(({ field: at }) => at === 'annen')) && (
          <Choices
            {...field('annen')}
            several
            value={typed.annen === yes ? [yes] : []}
            options={options.annen}
          />
        )}
        <Field {...field('funksjon')} hint={say(locale, 'functionHint')} autocomplete="off" />
        <Field
          {...field('epost')}
          type="email"
          hint={say(locale, 'emailHint')}
          autocomplete="off"
        />
        <FieldRow>
          <Field {...field('fra')} hint={say(locale, 'fromHint')} short />
          <Field {...field('til')} hint={say(locale, 'untilHint')} short />
        </FieldRow>
        <Select {...field('grunn')} options={options.grunn} />
        <Choices {...field('deling')} options={options.deling} />
        <Choices
          {...field('bytter')}
          several
          value={typed.bytter === yes ? [yes] : []}
          options={options.bytter}
        />
        <Buttons>
          <Button>{say(locale, 'save')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

/** What the fields of the form are called. */
export const seatHolderLabels = (locale: Locale): Record<SeatHolderField, string> => ({
  rang: say(locale, 'as'),
  navn: say(locale, 'name'),
  annen: say(locale, 'other'),
  funksjon: say(locale, 'function'),
  epost: say(locale, 'email'),
  fra: say(locale, 'from'),
  til: say(locale, 'until'),
  grunn: say(locale, 'why'),
  deling: say(locale, 'share'),
  bytter: say(locale, 'replace'),
})

/** What can be chosen in the form. */
export const seatHolderOptions = (locale: Locale) => ({
  rang: holderRanks.map((rank) => ({ value: `${rank}`, label: rankName(locale, rank) })),
  grunn: [
    { value: '', label: say(locale, 'noReason') },
    ...endReasons.map((value) => ({ value, label: reasonNames[value][locale] })),
  ],
  deling: holderAudiences.map((value) => ({ value, label: holderAudienceNames[value][locale] })),
  annen: [{ value: yes, label: say(locale, 'isOther') }],
  bytter: [{ value: yes, label: say(locale, 'replaces') }],
})

/** The end of somebody's time in a seat. */
export const EndSeatHolderPage = (
  props: Props & {
    holder: SeatHolder
    typed: TypedSeatHolderEnd
    /** Who stands in for them today; null where nobody does. */
    substitute: SeatHolder | null
  },
) => {
  const { page, body, seat, holder, typed, errors, substitute } = props
  const { locale } = page
  const who = holderName(locale, holder)
  const at = { body: body.key, seat: seat.id, holder: holder.id }
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'endTitle', who, seat.label, shortName(body))}
      crumbs={[
        ...crumbsOf(page, body, seat),
        { label: who, href: page.to('changeSeatHolder', at) },
      ]}
      lead={say(locale, 'endLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <Surface>
        <Form page={page} action={page.to('endSeatHolder', at)}>
          <Field
            name="til"
            label={say(locale, 'lastDay')}
            hint={say(locale, 'lastDayHint')}
            value={typed.til}
            error={errors.find(({ field }) => field === 'til')?.message}
            short
          />
          <Select
            name="grunn"
            label={say(locale, 'why')}
            value={typed.grunn}
            options={seatHolderOptions(locale).grunn}
            error={errors.find(({ field }) => field === 'grunn')?.message}
          />
          <After locale={locale} typed={typed} errors={errors} substitute={substitute} />
          <Choices
            name="aldri"
            label={say(locale, 'wrongly')}
            several
            value={typed.aldri === yes ? [yes] : []}
            options={[{ value: yes, label: say(locale, 'neverWas') }]}
          />
          <Buttons>
            <Button weight="danger">{say(locale, 'end')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}

/** Whether the first substitute has the seat afterwards; asked where somebody stands in. */
const After = (props: {
  locale: Locale
  typed: TypedSeatHolderEnd
  errors: readonly FieldError[]
  substitute: SeatHolder | null
}) => {
  const { locale, typed, errors, substitute } = props
  if (substitute === null && typed.rykker !== yes) return null
  return (
    <Choices
      name="rykker"
      label={say(locale, 'after')}
      several
      value={typed.rykker === yes ? [yes] : []}
      options={[{ value: yes, label: movesUpText(locale, substitute) }]}
      error={errors.find(({ field }) => field === 'rykker')?.message}
    />
  )
}

const movesUpText = (locale: Locale, substitute: SeatHolder | null): string =>
  substitute === null
    ? say(locale, 'movesUp')
    : say(locale, 'whoMovesUp', holderName(locale, substitute), rankName(locale, substitute.rank))
