import { linesOf, type ReferenceRows } from './reference.model.ts'

/** The place of a municipality on its community's map of equal tiles, counted from 1. */
export type Tile = { community: string; code: string; row: number; column: number }

/** Lines `community row column code code …`. */
export const tilesFrom = (block: ReferenceRows): Tile[] =>
  linesOf(block).flatMap(([community = '', row = '', column = '', ...codes]) =>
    codes.map((code) => ({ community, code, row: Number(row), column: Number(column) })),
  )

/** Where the packaged maps have a tile for a code; a border municipality stands on two of them. */
export type MappedTile = { map: string; code: string; row: number; column: number }

/**
 * A tile for each party, after a map, in plain rows where no map holds them, or after a map with those
 * that it lacks in rows below.
 */
export type TileLayout = {
  kind: 'map' | 'rows' | 'partly'
  places: readonly { code: string; row: number; column: number }[]
}
