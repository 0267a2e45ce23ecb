import { StateKey } from '../../../ui/state.tsx'
import { TileMap } from '../../../ui/tiles.tsx'
import { sayBoard as say } from '../look/board.text.ts'
import { type LineLook, lookOf } from '../look/board-look.view.tsx'
import type { BoardProps } from './board-parts.view.tsx'

export const hasTrust = (lines: BoardProps['lines']): boolean =>
  lines.some(({ kind }) => kind === 'health-trust')

export const mapTitle = ({ page, lines }: Pick<BoardProps, 'page' | 'lines'>) =>
  say(page.locale, hasTrust(lines) ? 'mapTitleWithTrust' : 'mapTitle')

/** The parties on the map, each with where it stands. */
export const PartyMap = ({ page, lines, tiles, reported }: BoardProps) => {
  const { locale } = page
  const looks = lines.map((line) => ({ line, look: lookOf(locale, line) }))
  const key: LineLook[] = [...new Map(looks.map(({ look }) => [look.text, look])).values()]
  const late = lines.some(({ daysLate }) => daysLate !== null)
  return (
    <>
      <StateKey
        label={say(locale, 'key')}
        states={[
          ...key.filter(({ kind }) => kind !== 'late'),
          ...(late ? [{ kind: 'late' as const, text: say(locale, 'late') }] : []),
        ]}
      />
      <TileMap
        label={mapTitle({ page, lines })}
        tiles={looks.flatMap(({ line, look }) => {
          const tile = tiles.find(({ code }) => code === line.code)
          return tile
            ? [
                {
                  name: line.name,
                  row: tile.row,
                  column: tile.column,
                  href: `#k-${line.code}`,
                  state: reported.includes(line.code)
                    ? { ...look, text: `${look.text}. ${say(locale, 'reported')}` }
                    : look,
                  late: line.daysLate === null ? undefined : say(locale, 'late'),
                  own: page.viewer?.roles.some(
                    ({ role, partyCode }) =>
                      (role === 'party-contact' || role === 'trust-secretariat') &&
                      partyCode === line.code,
                  ),
                },
              ]
            : []
        })}
      />
    </>
  )
}
