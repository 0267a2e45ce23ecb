import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Button, Buttons, Field, type FieldError, Form, Select } from '../../../ui/form.tsx'
import { More } from '../../../ui/layout.tsx'
import type { Thing, TypedFilter } from './filter.model.ts'
import { filterLabels, sayFilter as say } from './filter.text.ts'

export type FilterProps = {
  typed: TypedFilter
  errors: readonly FieldError[]
  things: readonly Thing[]
  parties: readonly { code: string; name: string }[]
  deeds: readonly { deed: string; name: string }[]
}

/** Asks for some of the entries; folded away until something is asked for. */
export const Filter = ({ page, filter }: { page: CommunityPage; filter: FilterProps }) => {
  const { typed, errors, things, parties, deeds } = filter
  const { locale } = page
  const labels = filterLabels(locale)
  const field = (name: keyof TypedFilter) => ({
    name,
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  return (
    <More summary={say(locale, 'find')} open={isTyped(typed)}>
      <Form page={page} action={page.to('journal')} method="get" inline>
        <Select
          {...field('dokument')}
          options={options(
            say(locale, 'everyThing'),
            things.map(({ thing, title }) => ({ value: thing, label: title })),
          )}
        />
        <Select
          {...field('part')}
          options={options(
            say(locale, 'everyParty'),
            parties.map(({ code, name }) => ({ value: code, label: name })),
          )}
        />
        <Select
          {...field('gjerning')}
          options={options(
            say(locale, 'everyDeed'),
            deeds.map(({ deed, name }) => ({ value: deed, label: name })),
          )}
        />
        <Field {...field('fra')} short />
        <Field {...field('til')} short />
        <Field {...field('nr')} inputmode="numeric" short />
        <Buttons>
          <Button weight="secondary">{say(locale, 'show')}</Button>
          {isTyped(typed) && <a href={page.to('journal')}>{say(locale, 'showAll')}</a>}
        </Buttons>
      </Form>
    </More>
  )
}

const options = (all: string, some: readonly { value: string; label: string }[]) => [
  { value: '', label: all },
  ...some,
]

/** Is anything asked for, rightly written or not? */
export const isTyped = (typed: TypedFilter): boolean =>
  Object.values(typed).some((text) => text !== '')

/** What is asked for as the query of a link; nothing of what was not filled in. */
export const asked = (typed: TypedFilter): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''))

/** What was done, by its name, in the order of the reader's alphabet. */
export const deedsToChoose = (
  locale: Locale,
  deeds: Readonly<Record<string, Record<Locale, string>>>,
): { deed: string; name: string }[] =>
  Object.entries(deeds)
    .map(([deed, name]) => ({ deed, name: name[locale] }))
    .sort((one, other) => one.name.localeCompare(other.name, locale))
