import type { Instant } from '../kernel/day.model.ts'
import { longDay } from '../kernel/format.model.ts'
import { osloDay, osloTime } from '../kernel/oslo.model.ts'
import type { PageContext, RefusalNote, RefusalStatus, Written } from '../kernel/page.model.ts'
import { signInAddress } from '../kernel/return.rule.ts'
import { Button, ButtonLink, Buttons, Form } from './form.tsx'
import { Notice, Section, Surface } from './layout.tsx'
import { NewsLines } from './news.tsx'
import { Page } from './page.tsx'
import { type RefusalWord, sayRefusal } from './refusal.text.ts'
import { sayShell } from './text.ts'

/** `sentFrom` is the page of the form that was sent, if one was. */
type Refused = {
  page: PageContext
  status: RefusalStatus
  sentFrom?: string | null
  note?: RefusalNote | undefined
  /** The number that the log has of the request. */
  number?: string | undefined
}

/** What a reader sees instead of a page. */
export const RefusalPage = (props: Refused) => {
  const { page, sentFrom = null } = props
  const say = (word: RefusalWord) => sayRefusal(page.locale, word)
  const [title, lead] = wordsFor(props)
  const { done, again, typed } = givenBack(props.note)
  return (
    <Page
      // What is not there is told of by no guide: a link that was guessed looks like any other address.
      page={props.status === 404 ? { ...page, guide: null } : page}
      title={say(title)}
      lead={done ? doneLead(page, done.at) : say(lead)}
      toldBelow
    >
      {page.news && page.news.lines.length > 0 && <NewsLines page={page} />}
      {typed && typed.length > 0 && <Typed page={page} typed={typed} />}
      <FaultNumber {...props} />
      {done && sentFrom !== null && <p>{say('doneAgain')}</p>}
      {again ? <KeylessForm page={page} {...again} /> : <WaysOn {...props} />}
    </Page>
  )
}

/** What is told to whoever runs the house. */
const FaultNumber = ({ page, status, note, number }: Refused) =>
  status < 500 || number === undefined || (note !== undefined && note !== 'perhaps-kept') ? null : (
    <p>
      {sayRefusal(page.locale, 'faultNumber')} <b>{number}</b>.{' '}
      {sayRefusal(
        page.locale,
        'faultTime',
        longDay(page.locale, osloDay(page.now)),
        osloTime(page.now),
      )}
    </p>
  )

type FilledIn = { typed: readonly [name: string, value: string][]; files: readonly string[] }

type GivenBack = {
  /** When the form was done before, and where it led. */
  done: { at: Instant; ledTo: string | null } | null
  /** The form, to be sent again. */
  again: FilledIn | null
  /** What was written, where there is no form for it any more. */
  typed: readonly Written[] | null
}

/** What a reader is given back of what was sent. */
function givenBack(note: RefusalNote | undefined): GivenBack {
  const nothing = { done: null, again: null, typed: null }
  if (typeof note !== 'object') return nothing
  if ('done' in note) return { ...nothing, done: note.done }
  if ('typed' in note) return { ...nothing, typed: note.typed }
  if ('keyless' in note) return { ...nothing, again: note.keyless }
  return note.crowded.typed.length > 0 ? { ...nothing, again: note.crowded } : nothing
}

/** Where the reader may go from here. */
const WaysOn = (props: Refused) => {
  const { page, status, sentFrom = null } = props
  const say = (word: RefusalWord) => sayRefusal(page.locale, word)
  const { done, typed } = givenBack(props.note)
  return (
    <Buttons>
      {done?.ledTo && <ButtonLink href={done.ledTo}>{say('toDone')}</ButtonLink>}
      {(done || typed) && sentFrom !== null && (
        <ButtonLink href={sentFrom} weight="secondary">
          {say('formAnew')}
        </ButtonLink>
      )}
      {mustSignIn(props) && (
        <ButtonLink href={signInAddress(page.to, sentFrom ?? page.path)}>
          {sayShell(page.locale, 'signIn')}
        </ButtonLink>
      )}
      {(status === 503 || status === 507) && sentFrom === null && (
        <ButtonLink href={page.path}>{say('tryAgain')}</ButtonLink>
      )}
      <ToFront page={page} />
    </Buttons>
  )
}

const ToFront = ({ page }: { page: PageContext }) => (
  <ButtonLink href={page.to(page.community ? 'front' : 'communities')} weight="secondary">
    {sayRefusal(page.locale, 'toFront')}
  </ButtonLink>
)

/** The form as it was filled in, with a key. */
const KeylessForm = ({ page, typed, files }: FilledIn & { page: PageContext }) => (
  <>
    {files.length > 0 && (
      <Notice kind="warning">
        <p>{sayRefusal(page.locale, 'keylessFile', files.join(', '))}</p>
      </Notice>
    )}
    <Form page={page} action={page.path}>
      {typed.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Buttons>
        <Button>{sayRefusal(page.locale, 'sendAgain')}</Button>
        <ToFront page={page} />
      </Buttons>
    </Form>
  </>
)

/** When the reader sent the form that has been done. */
function doneLead({ locale, today }: PageContext, at: Instant): string {
  const day = osloDay(at)
  const time = osloTime(at)
  return day === today
    ? sayRefusal(locale, 'doneToday', time)
    : sayRefusal(locale, 'done', longDay(locale, day), time)
}

/** What was written into a form that is no longer there, to be taken care of. */
const Typed = ({ page, typed }: { page: PageContext; typed: readonly Written[] }) => (
  <Section title={sayRefusal(page.locale, 'youWrote')}>
    <Surface>
      {typed.map(({ label, text }) => (
        <>
          {label && <p class="ds-label">{label}</p>}
          <div class="gf-prose">
            <pre>{text}</pre>
          </div>
        </>
      ))}
    </Surface>
  </Section>
)

const mustSignIn = ({ page, status, note }: Refused): boolean =>
  status === 403 && page.viewer === null && note === undefined

/** The title, and what to do now. */
function wordsFor(refused: Refused): [title: RefusalWord, lead: RefusalWord] {
  const { status, sentFrom = null, note } = refused
  const isSent = sentFrom !== null
  switch (status) {
    case 400:
      if (typeof note === 'object') return ['keylessTitle', 'keyless']
      return ['cutShortTitle', 'cutShort']
    case 403:
      if (note === 'foreign-form') return ['foreignFormTitle', 'foreignForm']
      if (!mustSignIn(refused)) return ['forbiddenTitle', isSent ? 'forbiddenDeed' : 'forbidden']
      return isSent ? ['signedOutTitle', 'signedOut'] : ['forbiddenTitle', 'forbiddenStranger']
    case 404:
      return ['missingTitle', 'missing']
    case 409:
      return typeof note === 'object' && 'typed' in note
        ? ['goneTitle', 'gone']
        : ['doneTitle', 'doneAgain']
    case 413:
      return ['tooMuchTitle', 'tooMuch']
    case 422:
      return ['twiceTitle', 'twice']
    case 500:
      return ['faultTitle', isSent ? 'faultSent' : 'fault']
    case 503:
      if (note === 'busy') return ['busyTitle', 'busy']
      if (typeof note === 'object' && 'crowded' in note) {
        return ['crowdedTitle', note.crowded.typed.length > 0 ? 'crowded' : 'crowdedUnread']
      }
      if (!isSent) return ['awayTitle', 'away']
      return note === 'perhaps-kept' ? ['awayTitle', 'awayPerhaps'] : ['notKeptTitle', 'notKept']
    case 507:
      return isSent ? ['notKeptTitle', 'fullSent'] : ['fullTitle', 'full']
  }
}
