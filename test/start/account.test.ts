import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ask, endAll, mayMount, startHouse, withMounted } from './house.ts'

const home = mkdtempSync(join(tmpdir(), 'godfot-start-'))

afterAll(() => {
  endAll()
  rmSync(home, { recursive: true, force: true })
})

describe.runIf(mayMount)('Root der ingen bruker heter postgres', { timeout: 120_000 }, () => {
  it('og ingen kan lages, starter databasen under et nummer som ingen har', async () => {
    const passwd = join(home, 'passwd')
    const users = readFileSync('/etc/passwd', 'utf8').split('\n')
    writeFileSync(passwd, users.filter((line) => !line.startsWith('postgres:')).join('\n'))
    const data = join(home, 'data')
    for (const _start of ['first', 'second']) {
      const house = await startHouse(
        data,
        ['--empty'],
        withMounted(`--bind '${passwd}' /etc/passwd`),
      )
      expect((await fetch(`${house.url}/logg-inn`)).status).toBe(200)
      expect(await ask(data, 'select from godfot_migration limit 1')).toHaveLength(1)
      house.process.kill('SIGTERM')
      expect((await house.ended(10_000)).code).toBe(0)
    }
    const { uid } = statSync(join(data, 'pg'))
    expect(spawnSync('id', ['-un', `${uid}`]).status).not.toBe(0)
  })
})
