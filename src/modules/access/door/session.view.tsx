import type { Instant } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
import type { PageContext } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Button, Buttons, Form } from '../../../ui/form.tsx'
import { Section, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayDoor } from './door.text.ts'
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
  const say = sayDoor
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
            cell: (session) => (
              <Form page={page} action={page.to('endSession')}>
                <input type="hidden" name="innlogging" value={session.id} />
                <button
                  type="submit"
                  class="ds-button"
                  data-variant="secondary"
                  data-size="sm"
                  aria-label={say(
                    locale,
                    'endSessionOf',
                    browserName(locale, session),
                    moment(session.createdAt),
                  )}
                >
                  {say(locale, 'endSession')}
                </button>
              </Form>
            ),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <Section title={say(locale, 'endOthers')} lead={say(locale, 'endOthersLead')}>
          <Form page={page} action={page.to('endOtherSessions')}>
            <Buttons>
              <Button weight="secondary">{say(locale, 'endOthers')}</Button>
            </Buttons>
          </Form>
        </Section>
      ) : (
        <p>{say(locale, 'onlyThisSession')}</p>
      )}
    </Page>
  )
}

const moment = (at: Instant): string => `${shortDay(osloDay(at))} kl. ${osloTime(at)}`

function browserName(locale: Locale, { names: { browser, system } }: ShownSession): string {
  if (browser === null) {
    const unknown = sayDoor(locale, 'unknownBrowser')
    return system === null ? unknown : sayDoor(locale, 'browserOn', unknown, system)
  }
  return system === null ? browser : sayDoor(locale, 'browserOn', browser, system)
}

const duration = (locale: Locale, minutes: number): string =>
  minutes % 60 === 0 ? sayDoor(locale, 'hours', minutes / 60) : sayDoor(locale, 'minutes', minutes)
