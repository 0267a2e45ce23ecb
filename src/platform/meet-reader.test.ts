import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { brought } from '../rooms.ts'
import type { Read } from './reading.ts'
import { allow, type Env, meetReader, refusePage } from './web.ts'

let base: TestDatabase
let readings = 0
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())

/** A house with one room more, whose pages do what no page should. */
async function openHouse() {
  const deed = 'read-journal'
  const routes = () =>
    new Hono<Env>()
      .get('/provefellesskap/prove/uten-lesning', allow(deed), (c) => {
        c.header('content-disposition', 'attachment')
        return c.text('hemmelig')
      })
      .get('/provefellesskap/prove/ser-for-tidlig', allow(deed), (c) =>
        c.text(`hemmelig ${c.var.page.viewer?.name}`),
      )
      .get('/provefellesskap/prove/finnes-ikke', allow(deed), (c) => refusePage(c, 404))
      .get('/provefellesskap/prove/leser', allow(deed), async (c) => {
        await c.var.read({})
        return c.text(`hemmelig ${c.var.page.may(deed)}`)
      })
      .get('/provefellesskap/prove/leser-ingenting', allow(deed), async (c) => {
        await meetReader(c)
        await meetReader(c)
        return c.text(`hemmelig ${c.var.page.may(deed)}`)
      })
  const read: Read = (...asked) => {
    readings += 1
    return base.read(...asked)
  }
  return testApp(
    { ...base, read },
    {
      brought: {
        ...brought,
        rooms: [...brought.rooms, { name: 'prove', parts: [], deeds: {}, routes }],
      },
    },
  )
}

const paths = ['uten-lesning', 'ser-for-tidlig', 'finnes-ikke', 'leser', 'leser-ingenting']

describe('Hvem som leser ei side', () => {
  it('er kjent i den ene rundturen som leser den', async () => {
    const house = await openHouse()
    const secretariat = await house.signIn('secretariat')
    for (const path of ['leser', 'leser-ingenting', 'uten-lesning']) {
      readings = 0
      const answer = await house.get(`/provefellesskap/prove/${path}`, secretariat)
      // With what is saved as a file goes the head of the journal.
      const needed = path === 'uten-lesning' ? 2 : 1
      expect([path, answer.status, readings]).toEqual([path, 200, needed])
      expect(await answer.text()).toContain('hemmelig')
    }
  })

  it('blir ikke spurt etter når ingen er logget inn', async () => {
    const house = await openHouse()
    readings = 0
    for (const path of paths) {
      const answer = await house.get(`/provefellesskap/prove/${path}`)
      expect([path, answer.status, answer.headers.get('location')]).toEqual([
        path,
        303,
        `/logg-inn?tilbake=%2Fprovefellesskap%2Fprove%2F${path}`,
      ])
    }
    expect(readings).toBe(0)
  })

  it.each([
    ['en annen rolle', 403],
    ['en økt som ikke finnes', 303],
  ])('og den som ikke får: %s, ser ingenting av det som var laget', async (who, status) => {
    const house = await openHouse()
    const reader =
      who === 'en annen rolle'
        ? await house.signIn('body-member')
        : { ...house.stranger, cookie: `${house.stranger.cookie}; godfot_okt=funnet-paa` }
    for (const path of paths.filter((each) => each !== 'ser-for-tidlig')) {
      const answer = await house.get(`/provefellesskap/prove/${path}`, reader)
      expect([path, answer.status]).toEqual([path, status])
      expect(answer.headers.get('content-disposition')).toBeNull()
      expect(await answer.text()).not.toContain('hemmelig')
    }
  })

  it('er en feil å se etter før sida er lest', async () => {
    const house = await openHouse()
    const answer = await house.get(
      '/provefellesskap/prove/ser-for-tidlig',
      await house.signIn('secretariat'),
    )
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('hemmelig')
  })

  it('er kjent også der sida ikke finnes', async () => {
    const house = await openHouse()
    const answer = await house.get(
      '/provefellesskap/prove/finnes-ikke',
      await house.signIn('secretariat'),
    )
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Logg ut')
  })
})
