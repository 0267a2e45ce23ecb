import { yes } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  FieldGroup,
  FieldRow,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayBodies } from '../bodies.text.ts'
import { type Body, shortName } from '../body.model.ts'
import type { Mandate, MandateVersion } from './mandate.model.ts'
import { sayMandate as say } from './mandate.text.ts'
import type { MandateField, TypedMandate } from './mandate-form.model.ts'
import {
  firstDayText,
  MandateWords,
  type ShownMandate,
  versionDays,
} from './mandate-words.view.tsx'

type FormProps = {
  page: CommunityPage
  body: Body
  /** The version that is put right; `new` after others, `first` where there is none. */
  of: Mandate | 'new' | 'first'
  typed: TypedMandate
  errors: readonly FieldError[]
}

const crumbsOf = ({ locale, to }: CommunityPage, body: Body) => [
  { label: sayBodies(locale, 'title'), href: to('bodies') },
  { label: body.name, href: to('body', { body: body.key }) },
]

/** A version of a body's mandate, to be registered or put right. */
export const MandateFormPage = (props: FormProps) => {
  const { page, body, of, errors } = props
  const { locale } = page
  const name = shortName(body)
  const at = { body: body.key }
  return (
    <Page
      page={page}
      nav="bodies"
      title={
        typeof of === 'string'
          ? say(locale, `${of}Title`, name)
          : say(locale, 'changeTitle', name, firstDayText(locale, of))
      }
      crumbs={crumbsOf(page, body)}
      lead={say(locale, typeof of === 'string' ? `${of}Lead` : 'changeLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <Form
        page={page}
        action={
          typeof of === 'string'
            ? page.to('addMandate', at)
            : page.to('changeMandate', { ...at, mandate: of.id })
        }
      >
        <Groups {...props} />
        <Buttons>
          <Button>{say(locale, 'save')}</Button>
          <ButtonLink href={page.to('body', at, { '#': 'mandat' })} weight="secondary">
            {say(locale, 'cancel')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}

const Groups = ({ page: { locale }, typed, errors }: FormProps) => {
  const labels = mandateLabels(locale)
  const field = (name: MandateField) => ({
    name,
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  const tilbake = field('tilbake')
  return (
    <>
      <FieldGroup title={say(locale, 'what')}>
        <TextArea {...field('mandat')} hint={say(locale, 'mandatHint')} rows={10} />
        <TextArea {...field('ikke')} hint={say(locale, 'ikkeHint')} rows={4} />
      </FieldGroup>
      <FieldGroup title={say(locale, 'decision')}>
        <Field {...field('vedtattav')} />
        <Field {...field('sak')} hint={say(locale, 'sakHint')} />
        <FieldRow>
          <Field {...field('vedtatt')} short />
          <Field {...field('fra')} hint={say(locale, 'fraHint')} short />
        </FieldRow>
        {(typed.tilbake !== '' || tilbake.error !== undefined) && (
          <Choices
            {...tilbake}
            several
            value={typed.tilbake === yes ? [yes] : []}
            options={mandateOptions(locale).tilbake}
          />
        )}
      </FieldGroup>
    </>
  )
}

/** What the fields of the form are called. */
export const mandateLabels = (locale: Locale): Record<MandateField, string> => ({
  mandat: say(locale, 'mandat'),
  ikke: say(locale, 'ikke'),
  vedtattav: say(locale, 'vedtattav'),
  sak: say(locale, 'sak'),
  vedtatt: say(locale, 'vedtatt'),
  fra: say(locale, 'fra'),
  tilbake: say(locale, 'tilbake'),
})

/** What can be chosen in the form. */
export const mandateOptions = (locale: Locale) => ({
  tilbake: [{ value: yes, label: say(locale, 'isBack') }],
})

/** Taking away a version that was registered wrongly, with what it says and what then applies. */
export const WithdrawMandatePage = (props: {
  page: CommunityPage
  body: Body
  shown: ShownMandate
  /** The version that goes on in its place. */
  before: MandateVersion | null
}) => {
  const { page, body, shown, before } = props
  const { locale } = page
  const at = { body: body.key, mandate: shown.version.id }
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'withdrawTitle', shortName(body), firstDayText(locale, shown.version))}
      crumbs={crumbsOf(page, body)}
      lead={say(locale, 'withdrawLead')}
    >
      <Surface>
        <MandateWords locale={locale} shown={shown} />
        <Notice kind="warning">
          <p>
            {before
              ? say(locale, 'beforeGoesOn', versionDays(locale, before))
              : say(locale, 'noneGoesOn')}
          </p>
        </Notice>
        <Form page={page} action={page.to('withdrawMandate', at)}>
          <Buttons>
            <Button weight="danger">{say(locale, 'withdraw')}</Button>
            <ButtonLink
              href={page.to('body', { body: body.key }, { '#': 'mandat' })}
              weight="secondary"
            >
              {say(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}
