import { yes } from '../../../kernel/form/form.model.ts'
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
} from '../../../ui/form.tsx'
import { LinkList, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { functionName, holderName, sayDirectory } from '../directory.text.ts'
import type { ContactFunction } from '../function.model.ts'
import { type Holder, holderKinds } from '../holder.model.ts'
import type { Place } from '../place.model.ts'
import { type HolderField, shares, type TypedHolder } from './holder-form.model.ts'
import { sayHolder as say } from './holder-form.text.ts'

type FormProps = {
  page: CommunityPage
  place: Place
  typed: TypedHolder
  errors: readonly FieldError[]
}

/** Somebody who has access for the place, and can be put in its list. */
export type KnownLogin = { personId: string; name: string }

/** A new holder in the list of a place. */
export const AddHolderPage = (
  props: FormProps & { functions: readonly ContactFunction[]; logins: readonly KnownLogin[] },
) => {
  const { page, place, functions, errors, logins } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'newTitle', place.name)}
      crumbs={crumbsOf(page, place)}
    >
      <ErrorSummary page={page} errors={errors} />
      {logins.length > 0 && (
        <p>
          {say(locale, 'fromLogin')}{' '}
          {logins.map(({ personId, name }, i) => (
            <>
              {i > 0 && ', '}
              <a
                href={page.to(
                  'addHolder',
                  { place: place.key },
                  { person: personId, funksjon: props.typed.funksjon || null },
                )}
              >
                {say(locale, 'useLogin', name)}
              </a>
            </>
          ))}
        </p>
      )}
      <Surface>
        <Form page={page} action={page.to('addHolder', { place: place.key })}>
          <Select
            {...fieldOf(props, 'funksjon')}
            required
            options={[
              { value: '', label: '–' },
              ...functions.map((each) => ({ value: each.key, label: functionName(locale, each) })),
            ]}
          />
          <HolderFields {...props} />
          <Choices
            name="bytter"
            label={say(locale, 'replace')}
            several
            value={props.typed.bytter === yes ? [yes] : []}
            options={[{ value: yes, label: say(locale, 'replaces') }]}
          />
          <Buttons>
            <Button>{say(locale, 'save')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}

/** Putting right what is registered of one holder, and what else can be done with it. */
export const HolderPage = (
  props: FormProps & {
    holder: Holder
    function: ContactFunction
    login: 'has' | 'may-be-given' | null
  },
) => {
  const { page, place, errors, holder } = props
  const { locale } = page
  const at = { place: place.key, holder: holder.id }
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'changeTitle', functionName(locale, props.function), place.name)}
      crumbs={crumbsOf(page, place)}
      lead={holderName(locale, holder)}
    >
      <ErrorSummary page={page} errors={errors} />
      <Surface>
        <Form page={page} action={page.to('holder', at)}>
          <HolderFields {...props} />
          <Buttons>
            <Button>{say(locale, 'save')}</Button>
          </Buttons>
        </Form>
      </Surface>
      <LinkList
        items={[
          ...(holder.kind === 'vacancy'
            ? []
            : [{ title: say(locale, 'card'), href: page.to('card', at) }]),
          { title: say(locale, 'endLink'), href: page.to('endHolder', at) },
        ]}
      />
      {props.login !== null && (
        <Section
          title={say(locale, 'login')}
          lead={say(locale, props.login === 'has' ? 'hasLogin' : 'loginLead')}
        >
          {props.login === 'may-be-given' && (
            <Form page={page} action={page.to('giveLogin', at)}>
              <Buttons>
                <Button weight="secondary">
                  {say(locale, place.side === 'trust' ? 'giveTrustLogin' : 'giveLogin')}
                </Button>
              </Buttons>
            </Form>
          )}
        </Section>
      )}
    </Page>
  )
}

const HolderFields = (props: FormProps) => {
  const { locale } = props.page
  const options = holderOptions(locale)
  const field = (name: HolderField) => fieldOf(props, name)
  return (
    <>
      <Choices {...field('slag')} options={options.slag} />
      <Field {...field('navn')} hint={say(locale, 'nameHint')} />
      <Field {...field('epost')} type="email" />
      <Field {...field('telefon')} type="tel" short />
      <FieldRow>
        <Field {...field('fra')} hint={say(locale, 'fromHint')} short />
        <Field {...field('til')} hint={say(locale, 'untilHint')} short />
      </FieldRow>
      <Choices {...field('deling')} options={options.deling} />
    </>
  )
}

const fieldOf = ({ page, typed, errors }: FormProps, name: HolderField) => ({
  name,
  label: holderLabels(page.locale)[name],
  value: typed[name],
  error: errors.find((error) => error.field === name)?.message,
})

/** What the fields of the form are called. */
export const holderLabels = (locale: Locale): Record<HolderField, string> => ({
  funksjon: sayDirectory(locale, 'function'),
  slag: say(locale, 'kindOf'),
  navn: sayDirectory(locale, 'name'),
  epost: sayDirectory(locale, 'email'),
  telefon: say(locale, 'workPhone'),
  fra: say(locale, 'from'),
  til: say(locale, 'until'),
  deling: say(locale, 'share'),
  bytter: say(locale, 'replace'),
})

/** What can be chosen in the form, beside the function. */
export const holderOptions = (locale: Locale) => ({
  slag: holderKinds.map((value) => ({
    value,
    label: sayDirectory(locale, value),
    description: value === 'person' ? undefined : say(locale, `${value}Hint`),
  })),
  deling: shares.map((value) => ({ value, label: say(locale, value) })),
})

/** The way from the list of the place. */
export const crumbsOf = (page: CommunityPage, place: Place) => [
  { label: sayDirectory(page.locale, 'directory'), href: page.to('directory') },
  { label: place.name, href: page.to('placeList', { place: place.key }) },
]
