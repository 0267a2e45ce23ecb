import type { Child } from 'hono/jsx'
import { type Choice, choiceLook, Letter } from './choice.tsx'
import { type StateKind, stateSymbol } from './state.tsx'
import { breakableName } from './tile-name.ts'

/** A party's place on the map; `row` and `column` count from the map's own north-west corner, as in the tile data. */
export type Tile = {
  name: string
  row: number
  column: number
  /** Where the tile leads: the party's page, or its row in the table below. */
  href: string
  state?: { kind: StateKind; text: string } | undefined
  /** What the party chose, where the map is of choices. */
  choice?: Choice | undefined
  /** The words of the flag beside the state, such as «Over frist»; only when it is late. */
  late?: string | undefined
  /** The viewer's own party, drawn with a ring. */
  own?: boolean | undefined
}

/**
 * The parties as equal tiles, north to south. `label` names the list for screen readers.
 * Without states the tiles are plain doors. `small` is for narrow places.
 */
export const TileMap = (props: {
  tiles: readonly Tile[]
  label: string
  small?: boolean | undefined
}) => {
  const rows = props.tiles.map((tile) => tile.row)
  const columns = props.tiles.map((tile) => tile.column)
  const [top, left] = [Math.min(...rows), Math.min(...columns)]
  const width = Math.max(...columns) - left + 1
  const height = Math.max(...rows) - top + 1
  const ordered = [...props.tiles].sort((a, b) => a.row - b.row || a.column - b.column)
  return (
    <ul
      class={`gf-tiles w${width} h${height}${props.small ? ' gf-small' : ''}${width > 5 ? ' gf-dense' : ''}`}
      aria-label={props.label}
    >
      {ordered.map((tile) => (
        <li class={`r${tile.row - top + 1} c${tile.column - left + 1}`}>{tileLink(tile)}</li>
      ))}
    </ul>
  )
}

function tileLink({ name, href, state, choice, late, own }: Tile): Child {
  const look = state ? `gf-${state.kind}` : choice ? choiceLook(choice) : 'gf-plain'
  return (
    <a
      class={`gf-tile ${look}${own ? ' gf-own' : ''}`}
      href={href}
      {...(own ? { 'aria-current': 'true' } : {})}
    >
      {choice && !state && (
        <span class="gf-tile-symbols">
          <Letter choice={choice} />
        </span>
      )}
      {state && (
        <span class="gf-tile-symbols">
          {stateSymbol(state.kind)}
          {late && state.kind !== 'late' && <span class="gf-flag">{stateSymbol('late')}</span>}
        </span>
      )}
      <span>
        <b>{breakableName(withoutForm(name))}</b>
        {choice && !state && <small>{choice.text}</small>}
        {state && (
          <small>
            {state.text}
            {late && state.kind !== 'late' && `, ${late.toLocaleLowerCase('nb')}`}
          </small>
        )}
      </span>
    </a>
  )
}

/** A trust's name in a tile leaves out what kind of company it is. */
const withoutForm = (name: string): string => name.replace(/ HF$/, '')
