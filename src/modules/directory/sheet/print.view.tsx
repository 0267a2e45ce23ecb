import type { Day } from '../../../kernel/day.model.ts'
import { longDay, nbsp, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Addresses } from '../../../ui/addresses.tsx'
import { Button, Buttons, Form, Select } from '../../../ui/form.tsx'
import { Empty, Section, StackTable, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { functionName, sayDirectory } from '../directory.text.ts'
import type { ContactFunction } from '../function.model.ts'
import type { HeldBy, Holding } from '../holder.model.ts'
import type { Place } from '../place.model.ts'
import { sayHandOut as say } from './hand-out.text.ts'
import type { ChosenList, PrintedList } from './listed-holders.rule.ts'

type PrintProps = {
  page: CommunityPage
  on: Day
  chosen: ChosenList
  functions: readonly ContactFunction[]
  regions: readonly Place[]
  list: PrintedList
}

/** A line on paper: one who holds, or nobody. */
type Row = { beside: string; isFirst: boolean; holder: HeldBy | null; holding: Holding }

/** The list as it is put on a wall or taken along: who, with number and address, and when that was confirmed. */
export const PrintPage = (props: PrintProps) => {
  const { page, on, chosen, list } = props
  const { locale } = page
  const named = [
    ...(chosen.function ? [functionName(locale, chosen.function)] : []),
    ...(chosen.region ? [chosen.region.name] : []),
  ]
  const title = named.length === 0 ? say(locale, 'title') : say(locale, 'titleOf', named.join(', '))
  const groups = groupsOf(locale, list)
  return (
    <Page
      page={page}
      nav="directory"
      title={title}
      windowTitle={say(locale, 'window', title)}
      crumbs={[{ label: sayDirectory(locale, 'directory'), href: page.to('directory') }]}
      lead={say(locale, 'asOf', page.community.name, longDay(locale, on))}
    >
      <Choice {...props} />
      {groups.length === 0 && (
        <Empty action={<a href={page.to('printList')}>{say(locale, 'showAll')}</a>}>
          {say(locale, 'nothing')}
        </Empty>
      )}
      {groups.length === 1 && chosen.function
        ? groups.map(({ rows }) => <Lines locale={locale} list={list} rows={rows} />)
        : groups.map(({ title, rows }) => (
            <Section title={title}>
              <Lines locale={locale} list={list} rows={rows} />
            </Section>
          ))}
    </Page>
  )
}

const Choice = ({ page, chosen, functions, regions }: PrintProps) => {
  const { locale } = page
  return (
    <Surface>
      <Form page={page} action={page.to('printList')} method="get" inline>
        <Select
          name="funksjon"
          label={sayDirectory(locale, 'function')}
          value={chosen.function?.key ?? ''}
          options={[
            { value: '', label: say(locale, 'everyFunction') },
            ...functions.map((of) => ({ value: of.key, label: functionName(locale, of) })),
          ]}
        />
        <Select
          name="region"
          label={say(locale, 'region')}
          value={chosen.region?.key ?? ''}
          options={[
            { value: '', label: say(locale, 'everywhere') },
            ...regions.map(({ key, name }) => ({ value: key, label: name })),
          ]}
        />
        <Buttons>
          <Button weight="secondary">{say(locale, 'show')}</Button>
        </Buttons>
        <p class="gf-hint">{say(locale, 'howToPrint')}</p>
      </Form>
    </Surface>
  )
}

const groupsOf = (locale: Locale, list: PrintedList): { title: string; rows: Row[] }[] =>
  list.by === 'function'
    ? list.groups.map(({ of, lines }) => ({
        title: functionName(locale, of),
        rows: lines.flatMap(({ beside, holding }) => rowsOf(beside.name, holding)),
      }))
    : list.groups.map(({ of, lines }) => ({
        title: of.name,
        rows: lines.flatMap(({ beside, holding }) => rowsOf(functionName(locale, beside), holding)),
      }))

const rowsOf = (beside: string, holding: Holding): Row[] =>
  holding.state === 'held'
    ? holding.holders.map((holder, at) => ({ beside, isFirst: at === 0, holder, holding }))
    : [{ beside, isFirst: true, holder: null, holding }]

const Lines = (props: { locale: Locale; list: PrintedList; rows: readonly Row[] }) => {
  const { locale, list, rows } = props
  return (
    <StackTable<Row>
      rows={rows}
      columns={[
        {
          label: sayDirectory(locale, list.by === 'function' ? 'place' : 'function'),
          cell: ({ beside }) => beside,
        },
        {
          label: say(locale, 'who'),
          cell: (row) => (
            <>
              {whoText(locale, row)}
              {row.holder?.email && (
                <div>
                  <Addresses text={row.holder.email} />
                </div>
              )}
            </>
          ),
        },
        {
          label: sayDirectory(locale, 'phone'),
          cell: ({ holder }) => holder?.phone?.replaceAll(' ', nbsp) ?? '',
        },
        { label: say(locale, 'confirmed'), cell: ({ holder }) => confirmedText(locale, holder) },
      ]}
    />
  )
}

function whoText(locale: Locale, { holder, holding }: Row): string {
  if (holder) return holder.name ?? say(locale, 'mailbox')
  if (holding.state === 'vacant') return sayDirectory(locale, 'vacancy')
  return sayDirectory(locale, holding.state === 'hidden' ? 'hidden' : 'unknown')
}

function confirmedText(locale: Locale, holder: HeldBy | null): string {
  if (!holder) return ''
  const day = holder.confirmedOn && shortDay(holder.confirmedOn)
  if (!day || holder.doubt === 'never') return say(locale, 'notConfirmed')
  return holder.doubt === null ? day : say(locale, 'askedAgain', day)
}
