import { shortDay } from '../../../kernel/format.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  FieldRow,
  Form,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { Empty, Notice, Section, Surface } from '../../../ui/layout.tsx'
import { MailTold } from '../../../ui/mail.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { functionName, sayDirectory } from '../directory.text.ts'
import type { ContactFunction } from '../function.model.ts'
import { unconfirmedKey } from '../mail-target.model.ts'
import type { Place } from '../place.model.ts'
import type { LetterField, TypedLetter } from './letter.model.ts'
import { sayLetter as say } from './letter.text.ts'
import { letterToWhom } from './letter-told.view.ts'

export type LetterProps = {
  page: CommunityPage
  typed: TypedLetter
  errors: readonly FieldError[]
  functions: readonly ContactFunction[]
  regions: readonly Place[]
  /** The last letters to those chosen. */
  letters: readonly MailStory[]
  sendsMail: boolean
  done: 'sent' | 'again' | null
  /** Why a letter was not sent again. */
  refusal: string | null
}

/** Writing to all who hold a function or are not confirmed: to whom and what, and what became of the last letter to them. */
export const LetterPage = (props: LetterProps) => {
  const { page, errors, functions, done, refusal } = props
  const { locale } = page
  const isPractice = done === 'sent' && page.community.exercise
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'title')}
      crumbs={[{ label: sayDirectory(locale, 'directory'), href: page.to('directory') }]}
      lead={say(locale, 'lead')}
    >
      <Receipt>{done && say(locale, isPractice ? 'sentInExercise' : done)}</Receipt>
      {refusal && (
        <Notice kind="warning">
          <p>{refusal}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={errors} />
      <LastLetters {...props} />
      {functions.length === 0 ? (
        <Empty
          action={
            page.may('keep-directory') && (
              <ButtonLink href={page.to('functions')}>{say(locale, 'toFunctions')}</ButtonLink>
            )
          }
        >
          {say(locale, 'noFunctions')}
        </Empty>
      ) : (
        <LetterForm {...props} />
      )}
    </Page>
  )
}

const LetterForm = (props: LetterProps) => {
  const { page, functions, regions } = props
  const { locale } = page
  const field = fieldIn(props)
  return (
    <Surface>
      <Form page={page} action={page.to('write')}>
        <FieldRow>
          <Select
            {...field('funksjon')}
            required
            options={[
              { value: '', label: say(locale, 'choose') },
              ...functions.map((of) => ({ value: of.key, label: functionName(locale, of) })),
              { value: unconfirmedKey, label: letterToWhom(locale, null) },
            ]}
          />
          {regions.length > 0 && (
            <Select
              {...field('region')}
              options={[
                { value: '', label: say(locale, 'everywhere') },
                ...regions.map(({ key, name }) => ({ value: key, label: name })),
              ]}
            />
          )}
        </FieldRow>
        {regions.length > 0 && <p class="gf-hint">{say(locale, 'regionHint')}</p>}
        <Field {...field('emne')} required />
        <TextArea {...field('tekst')} hint={say(locale, 'textHint')} rows={12} required />
        <Buttons>
          <Button>{say(locale, 'preview')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

const fieldIn =
  ({ page, typed, errors }: LetterProps) =>
  (name: LetterField) => ({
    name,
    label: letterLabels(page.locale)[name],
    value: typed[name],
    error: errors.find(({ field }) => field === name)?.message,
  })

/** What the fields of the form are called. */
export const letterLabels = (locale: Locale): Record<LetterField, string> => ({
  funksjon: sayDirectory(locale, 'function'),
  region: say(locale, 'region'),
  emne: say(locale, 'subject'),
  tekst: say(locale, 'text'),
})

/** What became of the last letters to those chosen: how many are sent, and which are not. */
const LastLetters = ({ page, typed, functions, letters, sendsMail }: LetterProps) => {
  const { locale } = page
  const { funksjon } = typed
  const of = functions.find(({ key }) => key === funksjon) ?? null
  const [first] = letters
  if ((of === null && funksjon !== unconfirmedKey) || !first) return null
  const left = letters.filter(({ state }) => state !== 'sent')
  const day = shortDay(osloDay(first.deedAt))
  return (
    <Section
      title={say(locale, 'last', letterToWhom(locale, of), day)}
      lead={say(locale, 'arrived', letters.length - left.length, letters.length)}
    >
      {left.map((mail) => (
        <Surface>
          <h3>{mail.name}</h3>
          <MailTold
            page={page}
            mail={mail}
            sendsMail={sendsMail}
            doors={{
              again: {
                action: page.to('writeAgain', { mail: mail.id }),
                fields: { funksjon },
              },
              mend:
                mail.holderId !== null && mail.partyCode !== null
                  ? page.to('holder', { place: mail.partyCode, holder: mail.holderId })
                  : null,
            }}
          />
        </Surface>
      ))}
    </Section>
  )
}
