import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import net, { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, openHouse } from '../../src/main.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { readSettings } from '../../src/platform/settings.ts'
import { passingKey } from '../../src/platform/signing-key.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

const home = mkdtempSync(join(tmpdir(), 'godfot-deploy-'))
const example = (name: string) => readFileSync(join(projectRoot, 'deploy', name), 'utf8')
const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0

let base: TestDatabase
let house: House
const started: ChildProcess[] = []
beforeAll(async () => {
  base = await testDatabase()
  const settings = readSettings({
    GODFOT_PUBLIC_URL: 'https://godfot.kommune.no',
    GODFOT_TRUSTED_PROXIES: '127.0.0.1',
  })
  const at = { host: '127.0.0.1', port: 0, demonstration: false, signingKey: passingKey() } as const
  house = await openHouse({ database: base.logins, settings, ...at })
})
afterAll(async () => {
  for (const each of started) each.kill('SIGTERM')
  await house.stop()
  await base.close()
  rmSync(home, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

type Told = { status: number; headers: Record<string, unknown>; text: string }

/** Asks by the name that the examples have, whatever the certificate is worth. */
const ask = (port: number, path: string, { method = 'GET', body = Buffer.alloc(0) } = {}) =>
  new Promise<Told>((resolve, reject) => {
    const headers = { host: 'godfot.kommune.no', 'content-length': body.length }
    const options = { servername: 'godfot.kommune.no', rejectUnauthorized: false, agent: false }
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers, ...options },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })

/** What must be so behind any web server. */
async function expectServed(port: number) {
  await expect.poll(() => ask(port, '/healthz').then((a) => a.text, String)).toBe('ok\n')
  const page = await ask(port, `/${base.communityKey}/avtaler`)
  expect(page.status).toBe(200)
  expect(page.headers).toMatchObject({
    'x-request-id': expect.stringMatching(/^[a-z2-9]{10}$/),
    'strict-transport-security': expect.stringContaining('max-age='),
  })
  expect((await ask(port, '/metrics')).status).toBe(404)
  expect((await ask(port, '/logg-inn')).text).not.toContain('prøv en rolle')
  const huge = await ask(port, '/logg-inn', { method: 'POST', body: Buffer.alloc(56 << 20) }).catch(
    () => null,
  )
  expect(huge === null || huge.status >= 400).toBe(true)
}

const hasNginx = has('nginx', '-v')
it.skipIf(!hasNginx)(
  `Eksemplet for nginx tas imot av nginx, og sidene kommer gjennom${hasNginx ? '' : ' (nginx er ikke her)'}`,
  async () => {
    const port = await freePort()
    const key = [join(home, 'key.pem'), join(home, 'cert.pem')] as const
    const subject = ['-subj', '/CN=godfot.kommune.no', '-days', '2']
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        key[0],
        '-out',
        key[1],
        ...subject,
      ],
      { stdio: 'ignore' },
    )
    const log = join(home, 'godfot.log')
    const site = example('nginx.conf')
      .replaceAll(/^\s+listen (?:\[::\]:)?80;$/gm, '')
      .replaceAll(/^\s+listen \[::\]:443 ssl;$/gm, '')
      .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
      .replace(
        'server_name godfot.kommune.no;\n  access_log off',
        'listen 127.0.0.1:0;\n  access_log off',
      )
      .replace('/etc/ssl/certs/godfot.pem', key[1])
      .replace('/etc/ssl/private/godfot.key', key[0])
      .replace('/var/log/nginx/godfot.log', log)
      .replace('127.0.0.1:3000', new URL(house.url).host)
    const withoutRedirect = site.replace(/server \{\s+listen 127\.0\.0\.1:0;[\s\S]*?\n\}\n/, '')
    const whole = `daemon off; pid ${home}/nginx.pid; error_log ${home}/error.log;
      events {} http { client_body_temp_path ${home}; proxy_temp_path ${home}; fastcgi_temp_path ${home};
      uwsgi_temp_path ${home}; scgi_temp_path ${home}; ${withoutRedirect} }`
    const file = join(home, 'nginx.conf')
    writeFileSync(file, whole)
    const tried = spawnSync('nginx', ['-t', '-c', file], { encoding: 'utf8' })
    expect(tried.status, tried.stderr).toBe(0)
    started.push(spawn('nginx', ['-c', file], { stdio: 'ignore' }))
    await expectServed(port)
    await ask(port, '/logg-inn/lenke?nokkel=hemmelig')
    await ask(port, `/${base.communityKey}/svar/hemmelig`)
    const line = `"GET /${base.communityKey}/svar/*" 404`
    await expect.poll(() => readFileSync(log, 'utf8')).toContain(line)
    expect(readFileSync(log, 'utf8')).not.toContain('hemmelig')
  },
  60_000,
)

