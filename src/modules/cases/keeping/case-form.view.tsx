import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale, Named } from '../../../kernel/words.model.ts'
import { ExemptionFields } from '../../../ui/exemption.tsx'
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
import { langOf } from '../../../ui/in-norwegian.tsx'
import { Page } from '../../../ui/page.tsx'
import type { AuthorityRow, Body } from '../../bodies/index.ts'
import {
  actors,
  type Case,
  type CaseAudience,
  caseAudiences,
  caseKinds,
  noMatter,
  ownerSides,
} from '../case.model.ts'
import {
  actorNames,
  audienceNames,
  audienceWords,
  kindNames,
  ownerSideNames,
  sayCases,
} from '../cases.text.ts'
import { type CaseChoice, type CaseField, caseForm, type TypedCase } from './case-form.model.ts'
import { sayKeeping as say } from './keeping.text.ts'

type Props = {
  page: CommunityPage
  item: Case
  bodies: readonly Pick<Body, 'key' | 'name'>[]
  matters: readonly Pick<AuthorityRow, 'matter' | 'label' | 'clause'>[]
  documents: readonly CaseChoice[]
  rounds: readonly CaseChoice[]
  exemptions: readonly { code: string; paragraph: string }[]
  /** Whom whoever writes may show it to. */
  audiences: readonly CaseAudience[]
  typed: TypedCase
  errors: readonly FieldError[]
}

/** What stands of a case, to be written in. */
export const CaseFormPage = (props: Props) => {
  const { page, item, errors } = props
  const { locale } = page
  const at = { body: item.body, case: item.code }
  return (
    <Page
      page={page}
      nav="cases"
      title={say(locale, 'title')}
      windowTitle={`${say(locale, 'title')}: ${item.title}`}
      lead={say(locale, 'lead')}
      crumbs={[
        { label: sayCases(locale, 'title'), href: page.to('cases') },
        { label: item.title, href: page.to('caseItem', { case: item.code }), inNorwegian: true },
      ]}
    >
      <ErrorSummary page={page} errors={errors} />
      <Form page={page} action={page.to('changeCase', at)}>
        <WhatItIs {...props} />
        <WhereItBelongs {...props} />
        <WhoSees {...props} />
        <Buttons>
          <Button>{say(locale, 'save')}</Button>
          <ButtonLink href={page.to('caseItem', { case: item.code })} weight="secondary">
            {sayCases(locale, 'cancel')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}

const fieldOf =
  ({ page, typed, errors }: Props) =>
  <Name extends CaseField>(name: Name) => ({
    name,
    label: caseLabels(page.locale)[name],
    value: typed[name],
    error: errors.find(({ field }) => field === name)?.message,
  })

const WhatItIs = (props: Props) => {
  const { locale } = props.page
  const field = fieldOf(props)
  return (
    <>
      <FieldGroup title={say(locale, 'what')}>
        <Field {...field('tittel')} />
        <Select
          {...field('til')}
          hint={say(locale, 'tilHint')}
          options={props.bodies.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <TextArea {...field('sammendrag')} hint={say(locale, 'sammendragHint')} rows={4} />
        <TextArea {...field('hvorfor')} />
        <TextArea {...field('onsket')} rows={3} />
        <TextArea {...field('berort')} rows={2} />
        <Select {...field('slag')} options={optional(locale, caseKinds, kindNames)} />
        <Field {...field('frist')} short />
      </FieldGroup>
      <FieldGroup title={say(locale, 'whoDecides')}>
        <Select
          {...field('punktsak')}
          hint={say(locale, 'punktsakHint')}
          options={[
            notChosen(locale),
            ...props.matters.map(({ matter, label, clause }) => ({
              value: matter,
              label: `${label} (${clause})`,
              lang: langOf(locale),
            })),
            { value: noMatter, label: say(locale, 'noMatter') },
          ]}
        />
        <Choices {...field('gjor')} options={optional(locale, actors, actorNames)} />
        <FieldRow>
          <Field {...field('eier')} hint={say(locale, 'eierHint')} />
          <Select {...field('eierside')} options={optional(locale, ownerSides, ownerSideNames)} />
        </FieldRow>
      </FieldGroup>
    </>
  )
}

const WhereItBelongs = (props: Props) => {
  const { locale } = props.page
  const field = fieldOf(props)
  const among = (all: readonly CaseChoice[]): Option[] => [
    { value: '', label: say(locale, 'none') },
    ...all.map(({ id, title }) => ({ value: id, label: title })),
  ]
  return (
    <FieldGroup title={say(locale, 'belongs')}>
      <Select {...field('avtale')} options={among(props.documents)} />
      <Field {...field('punkt')} short />
      <Select {...field('runde')} options={among(props.rounds)} />
      <Field {...field('horer')} />
    </FieldGroup>
  )
}

const WhoSees = (props: Props) => {
  const { locale } = props.page
  const field = fieldOf(props)
  return (
    <FieldGroup title={say(locale, 'whoSees')}>
      <Choices
        {...field('deling')}
        options={caseAudiences
          .filter((each) => props.audiences.includes(each))
          .map((value) => ({
            value,
            label: audienceNames[value][locale],
            description: audienceWords[value]?.[locale],
          }))}
      />
      <FieldRow>
        <Field {...field('organ')} />
        <Field {...field('arkiv')} />
      </FieldRow>
      <ExemptionFields
        locale={locale}
        basis={field('unntatt')}
        review={field('ses')}
        exemptions={props.exemptions}
      />
    </FieldGroup>
  )
}

const notChosen = (locale: Locale): Option => ({ value: '', label: sayCases(locale, 'notChosen') })

const optional = <Each extends string>(
  locale: Locale,
  all: readonly Each[],
  names: Readonly<Record<Each, Named>>,
): Option[] => [notChosen(locale), ...all.map((value) => ({ value, label: names[value][locale] }))]

/** What the fields of the form are called. */
export const caseLabels = (locale: Locale) =>
  Object.fromEntries(
    (Object.keys(caseForm) as CaseField[]).map((name) => [name, say(locale, name)]),
  ) as Record<CaseField, string>
