import { listed, longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { GoneLinkPage } from '../../../ui/gone-link.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Facts, Notice, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import { rankName } from '../bodies.text.ts'
import { type Body, shortName } from '../body.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import type { Standing } from './stand.query.ts'
import { type GoneWhy, goneTexts, goneTitles, sayStand as say } from './stand.text.ts'
import type { StandField, TypedStand } from './stand-form.model.ts'

export type StandProps = Pick<Standing, 'asked' | 'body' | 'seats' | 'party' | 'from' | 'putIn'> & {
  page: CommunityPage
  token: string
  typed: TypedStand
  errors: readonly FieldError[]
  refusal: string | null
  done: boolean
}

/** What somebody is proposed for, and whether they stand: nothing else of the house. */
export const StandPage = (props: StandProps) => {
  const { page, body, party, putIn } = props
  const { locale } = page
  return (
    <Page
      page={page}
      title={putIn === null ? say(locale, 'title', shortName(body)) : say(locale, 'putIn')}
      windowTitle={say(locale, 'title', shortName(body))}
      lead={putIn === null ? say(locale, 'lead', party) : say(locale, 'putInLead')}
      alone={say(locale, 'foot')}
    >
      <Receipt>{props.done && saidText(props)}</Receipt>
      {props.refusal && (
        <Notice kind="warning">
          <p>{props.refusal}</p>
        </Notice>
      )}
      {putIn === null ? <Open {...props} /> : <PutIn {...props} putIn={putIn} />}
    </Page>
  )
}

const saidText = ({ page: { locale }, asked: { stands, saidOn } }: StandProps): string | null =>
  saidOn === null ? null : say(locale, stands ? 'said' : 'saidNo', longDay(locale, saidOn))

const Open = (props: StandProps) => {
  const { page, asked, seats, party, from, errors } = props
  const { locale } = page
  const by = [...new Set(seats.flatMap(({ appointedBy }) => appointedBy ?? []))]
  return (
    <>
      {!props.done && asked.saidOn !== null && <Notice>{<p>{saidText(props)}</p>}</Notice>}
      <ErrorSummary page={page} errors={errors} />
      <Facts
        facts={[
          { term: say(locale, 'body'), detail: <BodyName page={page} body={props.body} /> },
          {
            term: say(locale, seats.length === 1 ? 'seat' : 'oneOf'),
            detail: <Norwegian locale={locale} of={seats.map(({ label }) => label)} />,
          },
          {
            term: say(locale, 'as'),
            detail: say(locale, asked.rank === 0 ? 'member' : 'substitute'),
          },
          { term: say(locale, 'proposedBy'), detail: party },
          ...(by.length === 0
            ? []
            : [
                { term: say(locale, 'appointedBy'), detail: <Norwegian locale={locale} of={by} /> },
              ]),
          {
            term: say(locale, 'from'),
            detail: from === null ? say(locale, 'notKnown') : longDay(locale, from),
          },
        ]}
      />
      <StandFields {...props} />
      <Kept {...props} />
    </>
  )
}

const Norwegian = ({ locale, of }: { locale: Locale; of: readonly string[] }) => (
  <InNorwegian locale={locale}>{listed(locale, of)}</InNorwegian>
)

const BodyName = ({ page, body }: { page: CommunityPage; body: Body }) => {
  const name = <InNorwegian locale={page.locale}>{body.name}</InNorwegian>
  return body.audience === 'public' ? (
    <a href={page.to('body', { body: body.key })}>{name}</a>
  ) : (
    name
  )
}

const StandFields = ({ page, token, typed, errors, asked }: StandProps) => {
  const { locale } = page
  const field = (name: StandField) => ({
    name,
    label: standLabels(locale)[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  return (
    <Surface>
      <Form page={page} action={page.to('standByLink', { token })}>
        <Choices
          {...field('svar')}
          options={[
            { value: 'ja', label: say(locale, 'stands') },
            { value: 'nei', label: say(locale, 'declines') },
          ]}
        />
        <Field {...field('navn')} autocomplete="name" />
        <Field
          {...field('funksjon')}
          hint={say(locale, 'funksjonHint')}
          autocomplete="organization-title"
        />
        <TextArea {...field('ord')} hint={say(locale, 'ordHint')} />
        <Buttons>
          <Button>{say(locale, asked.saidOn === null ? 'send' : 'change')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

/** What the fields are called. */
export const standLabels = (locale: Locale): Record<StandField, string> => ({
  svar: say(locale, 'svar'),
  navn: say(locale, 'navn'),
  funksjon: say(locale, 'funksjon'),
  ord: say(locale, 'ord'),
})

/** What is kept of the answer, and who sees it. */
const Kept = ({ page: { locale }, party, body, seats }: StandProps) => {
  const isPublic = body.audience === 'public' && seats.some(({ namesPublished }) => namesPublished)
  return (
    <Surface title={say(locale, 'kept')}>
      <ul>
        <li>{say(locale, 'keptWhat')}</li>
        <li>{say(locale, 'keptWho', party)}</li>
        <li>{say(locale, isPublic ? 'keptPublic' : 'keptShown')}</li>
        <li>{say(locale, 'keptRemoved')}</li>
      </ul>
    </Surface>
  )
}

const PutIn = ({ page, body, seats, putIn }: StandProps & { putIn: SeatHolder }) => {
  const { locale } = page
  const labels = seats.filter(({ id }) => id === putIn.seat).map(({ label }) => label)
  return (
    <>
      <p>
        <State kind="adopted">{say(locale, 'putIn')}</State>
      </p>
      <Facts
        facts={[
          { term: say(locale, 'body'), detail: <BodyName page={page} body={body} /> },
          { term: say(locale, 'seat'), detail: <Norwegian locale={locale} of={labels} /> },
          { term: say(locale, 'as'), detail: rankName(locale, putIn.rank) },
          {
            term: say(locale, 'from'),
            detail: putIn.from === null ? say(locale, 'notKnown') : longDay(locale, putIn.from),
          },
        ]}
      />
    </>
  )
}

/** That a link opens nothing any longer, and whom to turn to. */
export const StandGonePage = ({
  page,
  why,
  replyTo,
  typed,
}: {
  page: CommunityPage
  why: GoneWhy
  replyTo: string | null
  typed: readonly { term: string; text: string }[]
}) => {
  const { locale } = page
  return (
    <GoneLinkPage
      page={page}
      title={goneTitles[why][locale]}
      why={goneTexts[why][locale]}
      foot={say(locale, 'foot')}
      contact={replyTo === null ? say(locale, 'contact') : say(locale, 'contactAt', replyTo)}
      typed={typed}
      typedTitle={say(locale, 'typedTitle')}
      typedLead={say(locale, 'typedLead')}
    />
  )
}
