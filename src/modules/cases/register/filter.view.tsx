import type { PageContext } from '../../../kernel/page.model.ts'
import type { Locale, Named } from '../../../kernel/words.model.ts'
import {
  Button,
  Buttons,
  Field,
  type FieldError,
  FieldRow,
  Form,
  type Option,
  Select,
} from '../../../ui/form.tsx'
import { langOf } from '../../../ui/in-norwegian.tsx'
import { More } from '../../../ui/layout.tsx'
import { caseKinds, noMatter, raisedSides } from '../case.model.ts'
import { kindNames, raisedSideNames } from '../cases.text.ts'
import { actsAskedNames, standingAskedNames } from './asked-names.view.ts'
import {
  actsAsked,
  type FilterField,
  filterForm,
  foldedFields,
  sortings,
  type TypedFilter,
} from './filter.model.ts'
import { filterLabels, sayRegister as say, sortingNames } from './register.text.ts'

type Coded = { code: string; name: string }

/** What can be chosen, by name. */
export type FilterOptions = {
  bodies: readonly Coded[]
  matters: readonly Coded[]
  municipalities: readonly Coded[]
  raisers: readonly Coded[]
}

type Props = {
  page: PageContext
  action: string
  typed: TypedFilter
  errors: readonly FieldError[]
  options: FilterOptions
}

/** Asks for some of the cases; what few need is folded away until it is asked for. */
export const Filter = ({ page, action, typed, errors, options }: Props) => {
  const { locale } = page
  const field = fieldsOf(locale, typed, errors)
  return (
    <div class="gf-surface gf-filter">
      <Form page={page} action={action} method="get" inline>
        <Field {...field('ord')} type="search" />
        <Select
          {...field('organ')}
          options={chosenOf(locale, typed.organ, coded(locale, options.bodies))}
        />
        <Field {...field('ar')} inputmode="numeric" short />
        <Select
          {...field('tilstand')}
          options={chosenOf(locale, typed.tilstand, standingOptions(locale))}
        />
        <Select
          {...field('handling')}
          options={chosenOf(locale, typed.handling, named(locale, actsAsked, actsAskedNames))}
        />
        <Buttons>
          <Button>{say(locale, 'find')}</Button>
          {isAsked(typed) && <a href={action}>{say(locale, 'showAll')}</a>}
        </Buttons>
        <More summary={say(locale, 'more')} open={foldedFields.some((name) => typed[name] !== '')}>
          <Folded {...{ page, action, typed, errors, options }} />
        </More>
        {typed.utvalg !== '' && <input type="hidden" name="utvalg" value={typed.utvalg} />}
      </Form>
    </div>
  )
}

const Folded = ({ page: { locale }, typed, errors, options }: Props) => {
  const field = fieldsOf(locale, typed, errors)
  return (
    <FieldRow>
      <Select
        {...field('slag')}
        options={chosenOf(locale, typed.slag, named(locale, caseKinds, kindNames))}
      />
      <Select
        {...field('emne')}
        options={chosenOf(locale, typed.emne, [
          ...coded(locale, options.matters),
          { value: noMatter, label: say(locale, 'noMatter') },
        ])}
      />
      <Field {...field('punkt')} />
      <Select
        {...field('meldt')}
        options={chosenOf(locale, typed.meldt, [
          ...named(locale, raisedSides, raisedSideNames),
          ...coded(locale, options.raisers),
        ])}
      />
      <Select
        {...field('kommune')}
        options={chosenOf(locale, typed.kommune, coded(locale, options.municipalities))}
      />
      <Select
        {...field('sorter')}
        options={named(locale, sortings, sortingNames).map(({ value, label }) =>
          value === 'waiting' ? { value: '', label } : { value, label },
        )}
      />
    </FieldRow>
  )
}

/** What each field shows of what was typed. */
export const fieldsOf =
  (locale: Locale, typed: TypedFilter, errors: readonly FieldError[]) => (name: FilterField) => ({
    name,
    label: filterLabels(locale)[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })

const coded = (locale: Locale, all: readonly Coded[]): Option[] =>
  all.map(({ code, name }) => ({ value: code, label: name, lang: langOf(locale) }))

const named = <Value extends string>(
  locale: Locale,
  values: readonly Value[],
  names: Readonly<Record<Value, Named>>,
): Option[] => values.map((value) => ({ value, label: names[value][locale] }))

export const standingOptions = (locale: Locale): Option[] =>
  named(locale, filterForm.tilstand.choices, standingAskedNames)

/** All, and those that can be chosen; what was asked for otherwise stands there too, so that it is seen what is wrong. */
export const chosenOf = (locale: Locale, typed: string, options: readonly Option[]): Option[] => [
  { value: '', label: say(locale, 'all') },
  ...options,
  ...(typed === '' || options.some(({ value }) => value === typed)
    ? []
    : [{ value: typed, label: typed.slice(0, 60) }]),
]

/** Is anything asked for, rightly written or not? */
export const isAsked = (typed: TypedFilter): boolean =>
  Object.values(typed).some((text) => text !== '')

/** What is asked for as the query of a link; nothing of what was not filled in. */
export const askedQuery = (typed: TypedFilter): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''))
