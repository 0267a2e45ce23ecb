import type { IRegularForbiddenRuleType } from 'dependency-cruiser'

/** The rooms in their order: each sees only those before it (design, ADR 0016). */
export const rooms = [
  'journal',
  'parties',
  'access',
  'bodies',
  'agreements',
  'cases',
  'actions',
  'meetings',
  'approvals',
  'hearings',
  'costs',
  'invoices',
  'funds',
  'plan',
  'adherence',
  'networks',
  'guidance',
  'publication',
]

/** What each kind of file may import from its own room (design, ADR 0017 and 0019). */
export const kinds = {
  model: ['model'],
  table: ['model'],
  rule: ['model', 'table', 'rule'],
  text: ['model', 'rule'],
  store: ['model'],
  query: ['model', 'rule', 'query'],
  gateway: ['model'],
  command: ['model', 'rule', 'store', 'gateway', 'command'],
  view: ['model', 'text', 'view'],
  route: ['model', 'text', 'view', 'query', 'command'],
  job: ['model', 'query', 'command'],
} satisfies Record<string, string[]>

const ofKind = (names: readonly string[], room = '[^/]+') =>
  `^src/modules/${room}/[^/]+[.](?:${names.join('|')})[.]tsx?$`
const test = '[.]test[.]tsx?$'
const frontDoor = '^src/modules/[^/]+/index[.]ts$'
const allKinds = Object.keys(kinds)
const without = (...names: string[]) => allKinds.filter((kind) => !names.includes(kind))

/** Packages that only calculate, which the kernel may rest on (ADR 0030). */
const purePackages = ['(?:^|/)node_modules/@navikt/fnrvalidator/']

type Rule = IRegularForbiddenRuleType & { name: string }

export const importRules: Rule[] = [
  ...rooms.slice(0, -1).map((room, place) => ({
    name: `room-order-${room}`,
    from: { path: `^src/modules/${room}/`, pathNot: test },
    to: { path: `^src/modules/(?:${rooms.slice(place + 1).join('|')})/` },
  })),
  {
    name: 'front-door-between-rooms',
    from: { path: '^src/modules/([^/]+)/', pathNot: test },
    to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', frontDoor] },
  },
  {
    name: 'front-door-from-outside',
    from: { path: '^src/', pathNot: '^src/modules/' },
    to: { path: '^src/modules/', pathNot: frontDoor },
  },
  {
    name: 'front-door-keeps-its-own',
    from: { path: '^src/modules/([^/]+)/index[.]ts$' },
    to: { path: ofKind(['store', 'view', 'table'], '$1') },
  },
  ...Object.entries(kinds).map(([kind, may]) => ({
    name: `kind-${kind}`,
    from: { path: `^src/modules/([^/]+)/[^/]+[.]${kind}[.]tsx?$` },
    to: { path: '^src/modules/$1/', pathNot: ofKind(may) },
  })),
  {
    name: 'text-knows-rules-as-types',
    from: { path: ofKind(['text']) },
    to: { path: ofKind(['rule']), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'known-room-and-kind',
    from: {
      path: '^src/modules/',
      pathNot: [
        `^src/modules/(?:${rooms.join('|')})/[^/]+[.](?:${allKinds.join('|')})([.]test)?[.]tsx?$`,
        `^src/modules/(?:${rooms.join('|')})/index[.]ts$`,
        `^src/modules/(?:${rooms.join('|')})/[^/]+[.]law[.]rule[.]test[.]ts$`,
      ],
    },
    to: {},
  },
  {
    name: 'pure-core',
    from: { path: ofKind(['model', 'table', 'rule', 'text']) },
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
    to: { path: ['(?:^|/)node_modules/(?:hono|@hono)/', '^src/platform/web[.]ts$'] },
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
