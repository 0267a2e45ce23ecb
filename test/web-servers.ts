import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import net, { type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect } from 'vitest'
import { projectRoot } from '../src/platform/root.ts'

export const example = (name: string) => readFileSync(join(projectRoot, 'deploy', name), 'utf8')

export async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

type Told = { status: number; headers: Record<string, unknown>; text: string }

/** Asks by the name that the examples have, whatever the certificate is worth. */
export const ask = (
  port: number,
  path: string,
  { method = 'GET', body = Buffer.alloc(0), own = {} } = {},
) =>
  new Promise<Told>((resolve, reject) => {
    const headers = { host: 'godfot.kommune.no', 'content-length': body.length, ...own }
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

/** A web server before a house; `logs` is all that it has written of what it was asked. */
export type WebServer = { port: number; process: ChildProcess; logs(): string }

/** Starts nginx with the example before the house at an address, in a folder of its own under another. */
export async function startNginx(under: string, house: string): Promise<WebServer> {
  const home = mkdtempSync(join(under, 'nginx-'))
  const port = await freePort()
  const [key, certificate] = [join(home, 'key.pem'), join(home, 'cert.pem')]
  const kind = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes']
  const subject = ['-subj', '/CN=godfot.kommune.no', '-days', '2']
  const made = [...kind, '-keyout', key, '-out', certificate, ...subject]
  execFileSync('openssl', made, { stdio: 'ignore' })
  const log = join(home, 'godfot.log')
  const faults = join(home, 'error.log')
  const site = example('nginx.conf')
    .replaceAll(/^\s+listen (?:\[::\]:)?80;$/gm, '')
    .replaceAll(/^\s+listen \[::\]:443 ssl;$/gm, '')
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replace(
      'server_name godfot.kommune.no;\n  access_log off',
      'listen 127.0.0.1:0;\n  access_log off',
    )
    .replace('/etc/ssl/certs/godfot.pem', certificate)
    .replace('/etc/ssl/private/godfot.key', key)
    .replace('/var/log/nginx/godfot.log', log)
    .replace('127.0.0.1:3000', house)
  const withoutRedirect = site.replace(/server \{\s+listen 127\.0\.0\.1:0;[\s\S]*?\n\}\n/, '')
  const whole = `daemon off; pid ${home}/nginx.pid; error_log ${faults};
    events {} http { client_body_temp_path ${home}; proxy_temp_path ${home}; fastcgi_temp_path ${home};
    uwsgi_temp_path ${home}; scgi_temp_path ${home}; ${withoutRedirect} }`
  const file = join(home, 'nginx.conf')
  writeFileSync(file, whole)
  const tried = spawnSync('nginx', ['-t', '-c', file], { encoding: 'utf8' })
  expect(tried.status, tried.stderr).toBe(0)
  return {
    port,
    process: spawn('nginx', ['-c', file], { stdio: 'ignore' }),
    logs: () => readFileSync(log, 'utf8') + readFileSync(faults, 'utf8'),
  }
}

/** The same with Caddy. */
export async function startCaddy(under: string, house: string): Promise<WebServer> {
  const home = mkdtempSync(join(under, 'caddy-'))
  const port = await freePort()
  const folder = join(home, 'data')
  mkdirSync(folder)
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const file = join(home, 'Caddyfile')
  const site = example('Caddyfile')
    .replace(/^\{\n/m, '{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n')
    .replace(
      'godfot.kommune.no {',
      `https://godfot.kommune.no:${port} {\n\tbind 127.0.0.1\n\ttls internal`,
    )
    .replace('127.0.0.1:3000', house)
  writeFileSync(file, site)
  const how = ['--config', file, '--adapter', 'caddyfile']
  const tried = spawnSync('caddy', ['validate', ...how], { env, encoding: 'utf8' })
  expect(tried.status, tried.stderr).toBe(0)
  const log = join(home, 'log')
  const out = openSync(log, 'a')
  return {
    port,
    process: spawn('caddy', ['run', ...how], { env, stdio: ['ignore', out, out] }),
    logs: () => readFileSync(log, 'utf8'),
  }
}
