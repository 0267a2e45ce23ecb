import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { externalKindNames } from '../directory.text.ts'
import { type ExternalOrganisation, externalKinds } from '../organisation.model.ts'
import { type ExternalField, externalShares, type TypedExternal } from './external-form.model.ts'
import { sayExternals as say } from './externals.text.ts'
import { externalsCrumbs } from './externals.view.tsx'

type FormProps = { page: CommunityPage; typed: TypedExternal; errors: readonly FieldError[] }

/** A new organisation that the community works with. */
export const AddExternalPage = (props: FormProps) => {
  const { page, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'newTitle')}
      crumbs={externalsCrumbs(page)}
      lead={say(locale, 'newLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <ExternalFields {...props} action={page.to('addExternal')} isNew />
    </Page>
  )
}

/** Changing what is registered of an organisation, and taking it out of the list or putting it back. */
export const ChangeExternalPage = (props: FormProps & { organisation: ExternalOrganisation }) => {
  const { page, errors, organisation: of } = props
  const { locale } = page
  const at = { organisation: of.key }
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'changeTitle', of.name)}
      crumbs={[...externalsCrumbs(page), { label: of.name, href: page.to('external', at) }]}
    >
      <ErrorSummary page={page} errors={errors} />
      <ExternalFields {...props} action={page.to('changeExternal', at)} />
      {of.endedOn === null ? (
        <Section id="felt-ut" title={say(locale, 'takeOut')} lead={say(locale, 'takeOutLead')}>
          <Form page={page} action={page.to('endExternal', at)}>
            <Buttons>
              <Button weight="danger">{say(locale, 'takeOutWhat', of.name)}</Button>
            </Buttons>
          </Form>
        </Section>
      ) : (
        <Section
          id="felt-ut"
          title={say(locale, 'restore')}
          lead={say(locale, 'restoreLead', shortDay(of.endedOn))}
        >
          <Form page={page} action={page.to('restoreExternal', at)}>
            <Buttons>
              <Button weight="secondary">{say(locale, 'restoreWhat', of.name)}</Button>
            </Buttons>
          </Form>
        </Section>
      )}
    </Page>
  )
}

const ExternalFields = (props: FormProps & { action: string; isNew?: boolean }) => {
  const { locale } = props.page
  const options = externalOptions(locale)
  const field = (name: ExternalField) => fieldOf(props, name)
  return (
    <Surface>
      <Form page={props.page} action={props.action}>
        <Field {...field('navn')} required />
        <Select
          {...field('slag')}
          required
          options={[{ value: '', label: '–' }, ...options.slag]}
        />
        <Field {...field('nettsted')} type="url" hint={say(locale, 'websiteHint')} />
        <TextArea {...field('om')} hint={say(locale, 'aboutHint')} />
        <Choices
          {...field('deling')}
          hint={say(locale, 'shareHint')}
          options={options.deling.filter(({ value }) => props.isNew || value !== 'usual')}
        />
        <Field {...field('kilde')} hint={say(locale, 'sourceHint')} />
        <Buttons>
          <Button>{say(locale, 'save')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

const fieldOf = ({ page, typed, errors }: FormProps, name: ExternalField) => ({
  name,
  label: externalLabels(page.locale)[name],
  value: typed[name],
  error: errors.find((error) => error.field === name)?.message,
})

/** What the fields of the form are called. */
export const externalLabels = (locale: Locale): Record<ExternalField, string> => ({
  navn: say(locale, 'name'),
  slag: say(locale, 'kind'),
  nettsted: say(locale, 'website'),
  om: say(locale, 'aboutField'),
  deling: say(locale, 'share'),
  kilde: say(locale, 'sourceField'),
})

/** What can be chosen in the form; who is to see it also as is usual, of one that is new. */
export const externalOptions = (locale: Locale) => ({
  slag: externalKinds.map((value) => ({ value, label: externalKindNames[value][locale] })),
  deling: externalShares.map((value) => ({ value, label: say(locale, value) })),
})
