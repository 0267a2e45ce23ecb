import { sayDay } from '../../../kernel/asked-day.text.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Button, ButtonLink, Buttons, Form, Select } from '../../../ui/form.tsx'
import { Empty, Section, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { State, StateKey, type StateKind } from '../../../ui/state.tsx'
import { TileMap } from '../../../ui/tiles.tsx'
import { type TileLayout, tilesText } from '../../parties/index.ts'
import { functionName, sayDirectory } from '../directory.text.ts'
import type { ContactFunction } from '../function.model.ts'
import { sayGaps as say } from './gap.text.ts'
import { type Gap, lackedBy } from './overview.model.ts'

type GapsProps = {
  page: CommunityPage
  functions: readonly ContactFunction[]
  /** Null for all functions together. */
  chosen: ContactFunction | null
  /** Those that lack most first. */
  gaps: readonly Gap[]
  tiles: TileLayout
}

/** Who lacks a function, or how many each place lacks, on the map and as a table. */
export const GapsPage = (props: GapsProps) => {
  const { page, chosen, gaps } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="directory"
      title={chosen ? say(locale, 'titleOf', functionName(locale, chosen)) : say(locale, 'title')}
      crumbs={[{ label: sayDirectory(locale, 'directory'), href: page.to('directory') }]}
      lead={gaps.length > 0 && leadOf(props)}
    >
      <Choose {...props} />
      {gaps.length === 0 ? (
        <Empty
          action={
            <ButtonLink href={page.to('directory')} weight="secondary">
              {sayDirectory(locale, 'directory')}
            </ButtonLink>
          }
        >
          {say(locale, 'none')}
        </Empty>
      ) : (
        <>
          <GapMap {...props} />
          <Section title={say(locale, 'table')} lead={say(locale, 'tableLead')}>
            <GapTable {...props} />
          </Section>
        </>
      )}
    </Page>
  )
}

function leadOf({ page: { locale }, gaps, chosen }: GapsProps): string {
  const told = gaps.filter(({ hidden }) => hidden === 0)
  const lacking = told.filter((gap) => lackedBy(gap) > 0)
  const functions = lacking.reduce((sum, gap) => sum + lackedBy(gap), 0)
  return [
    told.length > 0 &&
      (chosen
        ? say(locale, 'lackingOne', lacking.length, told.length)
        : say(locale, 'lacking', lacking.length, told.length, functions)),
    told.length < gaps.length && say(locale, 'onOneSide'),
  ]
    .filter(Boolean)
    .join(' ')
}

const Choose = ({ page, functions, chosen }: GapsProps) => {
  const { locale } = page
  return (
    <Form page={page} action={page.to('gaps')} method="get" inline>
      <Select
        name="funksjon"
        label={say(locale, 'choose')}
        value={chosen?.key}
        options={[
          { value: '', label: say(locale, 'all') },
          ...functions.map((of) => ({ value: of.key, label: functionName(locale, of) })),
        ]}
      />
      <Buttons>
        <Button weight="secondary">{sayDay(locale, 'show')}</Button>
        {chosen && (
          <a href={page.to('functionList', { function: chosen.key })}>{say(locale, 'whole')}</a>
        )}
      </Buttons>
    </Form>
  )
}

const kindOf = ({ vacant, unknown, doubtful, hidden }: Gap): StateKind => {
  if (vacant.length > 0) return 'rejected'
  if (unknown.length + hidden > 0) return 'unknown'
  return doubtful.length > 0 ? 'reservation' : 'adopted'
}

/** In a word where one function is asked of, else how many. */
function standingText(locale: Locale, gap: Gap, isOne: boolean): string {
  const { vacant, unknown, doubtful, hidden, lookedFor } = gap
  if (isOne) {
    if (hidden > 0) return say(locale, 'hidden')
    if (vacant.length > 0) return say(locale, 'vacant')
    if (unknown.length > 0) return say(locale, 'unknown')
    return say(locale, doubtful.length > 0 ? 'doubtful' : 'confirmed')
  }
  if (hidden > 0) return say(locale, 'shared', lookedFor - hidden, lookedFor)
  if (lackedBy(gap) > 0) return say(locale, 'lacks', lackedBy(gap))
  return doubtful.length > 0 ? say(locale, 'toConfirm', doubtful.length) : say(locale, 'complete')
}

