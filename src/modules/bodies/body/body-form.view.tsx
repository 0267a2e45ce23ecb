import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  FieldRow,
  Form,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { bodyAudienceNames, levelNames, ownerNames, sayBodies, sortNames } from '../bodies.text.ts'
import { type Body, bodyAudiences, bodySorts, ownerSides } from '../body.model.ts'
import { sayBody as say } from './body.text.ts'
import type { BodyField, TypedBody } from './body-form.model.ts'

type FormProps = {
  page: CommunityPage
  typed: TypedBody
  errors: readonly FieldError[]
  /** Those that it can be under. */
  others: readonly Body[]
}

/** The way from the list, and from a body where one is given. */
export const bodyCrumbs = (page: CommunityPage, body?: Pick<Body, 'key' | 'name'>) => [
  { label: sayBodies(page.locale, 'title'), href: page.to('bodies') },
  ...(body ? [{ label: body.name, href: page.to('body', { body: body.key }) }] : []),
]

/** A new body. */
export const AddBodyPage = (props: FormProps) => {
  const { page, errors } = props
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(page.locale, 'newTitle')}
      crumbs={bodyCrumbs(page)}
      lead={say(page.locale, 'newLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <BodyFields {...props} action={page.to('addBody')} />
    </Page>
  )
}

/** Changing what is registered of a body. */
export const ChangeBodyPage = (props: FormProps & { body: Body }) => {
  const { page, errors, body } = props
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(page.locale, 'changeTitle', body.name)}
      crumbs={bodyCrumbs(page, body)}
    >
      <ErrorSummary page={page} errors={errors} />
      <BodyFields {...props} action={page.to('changeBody', { body: body.key })} />
    </Page>
  )
}

const BodyFields = (props: FormProps & { action: string }) => {
  const { page, typed, errors } = props
  const { locale } = page
  const options = bodyOptions(locale, props.others)
  const field = (name: BodyField) => ({
    name,
    label: bodyLabels(locale)[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  return (
    <Surface>
      <Form page={page} action={props.action}>
        <Field {...field('navn')} required />
        <Field {...field('kort')} hint={say(locale, 'abbreviationHint')} short />
        <Select
          {...field('slag')}
          required
          options={[{ value: '', label: '–' }, ...options.slag]}
        />
        <Select {...field('niva')} options={options.niva} />
        <Field {...field('lokalt')} />
        <Select {...field('over')} options={options.over} />
        <Choices {...field('side')} options={options.side} />
        <FieldRow>
          <Field {...field('fra')} hint={say(locale, 'fromHint')} short />
          <Field {...field('kvorum')} hint={say(locale, 'quorumHint')} inputmode="numeric" short />
        </FieldRow>
        <TextArea {...field('ble')} hint={say(locale, 'cameAboutHint')} />
        <Choices {...field('deling')} options={options.deling} />
        <Buttons>
          <Button>{say(locale, 'save')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

/** What the fields of the form are called. */
export const bodyLabels = (locale: Locale): Record<BodyField, string> => ({
  navn: say(locale, 'name'),
  kort: say(locale, 'abbreviation'),
  slag: say(locale, 'sort'),
  niva: say(locale, 'level'),
  lokalt: say(locale, 'localLevel'),
  over: say(locale, 'parent'),
  side: say(locale, 'owner'),
  fra: say(locale, 'from'),
  kvorum: say(locale, 'quorum'),
  ble: say(locale, 'cameAbout'),
  deling: say(locale, 'share'),
})

/** What can be chosen in the form. */
export const bodyOptions = (locale: Locale, others: readonly Body[]) => ({
  slag: bodySorts.map((value) => ({ value, label: sortNames[value][locale] })),
  niva: [
    { value: '', label: say(locale, 'noLevel') },
    ...Object.entries(levelNames).map(([value, name]) => ({ value, label: name[locale] })),
  ],
  over: [
    { value: '', label: say(locale, 'noParent') },
    ...others.map(({ key, name }) => ({ value: key, label: name })),
  ],
  side: ownerSides.map((value) => ({ value, label: ownerNames[value][locale] })),
  deling: bodyAudiences.map((value) => ({ value, label: bodyAudienceNames[value][locale] })),
})
