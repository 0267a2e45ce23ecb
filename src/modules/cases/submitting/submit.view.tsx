import { acceptedFiles } from '../../../kernel/kept-file.table.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { FileField } from '../../../ui/file-field.tsx'
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
import { Empty, More } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import type { Body } from '../../bodies/index.ts'
import { behalfWays } from '../case.model.ts'
import { behalfWayNames, sayCases } from '../cases.text.ts'
import type { CaseNames, Raiser } from '../intake/raiser.model.ts'
import { raiserName } from '../intake/raiser.text.ts'
import { saySubmit as say } from './submit.text.ts'
import {
  fileField,
  letterField,
  type SubmitField,
  submitForm,
  type TypedSubmit,
} from './submit-form.model.ts'

type Props = {
  page: CommunityPage
  bodies: readonly Body[]
  raisers: readonly Raiser[]
  raisersFor: readonly Raiser[]
  names: CaseNames
  typed: TypedSubmit
  errors: readonly FieldError[]
  done: boolean
}

/** A case, to be submitted. */
export const SubmitPage = (props: Props) => {
  const { page, bodies, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="cases"
      title={sayCases(locale, 'submit')}
      lead={bodies.length === 0 ? undefined : say(locale, 'lead')}
      crumbs={[{ label: sayCases(locale, 'title'), href: page.to('cases') }]}
    >
      <Receipt>{props.done && say(locale, 'done')}</Receipt>
      <ErrorSummary page={page} errors={errors} />
      {bodies.length === 0 ? (
        <Empty action={<ButtonLink href={page.to('bodies')}>{say(locale, 'toBodies')}</ButtonLink>}>
          {say(locale, 'nowhere')}
        </Empty>
      ) : (
        <Form page={page} action={page.to('submitCase')} multipart>
          <TheCase {...props} />
          <Who {...props} />
          <Behalf {...props} />
          <Buttons>
            <Button>{say(locale, 'send')}</Button>
            <ButtonLink href={page.to('cases')} weight="secondary">
              {sayCases(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      )}
    </Page>
  )
}

const fieldOf =
  ({ page: { locale }, typed, errors }: Props) =>
  <Name extends SubmitField>(name: Name) => ({
    name,
    label: submitLabels(locale)[name],
    value: typed[name],
    error: errorAt(errors, name),
  })

const errorAt = (errors: readonly FieldError[], name: string) =>
  errors.find(({ field }) => field === name)?.message

const TheCase = (props: Props) => {
  const { page, bodies, errors } = props
  const { locale } = page
  const field = fieldOf(props)
  return (
    <>
      <FieldGroup title={say(locale, 'theCase')}>
        <Select
          {...field('organ')}
          options={[
            { value: '', label: say(locale, 'choose') },
            ...bodies.map(({ key, name, abbreviation }) => ({
              value: key,
              label: abbreviation === null ? name : `${name} (${abbreviation})`,
            })),
          ]}
          required
        />
        <Field {...field('tittel')} hint={say(locale, 'tittelHint')} required />
        <TextArea {...field('hvorfor')} hint={say(locale, 'hvorforHint')} rows={6} />
        <FileField
          page={page}
          name={fileField}
          several
          label={say(locale, 'fil')}
          hint={say(locale, 'filHint')}
          error={errorAt(errors, fileField)}
          accept={acceptedFiles}
        />
      </FieldGroup>
      <FieldGroup title={say(locale, 'more')}>
        <TextArea {...field('onsket')} hint={say(locale, 'onsketHint')} />
        <TextArea {...field('berort')} hint={say(locale, 'berortHint')} rows={2} />
        <Field {...field('frist')} hint={say(locale, 'fristHint')} short />
      </FieldGroup>
    </>
  )
}

const Who = (props: Props) => {
  const { page, raisers } = props
  const { locale } = page
  const field = fieldOf(props)
  return (
    <FieldGroup title={say(locale, 'who')}>
      {raisers.length > 1 && <Choices {...field('hvem')} options={choices(props, raisers)} />}
      <FieldRow>
        <Field {...field('navn')} autocomplete="name" />
        <Field {...field('funksjon')} autocomplete="organization-title" />
      </FieldRow>
      <Field
        {...field('epost')}
        type="email"
        autocomplete="email"
        hint={say(locale, 'epostHint')}
      />
    </FieldGroup>
  )
}

const choices = ({ page, names }: Props, raisers: readonly Raiser[]): Option[] =>
  raisers.map((raiser) => ({ value: raiser.key, label: raiserName(page.locale, raiser, names) }))

const Behalf = (props: Props) => {
  const { page, raisersFor, typed, errors } = props
  const { locale } = page
  const field = fieldOf(props)
  const isOpen =
    (['bnavn', 'bfor', 'bmate', 'bdag'] as const).some(
      (name) => typed[name] !== '' || errorAt(errors, name),
    ) ||
    errorAt(errors, letterField) !== undefined ||
    (page.parking.get(letterField) ?? []).length > 0
  return (
    <More summary={say(locale, 'behalf')} open={isOpen}>
      <p>{say(locale, 'behalfLead')}</p>
      <div class="gf-form">
        <Field {...field('bnavn')} hint={say(locale, 'bnavnHint')} />
        {raisersFor.length > 0 && (
          <Select
            {...field('bfor')}
            hint={say(locale, 'bforHint')}
            options={[
              { value: '', label: sayCases(locale, 'notChosen') },
              ...choices(props, raisersFor),
            ]}
          />
        )}
        <FieldRow>
          <Select
            {...field('bmate')}
            options={[
              { value: '', label: sayCases(locale, 'notChosen') },
              ...behalfWays.map((way) => ({ value: way, label: behalfWayNames[way][locale] })),
            ]}
          />
          <Field {...field('bdag')} short />
        </FieldRow>
        <FileField
          page={page}
          name={letterField}
          label={say(locale, 'brev')}
          hint={say(locale, 'brevHint')}
          error={errorAt(errors, letterField)}
          accept={acceptedFiles}
        />
      </div>
    </More>
  )
}

/** What the fields of the form are called, as they stand on the page. */
export const submitLabels = (locale: Locale) => {
  const { organ, tittel, hvorfor, onsket, berort, frist, ...rest } = Object.fromEntries(
    (Object.keys(submitForm) as SubmitField[]).map((name) => [name, say(locale, name)]),
  ) as Record<SubmitField, string>
  return {
    ...{ organ, tittel, hvorfor, [fileField]: say(locale, 'fil'), onsket, berort, frist },
    ...rest,
    [letterField]: say(locale, 'brev'),
  }
}
