import type { IRegularForbiddenRuleType } from 'dependency-cruiser'
import type { Room } from '../../src/platform/room.ts'
import { rooms as houseRooms } from '../../src/rooms.ts'

/** The rooms in their order: each sees only those before it (design, ADR 0016), and has its parts in theirs (ADR 0040). */
export const rooms: readonly Pick<Room, 'name' | 'parts'>[] = houseRooms

/** What each kind of file may import from its own room (design, ADR 0017, 0019 and 0044). */
export const kinds = {
  model: ['model'],
  table: ['model'],
  address: ['model'],
  rule: ['model', 'table', 'rule', 'address'],
  text: ['model', 'rule'],
  store: ['model'],
  query: ['model', 'rule', 'query'],
  gateway: ['model'],
  command: ['model', 'rule', 'query', 'store', 'gateway', 'command', 'address'],
  view: ['model', 'rule', 'query', 'text', 'view'],
  route: ['model', 'rule', 'text', 'view', 'query', 'command', 'address'],
  job: ['model', 'rule', 'query', 'command'],
} satisfies Record<string, string[]>

const oneOf = (names: readonly string[]) => `(?:${names.join('|')})`
/** A room, or one of its parts. */
const inKnownFolder = `^src/modules/${oneOf(
  rooms.flatMap(({ name, parts }) => [name, ...parts.map((part) => `${name}/${part}`)]),
)}`
const ofKind = (names: readonly string[], room = '[^/]+') =>
  `^src/modules/${room}/[^.]+[.](?:${names.join('|')})[.]tsx?$`
const test = '[.]test[.]tsx?$'
const frontDoor = '^src/modules/[^/]+/index[.]ts$'
const bringsTheRoom = '^src/modules/[^/]+/room[.]ts$'
const allKinds = Object.keys(kinds)
const without = (...names: string[]) => allKinds.filter((kind) => !names.includes(kind))

/** Packages that only calculate, which the kernel may rest on (ADR 0030). */
const purePackages = ['@navikt/fnrvalidator', 'diff', 'node-diff3'].map(
  (name) => `(?:^|/)node_modules/${name}/`,
)

type Rule = IRegularForbiddenRuleType & { name: string }

export const importRules: Rule[] = [
  ...rooms.slice(0, -1).map(({ name }, place) => ({
    name: `room-order-${name}`,
    from: { path: `^src/modules/${name}/`, pathNot: test },
    to: { path: `^src/modules/${oneOf(rooms.slice(place + 1).map((room) => room.name))}/` },
  })),
  ...rooms.flatMap(({ name, parts }) =>
    parts.slice(0, -1).map((part, place) => ({
      name: `part-order-${name}-${part}`,
      from: { path: `^src/modules/${name}/${part}/`, pathNot: test },
      to: { path: `^src/modules/${name}/${oneOf(parts.slice(place + 1))}/` },
    })),
  ),
  {
    name: 'shared-below-the-parts',
    from: {
      path: '^src/modules/([^/]+)/[^/]+[.]tsx?$',
      pathNot: [test, frontDoor, bringsTheRoom],
    },
    to: { path: '^src/modules/$1/[^/]+/' },
  },
  {
    name: 'front-door-between-rooms',
    from: { path: '^src/modules/([^/]+)/', pathNot: test },
    to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', frontDoor] },
  },
  {
    name: 'front-door-from-outside',
    from: { path: '^src/', pathNot: '^src/modules/' },
    to: { path: '^src/modules/', pathNot: [frontDoor, bringsTheRoom] },
  },
  {
    name: 'rooms-are-brought-by-the-list',
    from: { path: '^src/', pathNot: ['^src/rooms[.]ts$', test] },
    to: { path: bringsTheRoom },
  },
  {
    name: 'front-door-keeps-its-own',
    from: { path: '^src/modules/([^/]+)/index[.]ts$' },
    to: { path: ofKind(['store', 'view', 'table'], '$1') },
  },
  ...Object.entries(kinds).map(([kind, may]) => ({
    name: `kind-${kind}`,
    from: { path: `^src/modules/([^/]+)/[^.]+[.]${kind}[.]tsx?$` },
    to: { path: '^src/modules/$1/', pathNot: ofKind(may) },
  })),
  {
    name: 'text-knows-rules-as-types',
    from: { path: ofKind(['text']) },
    to: { path: ofKind(['rule']), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'view-knows-rules-and-questions-as-types',
    from: { path: ofKind(['view']) },
    to: { path: ofKind(['rule', 'query']), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'known-room-and-kind',
    from: {
      path: '^src/modules/',
      pathNot: [
        `${inKnownFolder}/[^/]+[.](?:${allKinds.join('|')})([.]test)?[.]tsx?$`,
        `${inKnownFolder}/[^/]+[.]law[.]rule[.]test[.]ts$`,
        `^src/modules/${oneOf(rooms.map(({ name }) => name))}/(?:index|room)[.]ts$`,
      ],
    },
    to: {},
  },
  {
    name: 'pure-core',
    from: { path: ofKind(['model', 'address', 'table', 'rule', 'text']) },
    to: { pathNot: ['^src/modules/', '^src/kernel/'] },
  },
  {
    name: 'views-do-no-io',
    from: { path: ofKind(['view']) },
    to: {
      pathNot: ['^src/(?:modules|kernel|ui)/', '(?:^|/)node_modules/hono/'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'sql-in-stores-and-queries',
    from: { path: ofKind(without('store', 'query')) },
    to: { path: '(?:^|/)node_modules/(?:kysely|pg)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'http-in-routes',
    from: { path: ofKind(without('route', 'view')) },
    to: {
      path: [
        '(?:^|/)node_modules/(?:hono|@hono)/',
        '^src/platform/(?:web|answer-form|refuse-page)[.]ts$',
      ],
    },
  },
  {
    name: 'html-in-views-and-routes',
    from: { path: ofKind(without('route', 'view')) },
    to: { path: '^src/ui/' },
  },
  {
    name: 'kernel-alone',
    from: { path: '^src/kernel/', pathNot: test },
    to: { pathNot: ['^src/kernel/', ...purePackages] },
  },
  {
    name: 'platform-below-the-rooms',
    from: { path: '^src/platform/', pathNot: test },
    to: { path: '^src/', pathNot: '^src/(?:kernel|platform)/' },
  },
  {
    name: 'ui-below-the-rooms',
    from: { path: '^src/ui/', pathNot: test },
    to: { path: '^src/', pathNot: '^src/(?:kernel|platform|ui)/' },
  },
  {
    name: 'rooms-below-the-wiring',
    from: { path: '^src/modules/', pathNot: test },
    to: { path: '^src/', pathNot: '^src/(?:kernel|platform|ui|modules)/' },
  },
  {
    name: 'tests-stay-outside',
    from: { path: '^src/', pathNot: test },
    to: { path: ['^test/', test] },
  },
  {
    name: 'no-development-packages',
    from: { path: '^src/', pathNot: test },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  { name: 'no-circle', from: { path: '^src/' }, to: { circular: true } },
]
