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
  const linkIn = (out: string) => /http:\/\/127\.0\.0\.1:3000(\/logg-inn\/lenke\S+)/.exec(out)?.[1]

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
    const first = linkIn(await run('admin', 'nordfjord', 'kari@kommune.example', 'Kari')) ?? ''
    expect(await signIn(house.url, first)).toBe(200)
    expect(await signIn(house.url, first)).toBe(303)
    const later = linkIn(await run('link', 'kari@kommune.example')) ?? ''
    expect(later).not.toBe(first)
    expect(await signIn(house.url, later)).toBe(200)
    expect(JSON.stringify(house.said())).not.toContain(first.split('=')[1])
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
