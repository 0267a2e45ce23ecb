import { listed, shortDay } from '../../../kernel/format.model.ts'
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
} from '../../../ui/form.tsx'
import { LinkList, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { functionName, holderName, placeKindNames, sayDirectory } from '../directory.text.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import { placeKinds } from '../place.model.ts'
import { type FunctionField, first, type TypedFunction } from './function-form.model.ts'
import type { FunctionUser } from './function-user.model.ts'
import { sayFunctions as say } from './functions.text.ts'

type FormProps = {
  page: CommunityPage
  typed: TypedFunction
  errors: readonly FieldError[]
  /** The others of the list, which it can stand after. */
  others: readonly ContactFunction[]
}

/** A new function in the list. */
export const AddFunctionPage = (props: FormProps) => {
  const { page, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'newTitle')}
      crumbs={crumbsOf(page)}
      lead={say(locale, 'newLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <FunctionFields {...props} action={page.to('addFunction')} />
    </Page>
  )
}

/** Changing a function, and taking it out of the list or putting it back. */
export const ChangeFunctionPage = (
  props: FormProps & { function: ContactFunction; users: readonly FunctionUser[] },
) => {
  const { page, errors } = props
  const { locale } = page
  const of = props.function
  const what = functionName(locale, of)
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'changeTitle', what)}
      crumbs={crumbsOf(page)}
    >
      <ErrorSummary page={page} errors={errors} />
      <FunctionFields {...props} action={page.to('changeFunction', { function: of.key })} />
      {isAskedFor(of, page.today) ? <TakeOut {...props} /> : <PutBack page={page} of={of} />}
    </Page>
  )
}

const FunctionFields = (props: FormProps & { action: string }) => {
  const { page, typed, others } = props
  const { locale } = page
  const options = functionOptions(locale, others)
  const field = (name: FunctionField) => fieldOf(props, name)
  return (
    <Surface>
      <Form page={page} action={props.action}>
        <Field {...field('navn')} hint={say(locale, 'nameHint')} required />
        <Field {...field('nynorsk')} hint={say(locale, 'sameHint')} />
        <Field {...field('engelsk')} hint={say(locale, 'sameHint')} />
        <Choices {...field('antall')} options={options.antall} />
        <Choices
          {...field('hvor')}
          value={typed.hvor.split(' ')}
          several
          hint={say(locale, 'heldInHint')}
          options={options.hvor}
        />
        <Select {...field('plass')} options={options.plass} />
        <Buttons>
          <Button>{say(locale, 'save')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

const fieldOf = ({ page, typed, errors }: FormProps, name: FunctionField) => ({
  name,
  label: functionLabels(page.locale)[name],
  value: typed[name],
  error: errors.find((error) => error.field === name)?.message,
})

/** What the fields of the form are called. */
export const functionLabels = (locale: Locale): Record<FunctionField, string> => ({
  navn: say(locale, 'nameNb'),
  nynorsk: say(locale, 'nameNn'),
  engelsk: say(locale, 'nameEn'),
  antall: say(locale, 'countOf'),
  hvor: say(locale, 'heldIn'),
  plass: say(locale, 'place'),
})

/** What can be chosen in the form. */
export const functionOptions = (locale: Locale, others: readonly ContactFunction[]) => ({
  antall: [
    { value: 'one', label: say(locale, 'oneAtATime') },
    { value: 'several', label: say(locale, 'severalAtOnce') },
  ],
  hvor: placeKinds.map((value) => ({ value, label: placeKindNames[value][locale] })),
  plass: [
    { value: first, label: say(locale, 'atTop') },
    ...others.map((of) => ({
      value: of.key,
      label: say(locale, 'after', functionName(locale, of)),
    })),
  ],
})

type Own = { page: CommunityPage; function: ContactFunction; users: readonly FunctionUser[] }

/** How many places are named where a function is in use. */
const mostNamed = 8

/** A function that is in use stays: who has it where, and what to do. */
const TakeOut = ({ page, users, function: of }: Own) => {
  const { locale } = page
  const what = functionName(locale, of)
  if (users.length === 0) {
    return (
      <Section id="felt-ut" title={say(locale, 'takeOut')} lead={say(locale, 'takeOutLead')}>
        <Form page={page} action={page.to('endFunction', { function: of.key })}>
          <Buttons>
            <Button weight="danger">{say(locale, 'takeOutWhat', what)}</Button>
          </Buttons>
        </Form>
      </Section>
    )
  }
  return (
    <Section id="felt-ut" title={say(locale, 'takeOut')} lead={say(locale, 'inUse', users.length)}>
      <LinkList
        items={[
          ...users.slice(0, mostNamed).map((user) => ({
            title: say(locale, 'toList', user.place.name),
            href: page.to('placeList', { place: user.place.key }),
            note: whoText(locale, user, page),
          })),
          ...(users.length > mostNamed
            ? [
                {
                  title: say(locale, 'seeAll', what),
                  href: page.to('functionList', { function: of.key }),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

const PutBack = ({ page, of }: { page: CommunityPage; of: ContactFunction }) => {
  const { locale } = page
  const day = of.endedOn === null ? '' : shortDay(of.endedOn)
  return (
    <Section id="felt-ut" title={say(locale, 'restore')} lead={say(locale, 'restoreLead', day)}>
      <Form page={page} action={page.to('restoreFunction', { function: of.key })}>
        <Buttons>
          <Button weight="secondary">{say(locale, 'restoreWhat', functionName(locale, of))}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

const whoText = (locale: Locale, { holder }: FunctionUser, { today }: CommunityPage): string => {
  const who = holderName(locale, holder)
  return holder.from !== null && today < holder.from
    ? say(locale, 'userFrom', who, shortDay(holder.from))
    : who
}

/** Who has a function where, and what to do before it can be taken out of the list, or away from there. */
export function heldByText(locale: Locale, users: readonly FunctionUser[]): string {
  const named = users
    .slice(0, 3)
    .map(({ place, holder }) => say(locale, 'userAt', place.name, holderName(locale, holder)))
  const rest = users.length - named.length
  return say(
    locale,
    'heldBy',
    listed(locale, rest > 0 ? [...named, say(locale, 'more', String(rest))] : named),
  )
}

const crumbsOf = (page: CommunityPage) => [
  { label: sayDirectory(page.locale, 'directory'), href: page.to('directory') },
  { label: say(page.locale, 'title'), href: page.to('functions') },
]
