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

/** One that is written to, with the form of Norwegian that it has chosen; left out where whoever writes chooses. */
type WrittenTo = { name: string; language?: MailLanguage | undefined }

/** A mail in both languages, beside each other, each with those who get it; and who gets the one that is chosen below. */
export const BothMails = (props: {
  locale: Locale
  mails: Record<MailLanguage, WrittenMail>
  to: readonly WrittenTo[]
}) => {
  const { locale, mails, to } = props
  const namesOf = (language: MailLanguage | undefined) =>
    to.filter((each) => each.language === language).map(({ name }) => name)
  const mailIn = (language: MailLanguage) => (
    <MailIn locale={locale} language={language} mail={mails[language]} to={namesOf(language)} />
  )
  const open = namesOf(undefined)
  return (
    <>
      <Columns even aside={mailIn('nn')}>
        {mailIn('nb')}
      </Columns>
      {open.length > 0 && (
        <p>
          {open.length === to.length
            ? say(locale, 'nobodyChose', open.length)
            : say(locale, 'notChosen', open.length, open.join(', '))}
        </p>
      )}
    </>
  )
}

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

const MailIn = (props: {
  locale: Locale
  language: MailLanguage
  mail: WrittenMail
  to: readonly string[]
}) => {
  const { locale, language, mail, to } = props
  return (
    <Surface title={say(language, 'inLanguage')}>
      {to.length > 0 && <p class="gf-quiet">{say(locale, 'chosenBy', to.length, to.join(', '))}</p>}
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
}
