import type { Child } from 'hono/jsx'
import { addDays } from '../../../kernel/day.model.ts'
import { yes } from '../../../kernel/form/form.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import {
  Button,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
} from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Facts, LinkList, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { holderName, periodText, sayBodies } from '../bodies.text.ts'
import { type Body, shortName } from '../body.model.ts'
import type { SeatLine } from '../lived.rule.ts'
import { sayBody as say } from './body.text.ts'
import type { TypedBodyEnd } from './body-form.model.ts'
import { bodyCrumbs } from './body-form.view.tsx'
import type { EndsWith } from './ending.rule.ts'

type EndProps = {
  page: CommunityPage
  body: Body
  typed: TypedBodyEnd
  errors: readonly FieldError[]
  /** What is open in it, each with the way to where it gets a home. */
  open: readonly NewsLine[]
  ends: EndsWith
}

/** The end of a body, or taking it back. */
export const EndBodyPage = (props: EndProps) => {
  const { page, body, typed, errors } = props
  const { locale } = page
  const at = { body: body.key }
  const messageOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'endTitle', body.name)}
      crumbs={bodyCrumbs(page, body)}
      lead={say(locale, 'endLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      {body.until === null && <Hindrances {...props} />}
      {body.until === null && <GoesWith {...props} />}
      <Surface>
        <Form page={page} action={page.to('endBody', at)}>
          <Field
            name="til"
            label={say(locale, 'lastDay')}
            hint={say(locale, 'lastDayHint')}
            value={typed.til}
            error={messageOf('til')}
            short
          />
          <Choices
            name="plasser"
            label={say(locale, 'seatsToo')}
            several
            value={typed.plasser === yes ? [yes] : []}
            options={[{ value: yes, label: say(locale, 'endSeats') }]}
            error={messageOf('plasser')}
          />
          <Buttons>
            <Button weight="danger">{say(locale, 'end')}</Button>
          </Buttons>
        </Form>
      </Surface>
      {body.until !== null && (
        <Section
          id="felt-tilbake"
          title={say(locale, 'restoreTitle')}
          lead={say(locale, 'restoreLead', shortDay(addDays(body.until, -1)))}
        >
          <Form page={page} action={page.to('restoreBody', at)}>
            <Buttons>
              <Button weight="secondary">{say(locale, 'restore')}</Button>
            </Buttons>
          </Form>
        </Section>
      )}
    </Page>
  )
}

/** What must have a home before the body ends. */
const Hindrances = ({ page, open, ends: { under } }: EndProps) => {
  const { locale } = page
  const items = [
    ...open.map(({ text, href }) => ({ title: text, href })),
    ...under.map(({ key, name }) => ({
      title: <InNorwegian locale={locale}>{name}</InNorwegian>,
      href: page.to('changeBody', { body: key }),
      note: say(locale, 'isUnder'),
    })),
  ]
  return items.length === 0 ? null : (
    <Section title={say(locale, 'homeFirst')}>
      <LinkList items={items} />
    </Section>
  )
}

/** The seats that end with the body, with who has them, and those of other bodies that follow them. */
const GoesWith = ({ page, ends: { seats, followers } }: EndProps) => {
  const { locale } = page
  const facts: { term: Child; detail: Child }[] = [
    ...seats.map((line) => ({
      term: <InNorwegian locale={locale}>{line.seat.label}</InNorwegian>,
      detail: whoHas(page, line),
    })),
    ...followers.map(({ seat, body }) => ({
      term: (
        <InNorwegian locale={locale}>
          {shortName(body)}: {seat.label}
        </InNorwegian>
      ),
      detail: say(locale, 'followsFromHere'),
    })),
  ]
  return facts.length === 0 ? null : (
    <Section title={say(locale, 'goesWith')}>
      <Facts facts={facts} />
    </Section>
  )
}

/** Those who have it, stand in there, or are to come. */
function whoHas({ locale }: CommunityPage, { holding, substitutes, coming }: SeatLine): Child {
  const now = holding.state === 'held' ? [...holding.holders, ...substitutes] : substitutes
  if (now.length + coming.length === 0)
    return sayBodies(locale, holding.state === 'vacant' ? 'vacant' : 'nobodyYet')
  return (
    <InNorwegian locale={locale}>
      {now.map((holder) => (
        <div>{holderName(locale, holder)}</div>
      ))}
      {coming.map((holder) => (
        <div>
          {[holderName(locale, holder), periodText(locale, holder)].filter(Boolean).join(', ')}
        </div>
      ))}
    </InNorwegian>
  )
}
