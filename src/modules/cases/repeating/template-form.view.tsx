import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale, Named } from '../../../kernel/words.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  type Option,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { langOf } from '../../../ui/in-norwegian.tsx'
import { Notice, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { actors, caseKinds, noMatter } from '../case.model.ts'
import { actorNames, kindNames, sayCases } from '../cases.text.ts'
import { sayRepeating as say, templateLabels } from './repeating.text.ts'
import type { Template, TemplateField, TypedTemplate } from './template.model.ts'

export type TemplateChoices = {
  bodies: readonly { key: string; name: string }[]
  matters: readonly { code: string; name: string }[]
}

type FormProps = {
  page: CommunityPage
  typed: TypedTemplate
  errors: readonly FieldError[]
  choices: TemplateChoices
}

const crumbs = ({ locale, to }: CommunityPage) => [
  { label: sayCases(locale, 'title'), href: to('cases') },
  { label: say(locale, 'title'), href: to('caseTemplates') },
]

/** A new recurring case. */
export const AddTemplatePage = (props: FormProps) => {
  const { page } = props
  return (
    <Page page={page} nav="cases" title={say(page.locale, 'addTitle')} crumbs={crumbs(page)}>
      <ErrorSummary page={page} errors={props.errors} />
      <Surface>
        <Fields {...props} action={page.to('addCaseTemplate')} />
      </Surface>
    </Page>
  )
}

/** Changing one, or ending it. `isLeft`: its body is none of today's. */
export const ChangeTemplatePage = (props: FormProps & { template: Template; isLeft: boolean }) => {
  const { page, template, isLeft } = props
  const { locale } = page
  const at = { template: template.id }
  return (
    <Page
      page={page}
      nav="cases"
      title={say(locale, 'changeTitle')}
      windowTitle={`${say(locale, 'changeTitle')}: ${template.title}`}
      crumbs={crumbs(page)}
      lead={template.title}
    >
      {isLeft && (
        <Notice kind="info">
          <p>{say(locale, 'leftNote')}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={props.errors} />
      <Surface>
        <Fields {...props} action={page.to('changeCaseTemplate', at)} />
      </Surface>
      <Section title={say(locale, 'end')} lead={say(locale, 'endNote')}>
        <Form page={page} action={page.to('endCaseTemplate', at)}>
          <Buttons>
            <Button weight="danger">{say(locale, 'end')}</Button>
          </Buttons>
        </Form>
      </Section>
    </Page>
  )
}

const Fields = ({ page, typed, errors, choices, action }: FormProps & { action: string }) => {
  const { locale } = page
  const labels = templateLabels(locale)
  const field = (name: TemplateField) => ({
    name,
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  const options = templateOptions(locale, choices)
  return (
    <Form page={page} action={action}>
      <Select {...field('organ')} options={options.organ} required />
      <Field {...field('tittel')} hint={say(locale, 'titleHint')} required />
      <TextArea {...field('hvorfor')} required />
      <TextArea {...field('onsket')} />
      <TextArea {...field('sammendrag')} />
      <Select {...field('slag')} options={options.slag} required />
      <Select {...field('emne')} options={options.emne} />
      <Field {...field('punkt')} short />
      <Select {...field('handling')} options={options.handling} />
      <Field {...field('frist')} hint={say(locale, 'dueHint')} short />
      <Buttons>
        <Button>{say(locale, 'save')}</Button>
        <ButtonLink href={page.to('caseTemplates')} weight="secondary">
          {sayCases(locale, 'cancel')}
        </ButtonLink>
      </Buttons>
    </Form>
  )
}

/** What can be chosen in its fields. */
export const templateOptions = (locale: Locale, { bodies, matters }: TemplateChoices) => ({
  organ: [
    { value: '', label: say(locale, 'choose') },
    ...bodies.map(({ key, name }) => ({ value: key, label: name, lang: langOf(locale) })),
  ],
  slag: [{ value: '', label: say(locale, 'choose') }, ...named(locale, caseKinds, kindNames)],
  emne: [
    { value: '', label: say(locale, 'notChosen') },
    ...matters.map(({ code, name }) => ({ value: code, label: name, lang: langOf(locale) })),
    { value: noMatter, label: say(locale, 'noMatter') },
  ],
  handling: [{ value: '', label: say(locale, 'notChosen') }, ...named(locale, actors, actorNames)],
})

const named = <Value extends string>(
  locale: Locale,
  values: readonly Value[],
  names: Readonly<Record<Value, Named>>,
): Option[] => values.map((value) => ({ value, label: names[value][locale] }))
