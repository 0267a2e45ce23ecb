/** The addresses of the house by name, each a pattern; every room adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: what stands in it is brought by the rooms.
export interface Addresses {}

/** Patterns by name: `/:community/avtaler/:slug`. */
export type AddressBook = Readonly<Record<string, string>>

/** What a pattern leaves open: `community` and `slug` of `/:community/avtaler/:slug`. */
type OpenIn<Pattern extends string> = Pattern extends `${string}/:${infer Rest}`
  ? NameFirstIn<Rest> | OpenIn<Rest>
  : never
type NameFirstIn<Rest extends string> = Rest extends `${infer Before}/${string}`
  ? NameFirstIn<Before>
  : Rest extends `${infer Before}{${string}`
    ? Before
    : Rest

/** What stands after the question mark, and after `#`; nothing where it is null. */
export type Asked = Readonly<Record<string, string | number | null | undefined>>

const nothingAsked: Asked = {}

type Filled<Names extends string> = Readonly<Record<Names, string | number>>

/** A path of the house as a link writes it. */
export function pathTo<Pattern extends string>(
  pattern: Pattern,
  filled: Filled<OpenIn<Pattern>>,
  asked: Asked = nothingAsked,
): string {
  const names = filled as Filled<string>
  let path = ''
  for (const piece of piecesOf(pattern)) {
    if (typeof piece === 'string') path += piece
    else if (piece.open in names) path += `/${encodeURIComponent(names[piece.open] ?? '')}`
  }
  if (asked === nothingAsked) return path
  const { '#': place, ...fields } = asked
  return `${path}${queryOf(fields)}${place ? `#${place}` : ''}`
}

function queryOf(fields: Asked): string {
  const query = new URLSearchParams()
  for (const name in fields) {
    const value = fields[name]
    if (value !== null && value !== undefined) query.append(name, String(value))
  }
  return query.size > 0 ? `?${query}` : ''
}

/** A part of a pattern: as it stands, or the name of what is left open. */
type Piece = string | { open: string }

/** A page has hundreds of links and the house some hundred patterns: each is taken apart once. */
const pieces = new Map<string, readonly Piece[]>()

function piecesOf(pattern: string): readonly Piece[] {
  const known = pieces.get(pattern)
  if (known) return known
  const parted = pattern
    .split(/(\/:\w+(?:\{[^/]*\})?)/)
    .filter((part) => part !== '')
    .map((part) => {
      const open = /^\/:(\w+)/.exec(part)?.[1]
      return open === undefined ? part : { open }
    })
  pieces.set(pattern, parted)
  return parted
}

/** The address of a page by its name; the community is the page's own where none is named. */
export type To = <Name extends keyof Addresses>(
  name: Name,
  ...how: FilledOf<Name> extends Readonly<Record<string, never>>
    ? [filled?: { community?: string }, asked?: Asked]
    : [filled: FilledOf<Name> & { community?: string }, asked?: Asked]
) => string

/** The addresses of the house, from within a community or from outside any. */
export const linksIn =
  (addresses: AddressBook, community = ''): To =>
  (name: string, filled: Filled<string> = {}, asked: Asked = {}) =>
    pathTo<string>(addresses[name] ?? '', { community, ...filled }, asked)

type FilledOf<Name extends keyof Addresses> =
  Exclude<OpenIn<Addresses[Name]>, 'community'> extends never
    ? Readonly<Record<string, never>>
    : Filled<Exclude<OpenIn<Addresses[Name]>, 'community'>>

/** The addresses that leave nothing open but the community. */
export type CommunityPlace = {
  [Name in keyof Addresses]: OpenIn<Addresses[Name]> extends 'community' ? Name : never
}[keyof Addresses]

/** The words that addresses have where a name could stand: `ny` beside the agreements under `/:community/avtaler`. */
export const wordsBeside = (book: AddressBook, under: string): string[] => [
  ...new Set(
    Object.values(book).flatMap((pattern) => {
      const word = pattern.startsWith(`${under}/`)
        ? (pattern.slice(under.length + 1).split('/')[0] ?? '')
        : ''
      return word === '' || word.startsWith(':') ? [] : [word]
    }),
  ),
]
