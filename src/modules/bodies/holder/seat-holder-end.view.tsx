import { yes } from '../../../kernel/form/form.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  Select,
} from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { holderName, rankName } from '../bodies.text.ts'
import { shortName } from '../body.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import { sayHolder as say } from './seat-holder.text.ts'
import type { TypedSeatHolderEnd } from './seat-holder-form.model.ts'
import { holderCrumbs, type SeatHolderProps, seatHolderOptions } from './seat-holder-form.view.tsx'

/** The end of somebody's time in a seat. */
export const EndSeatHolderPage = (
  props: SeatHolderProps & {
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
        ...holderCrumbs(page, body, seat),
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
