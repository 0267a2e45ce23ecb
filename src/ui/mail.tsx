import type { Instant } from '../kernel/day.model.ts'
import { shortDay } from '../kernel/format.model.ts'
import { isServersAnswer } from '../kernel/mail-failure.rule.ts'
import type { MailProgress, MailStory } from '../kernel/mail-story.model.ts'
import { mailProgress } from '../kernel/mail-story.rule.ts'
import { osloDay, osloTime } from '../kernel/oslo.model.ts'
import type { PageContext } from '../kernel/page.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { Addresses } from './addresses.tsx'
import { Form } from './form.tsx'
import { More } from './layout.tsx'
import { mailFailureText, sayMail as say } from './mail-text.ts'
import { State, type StateKind } from './state.tsx'

const kinds: Record<MailProgress, StateKind> = {
  sent: 'adopted',
  'on-its-way': 'sent',
  delayed: 'postponed',
  failed: 'rejected',
}

/** How a mail stands, as symbol and word. */
export const MailState = ({ page, mail }: { page: PageContext; mail: MailStory }) => {
  const progress = mailProgress(mail, page)
  return <State kind={kinds[progress]}>{say(page.locale, progress)}</State>
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
  const progress = mailProgress(mail, page)
  const again = progress === 'failed' && sendsMail ? doors.again : null
  const mend = progress === 'failed' || progress === 'delayed' ? doors.mend : null
  return (
    <div class="gf-mail">
      <p>
        <MailState page={page} mail={mail} />{' '}
        <Addresses text={sentences(locale, mail, progress, sendsMail).join(' ')} />
      </p>
      {mail.answer && progress !== 'sent' && (
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
  progress: MailProgress,
  sendsMail: boolean,
): string[] {
  const { recipient, email, failure, attempts, triedAt, queuedAt } = mail
  const why = failure ? [mailFailureText[failure][locale]] : []
  const moved = email === recipient ? [] : [say(locale, 'hasOther', email)]
  if (progress === 'failed') {
    const tried = when(locale, triedAt ?? queuedAt)
    return [
      attempts > 1
        ? say(locale, 'failedAfter', recipient, attempts, tried)
        : say(locale, 'failedTo', recipient, tried),
      ...why,
      ...moved,
    ]
  }
  if (progress === 'delayed' || (progress === 'on-its-way' && !sendsMail)) {
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

/** Where the address is mended, for whoever may: in the directory, or of one that has a role on the person's own page. */
export function mendingPlace(
  page: PageContext,
  { holderId: holder, personId: person, partyCode: place }: MailStory,
  back: string,
): string | null {
  if (holder !== null && place !== null) {
    return page.may('keep-contacts', place) ? page.to('holder', { place, holder }) : null
  }
  return page.may('mend-address')
    ? `${page.to('person', { person })}?tilbake=${back}#felt-epost`
    : null
}
