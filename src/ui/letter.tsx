import { type MailLanguage, mailLanguages, type WrittenMail } from '../kernel/letter.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { Addresses } from './addresses.tsx'
import { Choices } from './form.tsx'
import { Columns, Notice, Surface } from './layout.tsx'
import { sayMail as say } from './mail-text.ts'

/** The names and addresses of those who get a mail. */
export const Receivers = ({
  receivers,
}: {
  receivers: readonly { name: string; email: string }[]
}) => (
  <>
    {receivers.map(({ name, email }) => (
      <div>
        <Addresses text={`${name}, ${email}`} />
      </div>
    ))}
  </>
)

/** A warning of some sentences; nothing where there is none. */
export const Warnings = ({ sentences }: { sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <Notice kind="warning">
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Notice>
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
