import type { Instant } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
import type { PageContext } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Button, Buttons, Form } from '../../../ui/form.tsx'
import { Section, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayDoor as say } from './door.text.ts'
import type { OwnSession } from './session.model.ts'

/** A session with the names of its browser; null for what is not recognised. */
export type ShownSession = OwnSession & {
  names: { browser: string | null; system: string | null }
  /** Used within the minutes that are not told apart. */
  isUsedNow: boolean
}

export const SessionsPage = (props: {
  page: PageContext
  sessions: readonly ShownSession[]
  lasts: { idleMinutes: number; hours: number }
  done: 'sessionEnded' | 'othersEnded' | null
}) => {
  const { page, sessions, lasts } = props
  const { locale } = page
  return (
    <Page
      page={page}
      title={say(locale, 'sessions')}
      lead={say(
        locale,
        'sessionsLead',
        duration(locale, lasts.idleMinutes),
        duration(locale, lasts.hours * 60),
      )}
    >
      <Receipt>{props.done && say(locale, props.done)}</Receipt>
      <SessionTable page={page} sessions={sessions} />
      {sessions.length > 1 ? <EndOthers page={page} /> : <p>{say(locale, 'onlyThisSession')}</p>}
    </Page>
  )
}

/** Where the reader is signed in, the browser that asks marked, each with the button that ends it. */
const SessionTable = (props: { page: PageContext; sessions: readonly ShownSession[] }) => {
  const { page, sessions } = props
  const { locale } = page
  return (
    <StackTable
      rows={sessions}
      isOwn={({ isThis }) => isThis}
      columns={[
        {
          label: say(locale, 'sessionBrowser'),
          cell: (session) => (
            <>
              {browserName(locale, session)}
              {session.isThis && (
                <>
                  {' '}
                  <small>({say(locale, 'thisSession')})</small>
                </>
              )}
            </>
          ),
        },
        { label: say(locale, 'sessionBegan'), cell: ({ createdAt }) => moment(createdAt) },
        {
          label: say(locale, 'sessionUsed'),
          cell: ({ isUsedNow, lastUsedAt }) =>
            isUsedNow ? say(locale, 'justNow') : moment(lastUsedAt),
        },
        {
          label: say(locale, 'endSession'),
          cell: (session) => <EndSession page={page} session={session} />,
        },
      ]}
    />
  )
}

const EndSession = ({ page, session }: { page: PageContext; session: ShownSession }) => {
  const { locale } = page
  const { id, createdAt } = session
  return (
    <Form page={page} action={page.to('endSession')}>
      <input type="hidden" name="innlogging" value={id} />
      <button
        type="submit"
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        aria-label={say(locale, 'endSessionOf', browserName(locale, session), moment(createdAt))}
      >
        {say(locale, 'endSession')}
      </button>
    </Form>
  )
}

/** Ends every session but the one that asks. */
const EndOthers = ({ page }: { page: PageContext }) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'endOthers')} lead={say(locale, 'endOthersLead')}>
      <Form page={page} action={page.to('endOtherSessions')}>
        <Buttons>
          <Button weight="secondary">{say(locale, 'endOthers')}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

const moment = (at: Instant): string => `${shortDay(osloDay(at))} kl. ${osloTime(at)}`

function browserName(locale: Locale, { names: { browser, system } }: ShownSession): string {
  if (browser === null) {
    const unknown = say(locale, 'unknownBrowser')
    return system === null ? unknown : say(locale, 'browserOn', unknown, system)
  }
  return system === null ? browser : say(locale, 'browserOn', browser, system)
}

const duration = (locale: Locale, minutes: number): string =>
  minutes % 60 === 0 ? say(locale, 'hours', minutes / 60) : say(locale, 'minutes', minutes)
