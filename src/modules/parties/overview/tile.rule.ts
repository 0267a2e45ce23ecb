import type { MappedTile, TileLayout } from '../tile.model.ts'

const tilesInRow = 5
const mostRows = 40

/**
 * A tile for each code, in the order given. The map that holds most of them is used when it holds at
 * least three in four; all others stand in rows.
 */
export function layTiles(codes: readonly string[], mapped: readonly MappedTile[]): TileLayout {
  const best = fullestMap(codes, mapped)
  const onMap = best.length * 4 >= codes.length * 3 ? best : []
  const held = new Set(onMap.map(({ code }) => code))
  const rest = codes.filter((code) => !held.has(code))
  if (rest.length === 0) return { kind: 'map', places: onMap }

  const rows = onMap.map(({ row }) => row)
  const columns = onMap.map(({ column }) => column)
  const left = Math.min(...columns, Number.MAX_SAFE_INTEGER)
  const first =
    onMap.length > 0 ? { row: Math.max(...rows) + 1, column: left } : { row: 1, column: 1 }
  const width = Math.max(
    onMap.length > 0 ? Math.max(...columns) - left + 1 : 0,
    tilesInRow,
    Math.ceil(rest.length / mostRows),
  )
  const below = rest.map((code, place) => ({
    code,
    row: first.row + Math.floor(place / width),
    column: first.column + (place % width),
  }))
  return { kind: onMap.length > 0 ? 'partly' : 'rows', places: [...onMap, ...below] }
}

function fullestMap(codes: readonly string[], mapped: readonly MappedTile[]) {
  const byMap = Map.groupBy(mapped, ({ map }) => map)
  const maps = [...byMap.keys()].sort()
  const held = maps.map((map) => {
    const tiles = new Map(byMap.get(map)?.map((tile) => [tile.code, tile]))
    return codes.flatMap((code) => {
      const tile = tiles.get(code)
      return tile ? [{ code, row: tile.row, column: tile.column }] : []
    })
  })
  return held.toSorted((a, b) => b.length - a.length)[0] ?? []
}
