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
  type Option,
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
import type { AuthorityVersion, KnownAgreement } from '../authority/authority.model.ts'
import { sayAuthority } from '../authority/authority.text.ts'
import { sayBodies } from '../bodies.text.ts'
import {
  commonMatters,
  isCommonMatter,
  type MatterField,
  matterFieldName,
  type TypedAuthority,
  type TypedDay,
  type TypedMatter,
  type VersionField,
} from './version-form.model.ts'
import { commonMatterNames, sayVersion as say } from './version-form.text.ts'

type Props = {
  page: CommunityPage
  /** Is there a version before? */
  isFirst: boolean
  typed: TypedAuthority
  errors: readonly FieldError[]
  /** Those who can be chosen, and the bodies among them. */
  deciders: readonly Option[]
  recommenders: readonly Option[]
  /** Those that it can stand in. */
  agreements: readonly KnownAgreement[]
}

const crumbsOf = ({ locale, to }: CommunityPage) => [
  { label: sayBodies(locale, 'title'), href: to('bodies') },
  { label: sayAuthority(locale, 'title'), href: to('authority') },
]
const errorAt = (errors: readonly FieldError[], name: string) =>
  errors.find(({ field }) => field === name)?.message

/** A version with its matters, to be kept. */
export const VersionFormPage = (props: Props) => {
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

const VersionFields = ({ page: { locale }, typed: { version }, errors, agreements }: Props) => {
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
      <TextArea {...field('andre')} hint={say(locale, 'andreHint')} rows={3} />
      <TextArea {...field('lesning')} rows={3} />
      <TextArea {...field('ukjent')} hint={say(locale, 'ukjentHint')} rows={3} />
    </FieldGroup>
  )
}

const MatterFields = (props: Props & { matter: TypedMatter; number: number }) => {
  const { page, typed, errors, matter, number, deciders, recommenders } = props
  const { locale } = page
  const field = (name: MatterField) => {
    const of = matterFieldName(name, number)
    const label = name === 'punkt' ? say(locale, 'punktOf') : say(locale, name)
    return { name: of, label, value: matter[name], error: errorAt(errors, of) }
  }
  const nobody = { value: '', label: say(locale, 'nobody') }
  const others = typed.matters.flatMap(({ sak }, at) =>
    sak.trim() === '' || at + 1 === number
      ? []
      : [{ value: `${at + 1}`, label: say(locale, 'matterTitle', at + 1, sak) }],
  )
  const weights = (['must', 'may'] as const).map((value) => ({ value, label: say(locale, value) }))
  const title = say(locale, 'matterTitle', number, matter.sak)
  const isOpen =
    errors.some((error) => error.field.endsWith(`-${number}`)) || (props.isFirst && number === 1)
  return (
    <More summary={title} open={isOpen}>
      <FieldGroup title={title}>
        <Select {...field('slag')} options={kindsFor(locale, matter)} />
        <Field {...field('sak')} />
        <Field {...field('punkt')} short />
        <TextArea {...field('ord')} rows={3} />
        <Choices {...field('vedtar')} several value={matter.vedtar.split(' ')} options={deciders} />
        <Choices {...field('kan')} several value={matter.kan.split(' ')} options={deciders} />
        <FieldRow>
          <Select {...field('innstiller')} options={[nobody, ...recommenders]} />
          <Select {...field('innstilling')} options={[{ value: '', label: '–' }, ...weights]} />
        </FieldRow>
        <Select {...field('fortsatt')} options={[nobody, ...others]} />
        <Field {...field('merknad')} />
      </FieldGroup>
    </More>
  )
}

/** The kinds to choose among; one of the community's own keeps what it is known by. */
const kindsFor = (locale: Locale, { slag, sak }: TypedMatter): Option[] => [
  { value: '', label: say(locale, 'otherKind') },
  ...commonMatters.map((value) => ({ value, label: commonMatterNames[value][locale] })),
  ...(slag === '' || isCommonMatter(slag) ? [] : [{ value: slag, label: sak || slag }]),
]

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
