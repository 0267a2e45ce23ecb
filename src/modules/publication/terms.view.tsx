import type { Term } from '../../kernel/glossary.table.ts'
import type { PageContext } from '../../kernel/page.model.ts'
import { StackTable } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { meanings } from './meaning.text.ts'
import { sayTerms } from './terms.text.ts'

/** The words of the field, in the order of the alphabet of the page's language. */
export const TermsPage = ({ page, terms }: { page: PageContext; terms: readonly Term[] }) => {
  const say = (key: Parameters<typeof sayTerms>[1]) => sayTerms(page.locale, key)
  const languages = [
    { key: 'nb', label: say('bokmal') },
    { key: 'nn', label: say('nynorsk') },
    { key: 'en', label: say('english') },
  ] as const
  const others = languages.filter(({ key }) => key !== page.locale)
  const rows = [...terms].sort((a, b) => a[page.locale].localeCompare(b[page.locale], page.locale))
  return (
    <Page
      page={page}
      title={say('title')}
      lead={say('lead')}
      crumbs={[{ label: say('communities'), href: page.to('communities') }]}
    >
      <StackTable<Term>
        columns={[
          { label: say('word'), cell: (term) => term[page.locale] },
          {
            label: say('meaning'),
            cell: ({ identifier }) => meanings.get(identifier)?.[page.locale] ?? '',
          },
          ...others.map(({ key, label }) => ({
            label,
            cell: (term: Term) => <span lang={key}>{term[key]}</span>,
          })),
          { label: say('seenIn'), cell: ({ source }) => say(source) },
        ]}
        rows={rows}
        rowId={({ identifier }) => identifier}
      />
    </Page>
  )
}
