import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'
import { endAll, godfot, opened } from './house.ts'

const home = mkdtempSync(join(tmpdir(), 'godfot-install-'))

afterAll(() => {
  endAll()
  rmSync(home, { recursive: true, force: true })
})

/** As npm ci would, but from this checkout's packages, and telling what it was asked for. */
const npm = `#!/usr/bin/env node
const fs = require('node:fs')
const { dirname, join } = require('node:path')
const flags = process.argv.slice(2)
fs.appendFileSync(join(__dirname, 'asked'), flags[0] + ' ' + flags[1] + '\\n')
fs.mkdirSync('node_modules')
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700)
if (fs.existsSync(join(__dirname, 'out-of-order'))) process.exit(1)
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
for (const [place, { dev }] of Object.entries(packages)) {
  const from = join(${JSON.stringify(projectRoot)}, place)
  const isNested = place.lastIndexOf('node_modules/') !== 0
  if (isNested || (dev && flags.includes('--omit=dev')) || !fs.existsSync(from)) continue
  fs.mkdirSync(dirname(place), { recursive: true })
  fs.symlinkSync(from, place)
}
`

/** A clone where nothing has been run yet. */
function freshClone(name: string) {
  const root = join(home, name)
  const bin = join(home, `${name}-bin`)
  for (const part of ['godfot', 'package.json', 'package-lock.json', '.npmrc', 'src']) {
    cpSync(join(projectRoot, part), join(root, part), { recursive: true })
  }
  mkdirSync(bin)
  writeFileSync(join(bin, 'npm'), npm, { mode: 0o755 })
  const surroundings = { PATH: `${bin}:${process.env.PATH}`, XDG_CACHE_HOME: join(bin, 'cache') }
  const asked = join(bin, 'asked')
  return {
    root,
    breakNpm: () => writeFileSync(join(bin, 'out-of-order'), ''),
    run: (...args: string[]) => godfot(args, surroundings, [], root),
    asked: () => (existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : []),
    has: (packageName: string) => existsSync(join(root, 'node_modules', packageName)),
  }
}

describe('Pakkene', { timeout: 120_000 }, () => {
  it('som trengs for å kjøre, er de som installeres, og utviklernes kommer når de trengs', async () => {
    const clone = freshClone('one')
    for (const command of ['help', 'help', 'verify --help', 'bench --help']) {
      expect(await clone.run(...command.split(' ')).ended()).toMatchObject({ code: 0 })
    }
    expect(clone.asked()).toEqual(['ci --omit=dev'])
    expect([clone.has('hono'), clone.has('vitest')]).toEqual([true, false])
    for (const command of ['test', 'check', 'types', 'start', 'migrate']) {
      expect(await clone.run(command, '--help').ended()).toMatchObject({ code: 0 })
    }
    expect(clone.asked()).toEqual(['ci --omit=dev', 'ci --include=dev'])
    expect([clone.has('hono'), clone.has('vitest')]).toEqual([true, true])
  })

  it('kan hentes av flere kommandoer på én gang i en fersk klon', async () => {
    const clone = freshClone('several')
    const commands = ['start', 'check', 'help']
    const runs = commands.map((command) => clone.run(command, '--help').ended())
    for (const { code, err } of await Promise.all(runs)) expect(code, err).toBe(0)
    expect(clone.asked().length).toBeLessThanOrEqual(2)
    expect(clone.has('vitest')).toBe(true)
  })

  it('kan skiftes ut mens et hus går, og huset svarer hele tida', async () => {
    const clone = freshClone('running')
    const data = join(home, 'data')
    const house = await opened(clone.run('start', '--port', '0', '--data', data))
    const tools = clone.run('check', '--help').ended()
    let isDone = false
    tools.then(() => {
      isDone = true
    })
    while (!isDone) expect((await fetch(`${house.url}/nordre-trondelag`)).status).toBe(200)
    expect((await tools).code).toBe(0)
    expect(clone.has('vitest')).toBe(true)
    expect((await fetch(`${house.url}/nordre-trondelag/kostnader`)).status).toBe(200)
    house.process.kill('SIGTERM')
    expect((await house.ended(10_000)).code).toBe(0)
  })

  it('som ikke lar seg hente, lar det som er der, stå', async () => {
    const clone = freshClone('broken')
    expect((await clone.run('help').ended()).code).toBe(0)
    clone.breakNpm()
    const { code, err } = await clone.run('check', '--help').ended()
    expect(code).toBe(1)
    expect(err.trim().split('\n').at(-1)).toMatch(/^Fikk ikke installert pakkene: .*npm\.log\.$/)
    expect(await clone.run('help').ended()).toMatchObject({ code: 0, err: '' })
  })

  it('som utviklerne har, følger med til neste låsefil, også når det er starten som henter den', async () => {
    const clone = freshClone('newer')
    await clone.run('check', '--help').ended()
    writeFileSync(
      join(clone.root, 'package-lock.json'),
      `${readFileSync(join(clone.root, 'package-lock.json'), 'utf8')}\n`,
    )
    expect((await clone.run('help').ended()).code).toBe(0)
    expect(clone.asked()).toEqual(['ci --include=dev', 'ci --include=dev'])
  })
})