const GapMap = ({ page, gaps, tiles, chosen }: GapsProps) => {
  const { locale } = page
  const byKey = new Map(gaps.map((gap) => [gap.place.key, gap]))
  const own = new Set(page.viewer?.roles.map(({ partyCode }) => partyCode))
  const placed = tiles.places.flatMap(({ code, row, column }) => {
    const gap = byKey.get(code)
    return gap ? [{ gap, row, column }] : []
  })
  if (placed.length === 0) return null
  return (
    <Section title={say(locale, 'map')} lead={tilesText(locale, tiles.kind)}>
      <StateKey label={say(locale, 'standing')} states={keyOf(locale, gaps, chosen !== null)} />
      <TileMap
        label={say(locale, 'map')}
        tiles={placed.map(({ gap, row, column }) => ({
          name: gap.place.name,
          row,
          column,
          href: `#k-${gap.place.key}`,
          state: { kind: kindOf(gap), text: standingText(locale, gap, chosen !== null) },
          own: own.has(gap.place.key),
        }))}
      />
    </Section>
  )
}

function keyOf(locale: Locale, gaps: readonly Gap[], isOne: boolean) {
  const kinds = new Set(gaps.map(kindOf))
  const isHidden = gaps.some(({ hidden }) => hidden > 0)
  const all: { kind: StateKind; text: string }[] = [
    { kind: 'adopted', text: say(locale, isOne ? 'confirmed' : 'complete') },
    { kind: 'reservation', text: say(locale, isOne ? 'doubtful' : 'keyDoubtful') },
    { kind: 'rejected', text: say(locale, isOne ? 'vacant' : 'keyVacant') },
    {
      kind: 'unknown',
      text: isHidden ? say(locale, 'hiddenKey') : say(locale, isOne ? 'unknown' : 'keyUnknown'),
    },
  ]
  return all.filter(({ kind }) => kinds.has(kind))
}

const GapTable = ({ page, gaps, chosen }: GapsProps) => {
  const { locale } = page
  const names = (of: readonly ContactFunction[]) =>
    of.map((each) => functionName(locale, each)).join(', ')
  const column = (label: 'vacant' | 'unknown' | 'doubtful') => ({
    label: say(locale, label),
    isEmpty: (gap: Gap) => gap[label].length === 0,
    cell: (gap: Gap) => names(gap[label]),
  })
  return (
    <StackTable<Gap>
      caption={<span class="ds-sr-only">{say(locale, 'table')}</span>}
      rows={gaps}
      rowId={({ place }) => `k-${place.key}`}
      columns={[
        {
          label: say(locale, 'place'),
          cell: ({ place }) => (
            <a href={page.to('placeList', { place: place.key })}>{place.name}</a>
          ),
        },
        {
          label: say(locale, 'standing'),
          answer: true,
          cell: (gap) => (
            <State kind={kindOf(gap)}>{standingText(locale, gap, chosen !== null)}</State>
          ),
        },
        ...(chosen ? [] : [column('vacant'), column('unknown'), column('doubtful')]),
        ...(chosen ? [actColumn(page, chosen)] : []),
      ]}
    />
  )
}

const actColumn = (page: CommunityPage, chosen: ContactFunction) => ({
  label: <span class="ds-sr-only">{say(page.locale, 'act')}</span>,
  isEmpty: (gap: Gap) => lackedBy(gap) === 0 || !page.may('keep-contacts', gap.place.key),
  cell: (gap: Gap) =>
    lackedBy(gap) > 0 && page.may('keep-contacts', gap.place.key) ? (
      <a href={page.to('addHolder', { place: gap.place.key }, { funksjon: chosen.key })}>
        {say(page.locale, 'add')}
        <span class="ds-sr-only"> {gap.place.name}</span>
      </a>
    ) : null,
})
