import { describe, expect, it } from 'vitest'
import { bodiesHouse, linkIn } from '../../../test/bodies-house.ts'

const { added, as, entries, page, putIn, seated, send } = bodiesHouse()

describe('Et skjema som lagres slik det sto', () => {
  it('sier at ingenting er endret, og fører ingenting i journalen', async () => {
    const body = await added()
    const seat = await seated(body)
    const holder = await putIn(seat)
    await send(`${body}/arbeidsmate`, { papirer: '5' })
    await send(`${body}/ledelse`, { leder: seat.split('/').at(-1) ?? '', fra: '01.01.2026' })
    await send(`${body}/mandat/nytt`, { mandat: 'Forberede saker', fra: '01.01.2026' })
    const html = await page(body, as.secretariat)
    const leaders = linkIn(html, /href="([^"]+ledelse\/[0-9a-f-]{36})"/)
    const mandate = linkIn(html, /href="([^"]+\/mandat\/[0-9a-f-]{36}\/rett)"/)
    const before = await entries()
    const forms = [
      `${body}/endre`,
      `${seat}/endre`,
      holder,
      `${body}/arbeidsmate`,
      leaders,
      mandate,
    ]
    for (const path of forms) {
      const answer = await send(path, {})
      expect([path, answer.status]).toEqual([path, 303])
      const after = await page(answer.headers.get('location') ?? '', as.secretariat)
      expect([path, after.includes('Ingenting er endret.')]).toEqual([path, true])
      expect(after).not.toContain('Lagret.')
    }
    expect(await entries()).toEqual(before)
  })
})
