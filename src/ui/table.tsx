import type { Child } from 'hono/jsx'
import type { Locale } from '../kernel/words.model.ts'
import { sayShell } from './text.ts'

/** One column: its heading, and what each row shows in it. */
export type Column<Row> = {
  label: Child
  cell: (row: Row) => Child
  /** Figures, set to the right with equal digits. */
  numeric?: boolean | undefined
  /** A picture that should have room, such as a bar. */
  picture?: boolean | undefined
  /** Where a row is one line: how much of it the column takes; those that do not say share what is left. */
  width?: 'narrow' | 'middle' | 'wide' | undefined
  /** Where tables stack: the answer, beside the row's name on the first line. */
  answer?: boolean | undefined
  /** Where tables stack: one of several small steps that share a line. */
  step?: boolean | undefined
  /** Where tables stack: has this row nothing to say here? Then the cell is left out. */
  isEmpty?: ((row: Row) => boolean) | undefined
}

/** The first column is each row's name. Give `rows`, or `groups` with a heading each. */
export type TableProps<Row> = {
  caption?: Child | undefined
  columns: readonly Column<Row>[]
  rows?: readonly Row[] | undefined
  groups?: readonly { title: string; rows: readonly Row[] }[] | undefined
  /** A row's id, so that a tile or a link can lead to it. */
  rowId?: ((row: Row) => string) | undefined
  /** Is this the row of the viewer, or the one the page is about? */
  isOwn?: ((row: Row) => boolean) | undefined
  /** The last row, one cell per column. */
  total?: readonly Child[] | undefined
}

/** A small table that fits a phone as it is. */
export const Table = <Row,>(props: TableProps<Row>) => <div class="gf-table">{table(props)}</div>

/** Many figures: scrolls in a box of its own, with the row's name standing still. `label` names the box. */
export const ScrollTable = <Row,>(props: TableProps<Row> & { locale: Locale; label: string }) => (
  <>
    <p class="gf-scroll-hint">{sayShell(props.locale, 'scrollHint')}</p>
    <div class="gf-table gf-scroll" role="region" aria-label={props.label} tabindex={0}>
      {table(props)}
    </div>
  </>
)

/** A few columns of words: stacks on a phone, with the answer beside the name. */
export const StackTable = <Row,>(props: TableProps<Row>) => (
  <div class="gf-table">{table(props, 'gf-stack')}</div>
)

/** Many lines of a few words each: one line for each row on a wide page, stacked on a phone. */
export const DenseTable = <Row,>(props: TableProps<Row>) => (
  <div class="gf-table gf-dense">{table(props, 'gf-stack')}</div>
)

function table<Row>(props: TableProps<Row>, look?: string) {
  const { columns } = props
  const groups = props.groups ?? [{ title: null, rows: props.rows ?? [] }]
  return (
    <table class={look} role="table">
      {props.caption && <caption>{props.caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th scope="col" role="columnheader" class={classOf(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody role="rowgroup">
          {title !== null && (
            <tr class="gf-group" role="row">
              <th scope="rowgroup" role="rowheader" colspan={columns.length}>
                {title} <span>{rows.length}</span>
              </th>
            </tr>
          )}
          {rows.map((row) => tableRow(props, row))}
        </tbody>
      ))}
      {props.total && (
        <tfoot role="rowgroup">
          <tr role="row">
            {props.total.map((cell, i) =>
              i === 0 ? (
                <th scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td role="cell" class={classOf(columns[i])}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

const tableRow = <Row,>({ columns, rowId, isOwn }: TableProps<Row>, row: Row) => (
  <tr role="row" class={isOwn?.(row) ? 'gf-own' : undefined} id={rowId?.(row)}>
    {columns.map((column, i) =>
      i === 0 ? (
        <th scope="row" role="rowheader">
          {column.cell(row)}
        </th>
      ) : (
        <td
          role="cell"
          class={classOf(column, column.isEmpty?.(row))}
          data-label={typeof column.label === 'string' ? column.label : undefined}
        >
          {column.cell(row)}
        </td>
      ),
    )}
  </tr>
)

function classOf<Row>(column: Column<Row> | undefined, empty = false): string | undefined {
  let classes = ''
  if (column?.numeric) classes += ' gf-number'
  if (column?.picture) classes += ' gf-picture'
  if (column?.width) classes += ` gf-${column.width}`
  if (column?.answer) classes += ' gf-answer'
  if (column?.step) classes += ' gf-step'
  if (empty) classes += ' gf-nothing'
  return classes === '' ? undefined : classes.slice(1)
}
