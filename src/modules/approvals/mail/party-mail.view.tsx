import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Choices } from '../../../ui/form.tsx'
import { Columns, Notice, Surface } from '../../../ui/layout.tsx'
import type { TargetFunction } from '../../directory/index.ts'
import { sayNudge as say } from './nudge.text.ts'
import {
  type MailLanguage,
  mailLanguages,
  type PartyReceiver,
  type PartyReceivers,
  type WrittenMail,
} from './party-mail.model.ts'
import { missedText } from './receiver.text.ts'

/** The names and addresses of those who get a mail. */
export const Contacts = ({ contacts }: { contacts: readonly PartyReceiver[] }) => (
  <>
    {contacts.map(({ name, email }) => (
      <div>
        {name}, {email}
      </div>
    ))}
  </>
)

/** Where nobody who holds the function can be written to, so that the mail goes to the contact: by name, and why. */
export const MissedFunction = ({
  locale,
  of,
  lines,
}: {
  locale: Locale
  of: TargetFunction | null
  lines: readonly (PartyReceivers & { name: string })[]
}) => {
  const told = of && missedText(locale, of, lines)
  if (!told || told.length === 0) return null
  return (
    <Notice kind="warning">
      {told.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Notice>
  )
}

/** Where to name a contact for those who have none, for whoever may. */
export const GiveRole = ({ page }: { page: CommunityPage }) =>
  page.may('manage-people') && (
    <p>
      <a href={page.to('people')}>{say(page.locale, 'giveRole')}</a>
    </p>
  )

/** A mail in both languages, beside each other. */
export const BothMails = ({ mails }: { mails: Record<MailLanguage, WrittenMail> }) => (
  <Columns even aside={<MailIn language="nn" mail={mails.nn} />}>
    <MailIn language="nb" mail={mails.nb} />
  </Columns>
)

/** The choice of language for the mail. */
export const LanguageChoice = ({
  locale,
  language,
}: {
  locale: Locale
  language: MailLanguage
}) => (
  <Choices
    name="maalform"
    label={say(locale, 'language')}
    value={language}
    options={mailLanguages.map((each) => ({ value: each, label: say(each, 'inLanguage') }))}
  />
)

const MailIn = ({ language, mail }: { language: MailLanguage; mail: WrittenMail }) => (
  <Surface title={say(language, 'inLanguage')}>
    <div lang={language}>
      <p>
        <b>{mail.subject}</b>
      </p>
      {mail.body.split('\n\n').map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, i) => (
            <>
              {i > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </div>
  </Surface>
)