const hasCaddy = has('caddy', 'version')
it.skipIf(!hasCaddy)(
  `Eksemplet for Caddy tas imot av Caddy, og sidene kommer gjennom${hasCaddy ? '' : ' (Caddy er ikke her)'}`,
  async () => {
    const port = await freePort()
    const folder = join(home, 'caddy')
    mkdirSync(folder)
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
    const file = join(folder, 'Caddyfile')
    const own = `{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n}\n`
    const site = example('Caddyfile')
      .replace(
        'godfot.kommune.no {',
        `https://godfot.kommune.no:${port} {\n\tbind 127.0.0.1\n\ttls internal`,
      )
      .replace('127.0.0.1:3000', new URL(house.url).host)
    writeFileSync(file, own + site)
    const tried = spawnSync('caddy', ['validate', '--config', file, '--adapter', 'caddyfile'], {
      env,
      encoding: 'utf8',
    })
    expect(tried.status, tried.stderr).toBe(0)
    started.push(
      spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { env, stdio: 'ignore' }),
    )
    await expectServed(port)
  },
  60_000,
)

const hasSystemd = has('systemd-analyze', '--version')
describe.skipIf(!hasSystemd)(
  `Enheten for systemd${hasSystemd ? '' : ' (systemd er ikke her)'}`,
  () => {
    const file = join(home, 'godfot.service')
    it('forstås av systemd', () => {
      writeFileSync(
        file,
        example('godfot.service')
          .replaceAll('/opt/godfot/godfot', '/bin/true')
          .replace('/opt/godfot\n', '/\n'),
      )
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], {
        encoding: 'utf8',
      })
      expect([status, stderr.trim()]).toEqual([0, ''])
    })

    it('stenger for det Godfot ikke trenger', () => {
      const told = spawnSync('systemd-analyze', ['security', '--offline=true', file], {
        encoding: 'utf8',
      }).stdout
      const level = Number(/exposure level for [^:]+: ([\d.]+)/.exec(told)?.[1])
      expect(level).toBeLessThan(2)
    })
  },
)

describe('Filene for å kjøre', () => {
  it('har bare innstillinger som finnes', () => {
    const known = ['docs/bruk/drift.md', 'src/platform/settings.ts']
      .map((path) => readFileSync(join(projectRoot, path), 'utf8'))
      .join('\n')
    const named = ['godfot.service', 'Containerfile'].flatMap((name) => [
      ...example(name).matchAll(/\b((?:GODFOT|DATABASE)_\w+)=/g),
    ])
    expect(named.length).toBeGreaterThan(5)
    expect(
      named
        .map(([, name = '']) => name)
        .filter((name) => !new RegExp(`(?:\`|env\\.)${name}\\b`).test(known)),
    ).toEqual([])
  })

  it('tar med i containeren det huset bygges av, og ikke prøvene', () => {
    const copied = [...example('Containerfile').matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(
      ([, names = '']) => names.split(' '),
    )
    expect(copied).toContain('package-lock.json')
    for (const name of copied) {
      expect(has('ls', join(projectRoot, name))).toBe(true)
      expect(example('Containerfile.dockerignore')).toContain(`!${name}\n`)
    }
  })
})
