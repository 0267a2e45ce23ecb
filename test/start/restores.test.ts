import { expect, it } from 'vitest'
import { tryRestores } from '../../src/cli/restores/try-restores.ts'

/** So many in an ordinary run; the whole count is what the attack takes. */
const times = Number(process.env.GODFOT_TEST_RESTORES ?? 2)

it(`${times} kopier tatt mens folk skriver, og etter kopier som blir drept, har alt som er bekreftet, og ingenting halvt`, async () => {
  const tried = await tryRestores({ times, tell: () => {} })
  for (const each of tried) {
    expect(each.there).toBeGreaterThan(0)
    expect(each).toMatchObject({ lost: [], half: [], otherHeads: [], leftByKilled: [] })
  }
  expect(tried).toHaveLength(times)
}, 900_000)
