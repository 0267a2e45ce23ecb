import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { endAll, godfot, startHouse } from './house.ts'

describe('Den første administratoren', { timeout: 180_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'godfot-start-'))
  const data = join(home, 'data')
  afterAll(() => {
    endAll()
    rmSync(home, { recursive: true, force: true })
  })

  const run = async (...args: string[]) => {
    const { code, out } = await godfot([...args, '--data', data]).ended()
    expect([args, code]).toEqual([args, 0])
    return out
  }
  const linkIn = (out: string, house = 'http://127.0.0.1:3000') =>
    out
      .split('\n')
      .find((line) => line.startsWith(`${house}/logg-inn/lenke`))
      ?.slice(house.length)

  /** Opens the link as a browser does, and chooses its button; the status of the page that only insiders see. */
  async function signIn(house: string, link: string): Promise<number> {
    const page = await fetch(house + link)
    const browser = page.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const html = await page.text()
    const field = (name: string) =>
      new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''
    const answer = await fetch(`${house}/logg-inn/lenke`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: browser },
      body: new URLSearchParams({ _csrf: field('_csrf'), nokkel: field('nokkel') }),
    })
    const session = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const inside = await fetch(`${house}/nordfjord/tilgang`, {
      redirect: 'manual',
      headers: { cookie: `${browser}; ${session}` },
    })
    return inside.status
  }

  it('logger inn med en lenke fra kommandolinja, uten e-post, og lenken står ikke i det som skrives', async () => {
    const house = await startHouse(data, ['--empty'])
    await run('community', 'nordfjord', 'Helsefellesskapet Nordfjord')
    await expect
      .poll(async () => (await fetch(`${house.url}/nordfjord`)).status, { timeout: 20_000 })
      .toBe(200)
    const given = await run('admin', 'nordfjord', 'kari@kommune.example', 'Kari')
    const first = linkIn(given, house.url) ?? ''
    expect(await signIn(house.url, first)).toBe(200)
    expect(await signIn(house.url, first)).toBe(303)
    const later = linkIn(await run('link', 'kari@kommune.example'), house.url) ?? ''
    expect(later).not.toBe(first)
    expect(await signIn(house.url, later)).toBe(200)
    expect(JSON.stringify(house.said())).not.toContain(first.split('=')[1])
  })

  it('får en lenke til der Godfot går, og til den vanlige adressen før den har gått', async () => {
    const fresh = join(home, 'fresh')
    const link = async () => {
      const { out } = await godfot(['link', 'kari@kommune.example', '--data', fresh]).ended()
      return out
    }
    await godfot(['community', 'nordfjord', 'Nordfjord', '--data', fresh]).ended()
    const admin = ['admin', 'nordfjord', 'kari@kommune.example', 'Kari', '--data', fresh]
    const { out } = await godfot(admin).ended()
    expect(linkIn(out)).toMatch(/^\/logg-inn\/lenke/)
    const house = await startHouse(fresh, ['--empty'])
    expect(linkIn(await link(), house.url)).toMatch(/^\/logg-inn\/lenke/)
    house.process.kill('SIGINT')
    await house.ended()
    expect(linkIn(await link(), house.url)).toMatch(/^\/logg-inn\/lenke/)
  })
})

describe('Flagget --role-picker', { timeout: 120_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'godfot-start-'))
  afterAll(() => {
    endAll()
    rmSync(home, { recursive: true, force: true })
  })

  it('sier fra ved start at alle kan velge en rolle', async () => {
    const house = await startHouse(join(home, 'data'), ['--role-picker'])
    expect(house.said().out).toContain('kan velge en rolle uten å logge inn')
    const page = await fetch(`${house.url}/logg-inn`, {
      headers: { 'x-forwarded-for': '192.0.2.1' },
    })
    expect(await page.text()).toContain('prøv en rolle')
  })
})
