import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  FieldGroup,
  FieldRow,
  Form,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { More } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import {
  type AgreementHere,
  AgreementLine,
  agreementName,
} from '../authority/agreement-here.view.tsx'
import type { AuthorityVersion } from '../authority/authority.model.ts'
import { sayAuthority } from '../authority/authority.text.ts'
import { sayBodies } from '../bodies.text.ts'
import { errorAt, MatterFields, type VersionFormProps } from './matter-fields.view.tsx'
import {
  type MatterField,
  matterFieldName,
  type TypedAuthority,
  type TypedDay,
  type VersionField,
} from './version-form.model.ts'
import { sayVersion as say } from './version-form.text.ts'

const crumbsOf = ({ locale, to }: CommunityPage) => [
  { label: sayBodies(locale, 'title'), href: to('bodies') },
  { label: sayAuthority(locale, 'title'), href: to('authority') },
]

/** A version with its matters, to be kept. */
export const VersionFormPage = (props: VersionFormProps) => {
  const { page, isFirst, typed, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, isFirst ? 'firstTitle' : 'nextTitle')}
      crumbs={crumbsOf(page)}
      lead={say(locale, 'lead')}
    >
      {!isFirst && <p>{say(locale, 'begun')}</p>}
      <ErrorSummary page={page} errors={errors} />
      <Form page={page} action={page.to('addAuthority')}>
        <VersionFields {...props} />
        {typed.matters.map((matter, at) => (
          <MatterFields {...props} matter={matter} number={at + 1} />
        ))}
        <Buttons>
          <Button>{say(locale, 'save')}</Button>
          <ButtonLink href={page.to('authority')} weight="secondary">
            {say(locale, 'cancel')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}

const VersionFields = ({
  page: { locale },
  typed: { version },
  errors,
  agreements,
}: VersionFormProps) => {
  const field = (name: VersionField) => ({
    name,
    label: say(locale, name),
    value: version[name],
    error: errorAt(errors, name),
  })
  return (
    <FieldGroup title={say(locale, 'agreement')}>
      <Field {...field('navn')} />
      <Field {...field('avtale')} />
      {(agreements.length > 0 || version.her !== '') && (
        <Select
          {...field('her')}
          options={[
            { value: '', label: say(locale, 'notHere') },
            ...agreements.map((of) => ({ value: of.at, label: agreementName(locale, of) })),
          ]}
        />
      )}
      <Field {...field('punkt')} />
      <Field {...field('kilde')} />
      <FieldRow>
        <Field {...field('fra')} hint={say(locale, 'fraHint')} short />
        <Field {...field('frakilde')} />
      </FieldRow>
      <More
        summary={say(locale, 'more')}
        open={errors.some(
          ({ field }) => field === 'andre' || field === 'lesning' || field === 'ukjent',
        )}
      >
        <TextArea {...field('andre')} hint={say(locale, 'andreHint')} rows={3} />
        <TextArea {...field('lesning')} rows={3} />
        <TextArea {...field('ukjent')} hint={say(locale, 'ukjentHint')} rows={3} />
      </More>
    </FieldGroup>
  )
}

/** What each field is called, for the summary of what must be put right. */
export const versionLabels = (locale: Locale, { matters }: TypedAuthority) => ({
  ...Object.fromEntries(
    (
      [
        ...(['navn', 'avtale', 'her', 'punkt', 'kilde', 'fra', 'frakilde'] as const),
        ...(['andre', 'lesning', 'ukjent'] as const),
      ] as const
    ).map((name) => [name, say(locale, name)]),
  ),
  ...Object.fromEntries(
    matters.flatMap(({ sak }, at) =>
      matterFields.map((name) => [
        matterFieldName(name, at + 1),
        `${say(locale, 'matterTitle', at + 1, sak)}, ${name === 'punkt' ? say(locale, 'punktOf') : say(locale, name)}`,
      ]),
    ),
  ),
})

const matterFields = [
  ...(['slag', 'sak', 'punkt', 'ord', 'vedtar', 'kan'] as const),
  ...(['innstiller', 'innstilling', 'fortsatt', 'merknad'] as const),
] as const satisfies readonly MatterField[]

/** The day that a version came into force, entered or put right. */
export const DayFormPage = (props: {
  page: CommunityPage
  version: AuthorityVersion
  /** The agreement that it stands in; null where it is not among those here. */
  agreement: AgreementHere | null
  typed: TypedDay
  errors: readonly FieldError[]
}) => {
  const { page, version, agreement, typed, errors } = props
  const { locale } = page
  const field = (name: keyof TypedDay) => ({
    name,
    label: say(locale, name),
    value: typed[name],
    error: errorAt(errors, name),
  })
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'dayTitle', version.name)}
      crumbs={crumbsOf(page)}
      lead={say(locale, 'dayLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      {agreement && <AgreementLine page={page} of={agreement} />}
      <Form page={page} action={page.to('authorityDay', { version: version.id })}>
        <Field {...field('fra')} short />
        <Field {...field('frakilde')} />
        <Buttons>
          <Button>{say(locale, 'saveDay')}</Button>
          <ButtonLink href={page.to('authority')} weight="secondary">
            {say(locale, 'cancel')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}
