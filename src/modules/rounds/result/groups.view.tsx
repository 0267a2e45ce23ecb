import type { Child } from 'hono/jsx'
import type { Locale } from '../../../kernel/words.model.ts'
import { ScrollTable, Table } from '../../../ui/layout.tsx'
import type { Column } from '../../../ui/table.tsx'
import type { Grouped } from './result.model.ts'
import { sayResult as say } from './result.text.ts'

/** More than so many beside the name are read in a box of their own. */
const mostColumns = 4

type Row<Group> = Group & { name: string }

/** The same by region and by size, each where it says more than the whole; `total` is a row below of them all. */
export function GroupTables<Group>(props: {
  locale: Locale
  groups: Grouped<Group>
  columns: readonly Column<Row<Group>>[]
  total?: readonly Child[] | undefined
}) {
  const { locale, groups } = props
  const regions = groups.regions.map((group) => ({
    ...group,
    name: group.region ?? say(locale, 'noRegion'),
  }))
  const sizes = groups.sizes.map((group) => ({ ...group, name: say(locale, group.size) }))
  const tables = [
    { title: say(locale, 'byRegions'), label: say(locale, 'region'), rows: regions },
    { title: say(locale, 'bySize'), label: say(locale, 'inhabitants'), rows: sizes },
  ]
  const tableOf = (label: string, rows: readonly { name: string }[]) => ({
    rows: rows as readonly Row<Group>[],
    columns: [{ label, cell: ({ name }: Row<Group>) => name }, ...props.columns],
    ...(props.total ? { total: [say(locale, 'all'), ...props.total] } : {}),
  })
  return (
    <div class="gf-parts">
      {tables.map(
        ({ title, label, rows }) =>
          rows.length > 1 && (
            <>
              <h3>{title}</h3>
              {props.columns.length > mostColumns ? (
                <ScrollTable<Row<Group>> {...tableOf(label, rows)} locale={locale} label={title} />
              ) : (
                <Table<Row<Group>> {...tableOf(label, rows)} />
              )}
            </>
          ),
      )}
    </div>
  )
}
