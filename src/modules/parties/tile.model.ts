import { linesOf, type ReferenceRows } from './reference.model.ts'

/** The place of a municipality on its community's map of equal tiles, counted from 1. */
export type Tile = { community: string; code: string; row: number; column: number }

/** Lines `community row column code code …`. */
export const tilesFrom = (block: ReferenceRows): Tile[] =>
  linesOf(block).flatMap(([community = '', row = '', column = '', ...codes]) =>
    codes.map((code) => ({ community, code, row: Number(row), column: Number(column) })),
  )
