import type { Day } from '../../../kernel/day.model.ts'
import { yes } from '../../../kernel/form/form.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
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
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Columns, Facts, Notice, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import {
  holderAudienceNames,
  holderName,
  rankName,
  reasonNames,
  sayBodies,
} from '../bodies.text.ts'
import { type Body, shortName } from '../body.model.ts'
import type { AskedCandidate } from '../candidate/asked-candidate.model.ts'
import { sayOwn } from '../candidate/own-answer.text.ts'
import { OwnAnswer } from '../candidate/own-answer.view.tsx'
import { Lines } from '../look/lines.view.tsx'
import type { Seat } from '../seat.model.ts'
import { endReasons, holderAudiences, holderRanks, type SeatHolder } from '../seat-holder.model.ts'
import { sayHolder as say } from './seat-holder.text.ts'
import type { SeatHolderField, TypedSeatHolder } from './seat-holder-form.model.ts'

export type SeatHolderProps = {
  page: CommunityPage
  body: Body
  seat: Seat
  errors: readonly FieldError[]
}
/** What one who was asked for a name answered, and where the form is sent and left for. */
export type QuotedAnswer = {
  who: string
  on: Day
  isParted: boolean
  /** What whoever is proposed has said themselves. */
  own: AskedCandidate | null
  wasAnother: boolean
  hasAddress: boolean
  lines: readonly { wording: string; text: string }[]
  action: string
}
type FormProps = SeatHolderProps & {
  holder: SeatHolder | null
  typed: TypedSeatHolder
  /** What the form is filled in from; null where it is not. */
  quoted?: QuotedAnswer | null
}

/** The pages above the forms of a seat. */
export const holderCrumbs = (page: CommunityPage, body: Body, seat: Seat) => [
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
      crumbs={holderCrumbs(page, body, seat)}
    >
      <ErrorSummary page={page} errors={errors} />
      {props.quoted?.own?.stands === false && (
        <Notice kind="warning" title={sayOwn(locale, 'saidNo')}>
          <p>{sayOwn(locale, 'saidNoMeans')}</p>
        </Notice>
      )}
      {props.quoted ? (
        <Columns readFirst aside={<Quoted page={page} quoted={props.quoted} />}>
          <HolderFields {...props} />
        </Columns>
      ) : (
        <HolderFields {...props} />
      )}
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

/** The answer that the form is filled in from, in the words of whoever gave it. */
const Quoted = ({ page: { locale }, quoted }: { page: CommunityPage; quoted: QuotedAnswer }) => (
  <Surface title={say(locale, 'answered', quoted.who, longDay(locale, quoted.on))}>
    <OwnAnswer locale={locale} {...quoted} />
    {!quoted.isParted && <p>{say(locale, 'notParted')}</p>}
    <Facts
      facts={quoted.lines.map(({ wording, text }) => ({
        term: <InNorwegian locale={locale}>{wording}</InNorwegian>,
        detail: (
          <InNorwegian locale={locale}>
            <Lines text={text} />
          </InNorwegian>
        ),
      }))}
    />
  </Surface>
)

const HolderFields = (props: FormProps) => {
  const { page, body, seat, holder, typed, errors, quoted } = props
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
      ? (quoted?.action ?? page.to('addSeatHolder', at))
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
        <Field {...field('vedtak')} hint={say(locale, 'decisionHint')} autocomplete="off" />
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
  vedtak: say(locale, 'decision'),
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
