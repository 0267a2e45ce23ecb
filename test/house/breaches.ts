import { type kinds, rooms } from './import-rules.ts'

/** One deliberate breach of a rule: a file and the import that must be caught. */
export type DeliberateBreach = { rule: string; from: string; line: string }

const partOfParties = rooms.find(({ name }) => name === 'parties')?.parts[0]
const inRoom = (name: string) => `src/modules/parties/${name}`

/** For each kind, the import that would hurt most. */
const wrongKinds: Record<keyof typeof kinds, string> = {
  model: 'a.rule.ts',
  address: 'a.rule.ts',
  table: 'a.rule.ts',
  rule: 'a.store.ts',
  text: 'a.view.tsx',
  store: 'a.rule.ts',
  query: 'a.store.ts',
  gateway: 'a.rule.ts',
  command: 'a.view.tsx',
  view: 'a.store.ts',
  route: 'a.store.ts',
  job: 'a.store.ts',
}

/** What the breaches import; each keeps every rule itself. */
export const innocents: string[] = [
  ...['a.model.ts', 'a.rule.ts', 'a.store.ts', 'a.query.ts', 'a.view.tsx', 'index.ts'].map(inRoom),
  ...rooms.map(({ name }) => `src/modules/${name}/index.ts`),
  ...rooms.flatMap(({ name, parts }) =>
    parts.map((part) => `src/modules/${name}/${part}/a.model.ts`),
  ),
  'src/modules/parties/room.ts',
  'src/modules/journal/a.model.ts',
  'src/kernel/a.model.ts',
  'src/platform/db.ts',
  'src/platform/web.ts',
  'src/ui/a.tsx',
  'src/app.ts',
  'test/a.ts',
]

export const deliberateBreaches: DeliberateBreach[] = [
  ...rooms.slice(0, -1).map(({ name }, place) => ({
    rule: `room-order-${name}`,
    from: `src/modules/${name}/early.model.ts`,
    line: `import '../${rooms[place + 1]?.name}/index.ts'`,
  })),
  ...[
    `export const late = () => import('../publication/index.ts')`,
    `export type { A } from '../publication/index.ts'`,
  ].map((line, place) => ({
    rule: 'room-order-parties',
    from: inRoom(`late-${place}.model.ts`),
    line,
  })),
  ...rooms.flatMap(({ name, parts }) =>
    parts.slice(0, -1).map((part, place) => ({
      rule: `part-order-${name}-${part}`,
      from: `src/modules/${name}/${part}/early.model.ts`,
      line: `import '../${parts[place + 1]}/a.model.ts'`,
    })),
  ),
  {
    rule: 'shared-below-the-parts',
    from: inRoom('shared.model.ts'),
    line: `import './${partOfParties}/a.model.ts'`,
  },
  {
    rule: 'rooms-are-brought-by-the-list',
    from: 'src/cli/bringing.ts',
    line: `import '../modules/parties/room.ts'`,
  },
  {
    rule: 'known-room-and-kind',
    from: inRoom('unheard-of/a.model.ts'),
    line: `import '../a.model.ts'`,
  },
  {
    rule: 'kind-rule',
    from: inRoom(`${partOfParties}/wrong.rule.ts`),
    line: `import '../a.store.ts'`,
  },
  ...Object.entries(wrongKinds).map(([kind, wrong]) => ({
    rule: `kind-${kind}`,
    from: inRoom(`wrong.${kind}.ts`),
    line: `import './${wrong}'`,
  })),
  {
    rule: 'front-door-between-rooms',
    from: inRoom('side-door.rule.ts'),
    line: `import type { A } from '../journal/a.model.ts'`,
  },
  {
    rule: 'front-door-from-outside',
    from: 'src/main.ts',
    line: `import './modules/parties/a.model.ts'`,
  },
  {
    rule: 'front-door-keeps-its-own',
    from: 'src/modules/access/index.ts',
    line: `export * from './b.store.ts'`,
  },
  {
    rule: 'text-knows-rules-as-types',
    from: inRoom('deciding.text.ts'),
    line: `import './a.rule.ts'`,
  },
  ...['a.rule.ts', 'a.query.ts'].map((asked) => ({
    rule: 'view-knows-rules-and-questions-as-types',
    from: inRoom(`asking-${asked.split('.')[1]}.view.tsx`),
    line: `import './${asked}'`,
  })),
  {
    rule: 'known-room-and-kind',
    from: inRoom('clever.helper.ts'),
    line: `import './a.model.ts'`,
  },
  { rule: 'pure-core', from: inRoom('impure.rule.ts'), line: `import 'node:fs'` },
  { rule: 'views-do-no-io', from: inRoom('busy.view.tsx'), line: `import '../../platform/db.ts'` },
  {
    rule: 'sql-in-stores-and-queries',
    from: inRoom('asking.command.ts'),
    line: `import 'kysely'`,
  },
  {
    rule: 'http-in-routes',
    from: inRoom('web.command.ts'),
    line: `import '../../platform/web.ts'`,
  },
  {
    rule: 'html-in-views-and-routes',
    from: inRoom('html.command.ts'),
    line: `import '../../ui/a.tsx'`,
  },
  {
    rule: 'kernel-alone',
    from: 'src/kernel/curious.model.ts',
    line: `import '../platform/db.ts'`,
  },
  { rule: 'kernel-alone', from: 'src/kernel/reaching.rule.ts', line: `import 'kysely'` },
  {
    rule: 'platform-below-the-rooms',
    from: 'src/platform/knowing.ts',
    line: `import '../modules/parties/index.ts'`,
  },
  {
    rule: 'ui-below-the-rooms',
    from: 'src/ui/knowing.tsx',
    line: `import '../modules/parties/index.ts'`,
  },
  {
    rule: 'rooms-below-the-wiring',
    from: inRoom('wired.command.ts'),
    line: `import '../../app.ts'`,
  },
  {
    rule: 'tests-stay-outside',
    from: 'src/kernel/tested.model.ts',
    line: `import '../../test/a.ts'`,
  },
  {
    rule: 'no-development-packages',
    from: 'src/platform/tooled.ts',
    line: `import 'a-tool'`,
  },
  { rule: 'no-circle', from: 'src/platform/circle-a.ts', line: `import './circle-b.ts'` },
]

/** Files that only make a breach above complete. */
export const accomplices: Record<string, string> = {
  'src/platform/circle-b.ts': `import './circle-a.ts'`,
  'src/modules/access/b.store.ts': 'export const b = 1',
}
