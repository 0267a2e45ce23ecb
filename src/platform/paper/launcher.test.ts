import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { isAlive, waitUntil } from '../os-process.ts'

const slow = 120_000
const home = mkdtempSync(join(tmpdir(), 'godfot-papir-'))
const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home)
})

const at = (file: string) => JSON.stringify(new URL(file, import.meta.url).href)

/** What each program may use: a setter on a launcher of its own, and the shells that this program has started. */
const tools = `
import { readFileSync, readdirSync, openSync, closeSync } from 'node:fs'
const { openLauncher } = await import(${at('./launcher.ts')})
const { openSetter } = await import(${at('./setter.ts')})
const { packOrder } = await import(${at('./order.ts')})
const setter = openSetter(openLauncher(Number(process.env.GIVES_WAY ?? 0), 1024), 1024)
const sleep = (ms) => new Promise((go) => setTimeout(go, ms))
const set = async (source) => {
  const { bytes } = packOrder({ kind: 'markup', source: '#set document(title: "A")\\n' + source, inputs: {} })
  return setter.set(bytes, '2026-01-01T00:00:00.000Z', 20).then(
    (set) => set.problem ?? 'ready', ({ message }) => message)
}
const shells = () => readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).filter((pid) => {
  try {
    const [, , parent] = readFileSync('/proc/' + pid + '/stat', 'utf8').match(/\\) (\\w) (\\d+)/)
    return Number(parent) === process.pid && readFileSync('/proc/' + pid + '/cmdline', 'utf8').startsWith('/bin/sh')
  } catch { return false }
})
const killShells = () => shells().forEach((pid) => process.kill(pid, 'SIGKILL'))
`

/** Runs a program that says each thing on a line of its own, in surroundings of its own. */
function house(program: string, env: NodeJS.ProcessEnv = {}, before = '') {
  const run = [
    process.execPath,
    '--input-type=module',
    '-e',
    `${tools}\n${program}\nprocess.exit()`,
  ]
  const child = spawn('/bin/sh', ['-c', `${before}exec "$@"`, 'sh', ...run], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  const lines = () => said.trim().split('\n')
  return {
    child,
    lines,
    ended: (ms: number) =>
      waitUntil(() => child.exitCode !== null || child.signalCode !== null, ms).then(lines),
  }
}

const two = "console.log(await set('en'))\nconsole.log(await set('to'))"

it.each([
  ['har et navn som er for langt til en sokkel', 'a'.repeat(100)],
  ['ikke finnes', join('borte', 'vekk')],
])('Papirer lages også der mappa for det midlertidige %s', { timeout: slow }, async (_, name) => {
  const folder = join(home, name)
  if (name.startsWith('a')) mkdirSync(folder)
  expect(await house(two, { TMPDIR: folder }).ended(slow)).toEqual(['ready', 'ready'])
})

it('Papirer lages også der maskinen verken har nice eller chrt', { timeout: slow }, async () => {
  for (const program of ['true', 'sleep']) symlinkSync(`/bin/${program}`, join(home, program))
  expect(await house(two, { PATH: home }).ended(30_000)).toEqual(['ready', 'ready'])
})

it('Papirer lages også der det som viker for alt annet, aldri slipper til', {
  timeout: slow,
}, async () => {
  const chrt = '#!/bin/sh\n[ "$3" = true ] && exit 0\nexec sleep 40\n'
  writeFileSync(join(home, 'chrt'), chrt, { mode: 0o755 })
  const run = house(two, { PATH: `${home}:${process.env.PATH}`, GIVES_WAY: '1' })
  expect(await run.ended(slow)).toEqual(['ready', 'ready'])
})

const onLinux = it.runIf(process.platform === 'linux')

onLinux(
  'Blir skallet drept mens en prosess er på vei, startes det igjen, og papiret kommer',
  { timeout: slow },
  async () => {
    const program = "const first = set('en')\nkillShells()\nconsole.log(await first)"
    expect(await house(program).ended(30_000)).toEqual(['ready'])
  },
)

onLinux(
  'Kan skallet ikke startes en stund, kommer papirene når det kan',
  { timeout: slow },
  async () => {
    const program = `
packOrder({ kind: 'markup', source: '', inputs: {} })
await sleep(500)
killShells()
await sleep(300)
const held = []
const fill = () => { try { for (;;) held.push(openSync('/dev/null')) } catch {} }
fill()
console.log(await set('uten plass til en sokkel'))
for (let n = 0; n < 3; n += 1) closeSync(held.pop())
const second = set('uten plass til et skall')
await sleep(300)
held.forEach(closeSync)
console.log(await second)`
    const run = house(program, { TMPDIR: home }, 'ulimit -n 200; ')
    expect(await run.ended(40_000)).toEqual([
      'Prosessen som lager papirer, kom ikke i gang.',
      'ready',
    ])
    expect(readdirSync(home)).toEqual([])
  },
)

onLinux(
  'En prosess som er drept mens den ventet, koster ikke det neste papiret et forsøk',
  { timeout: slow },
  async () => {
    const program = `
console.log(await set('en'))
process.kill(setter.pid(), 'SIGKILL')
await sleep(500)
console.log(await set('to'))`
    expect(await house(program).ended(slow)).toEqual(['ready', 'ready'])
  },
)

onLinux(
  'Et hus som blir drept mens en prosess er på vei, etterlater verken prosess, skall eller mappe',
  { timeout: slow },
  async () => {
    const program = `
void set('en')
while (readdirSync(${JSON.stringify(home)}).length === 0) await sleep(5)
console.log(shells().join(' '))
await sleep(10)
process.kill(process.pid, 'SIGKILL')`
    const [shell = ''] = await house(program, { TMPDIR: home }).ended(slow)
    expect(Number(shell)).toBeGreaterThan(0)
    expect(await waitUntil(() => readdirSync(home).length === 0, 30_000)).toBe(true)
    expect(await waitUntil(() => !isAlive(Number(shell)), 10_000)).toBe(true)
  },
)
