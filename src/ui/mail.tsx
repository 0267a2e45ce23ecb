import type { Instant } from '../kernel/day.model.ts'
import { shortDay } from '../kernel/format.model.ts'
import { isServersAnswer } from '../kernel/mail-failure.rule.ts'
import type { MailStanding, MailStory } from '../kernel/mail-story.model.ts'
import { mailStanding } from '../kernel/mail-story.rule.ts'
import { osloDay, osloTime } from '../kernel/oslo.model.ts'
import type { PageContext } from '../kernel/page.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { Form } from './form.tsx'
import { More } from './layout.tsx'
import { mailFailureText, sayMail as say } from './mail-text.ts'
import { State, type StateKind } from './state.tsx'

const kinds: Record<MailStanding, StateKind> = {
  sent: 'adopted',
  'on-its-way': 'sent',
  delayed: 'postponed',
  failed: 'rejected',
}

/** How a mail stands, as symbol and word. */
export const MailState = ({ page, mail }: { page: PageContext; mail: MailStory }) => {
  const standing = mailStanding(mail, page.now)
  return <State kind={kinds[standing]}>{say(page.locale, standing)}</State>
}

/** What the reader may do about a mail: fields of the form that sends it again, and where its address is mended. */
export type MailDoors = {
  again: { action: string; row?: string; fields: Record<string, string> } | null
  mend: string | null
}

/** What became of a mail: to where and when, why it did not arrive, what the server said, and what can be done. */
export const MailTold = (props: {
  page: PageContext
  mail: MailStory
  sendsMail: boolean
  doors: MailDoors
}) => {
  const { page, mail, sendsMail, doors } = props
  const { locale } = page
  const standing = mailStanding(mail, page.now)
  const again = standing === 'failed' && sendsMail ? doors.again : null
  const mend = standing === 'failed' || standing === 'delayed' ? doors.mend : null
  return (
    <div class="gf-mail">
      <p>
        <MailState page={page} mail={mail} />{' '}
        {sentences(locale, mail, standing, sendsMail).join(' ')}
      </p>
      {mail.answer && standing !== 'sent' && (
        <More summary={say(locale, isServersAnswer(mail.answer) ? 'serverSaid' : 'lineSaid')}>
          <p lang="en">{mail.answer}</p>
        </More>
      )}
      {(again || mend) && (
        <div class="gf-buttons">
          {again && (
            <Form page={page} action={again.action} row={again.row}>
              {Object.entries(again.fields).map(([name, value]) => (
                <input type="hidden" name={name} value={value} />
              ))}
              <button
                type="submit"
                class="ds-button"
                data-size="sm"
                aria-label={say(locale, 'sendAgainTo', mail.name)}
              >
                {say(locale, 'sendAgain')}
              </button>
            </Form>
          )}
          {mend && (
            <a
              href={mend}
              class="ds-button"
              data-variant="secondary"
              data-size="sm"
              aria-label={say(locale, 'mendAddressOf', mail.name)}
            >
              {say(locale, 'mendAddress')}
            </a>
          )}
        </div>
      )}
    </div>
  )
}

function sentences(
  locale: Locale,
  mail: MailStory,
  standing: MailStanding,
  sendsMail: boolean,
): string[] {
  const { recipient, email, failure, attempts, triedAt, queuedAt } = mail
  const why = failure ? [mailFailureText[failure][locale]] : []
  const moved = email === recipient ? [] : [say(locale, 'hasOther', email)]
  if (standing === 'failed') {
    const tried = when(locale, triedAt ?? queuedAt)
    return [
      attempts > 1
        ? say(locale, 'failedAfter', recipient, attempts, tried)
        : say(locale, 'failedTo', recipient, tried),
      ...why,
      ...moved,
    ]
  }
  if (standing === 'delayed' || (standing === 'on-its-way' && !sendsMail)) {
    return [
      say(locale, 'waitsSince', recipient, when(locale, queuedAt)),
      ...why,
      sendsMail ? say(locale, 'triesAgain', when(locale, mail.nextTryAt)) : say(locale, 'notSetUp'),
    ]
  }
  return [`${recipient}, ${when(locale, triedAt ?? queuedAt)}`]
}

/** A moment as it is written in a sentence. */
const when = (locale: Locale, at: Instant): string =>
  say(locale, 'at', shortDay(osloDay(at)), osloTime(at))
