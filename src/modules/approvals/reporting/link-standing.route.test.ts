import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { putBefore, reportLinkTo } from '../../../../test/builders/put-before.ts'
import { told } from '../../../../test/builders/reported.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { day } from '../../../kernel/day.model.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
const linkTo = () => reportLinkTo(base, 'verdal@nordre-trondelag.example')

/** A text that Verdal has answered, and its correction that leaves the answer standing; where it is. */
async function corrected(title: string, answered: Record<string, string> = {}) {
  const own = await putBefore(house, secretariat, { title })
  const given = { ...told, source: 'E-post', ...answered }
  expect((await house.post(`${own}/svar/5038`, given, secretariat)).status).toBe(303)
  const next = { title, body: 'Rettet.', kind: 'agreement', audience: 'public' }
  expect((await house.post(`${own}/ny-versjon`, next, secretariat)).status).toBe(303)
  const plan = {
    ...{ partiesOn: '22.11.2026', decidingBody: 'executive-board', rule: 'all' },
    ...{ answers: 'stand', judgedBy: 'ASU, sak 4/26', because: 'Bare en skrivefeil er rettet.' },
  }
  const put = await house.post(`${own}/legg-fram`, { ...plan, _steg: 'confirm' }, secretariat)
  expect(put.status).toBe(303)
  return own
}

describe('Lenka i e-posten om en rettelse som lar svarene stå', () => {
  it('sier at svaret står, hvilket det er, og at det ikke er noe å gjøre', async () => {
    await corrected('Rettet tekst')
    const html = await textOf(house.get(await linkTo()))
    expect(html).toContain(
      'Teksten er rettet, og svaret fra Verdal står. Dere trenger ikke gjøre noe.',
    )
    expect(html).toContain('Formannskap: Vedtatt, 24. november 2026')
    expect(html).toContain('Vurdert av ASU, sak 4/26:')
    expect(html).toContain('Bare en skrivefeil er rettet.')
    expect(html).not.toContain('ber om at')
    expect(html).not.toContain('Fristen er')
    expect(html).toMatch(
      /<details class="gf-more"><summary>Noe å rette\?<\/summary>[^§]*Meld hva Verdal har gjort/,
    )
  })

  it('tar likevel det som meldes under «Noe å rette?», og holder det åpent når noe er galt', async () => {
    await corrected('Rettet og meldt på')
    const link = await linkTo()
    const wrong = await house.openAndPost(link, { ...told, body: 'committee', day: '' })
    expect(wrong.status).toBe(422)
    expect(await textOf(wrong)).toMatch(/<details class="gf-more" open=""><summary>Noe å rette/)
    expect((await house.openAndPost(link, { ...told, body: 'committee' })).status).toBe(303)
  })

  it('sier hva den som melder, kan gjøre når det meldte ikke kan følge, og nevner ingen knapp som ikke er der', async () => {
    await corrected('Rettet og avvist fra lenka')
    const refused = await house.openAndPost(await linkTo(), { ...told, state: 'rejected' })
    expect(refused.status).toBe(409)
    const html = await textOf(refused)
    expect(html).toContain('Dette kan ikke meldes etter det svaret som står.')
    expect(html).toContain('si fra til sekretariatet, som kan rette det')
    expect(html).not.toContain('Rett denne linja')
    expect(html).toContain('value="PS 49/26"')
  })

  it('sier ikke at alt er gjort når et forbehold ikke er avklart', async () => {
    const reservation = { state: 'adopted-with-reservation', reservation: 'Hvis alle er med.' }
    await corrected('Rettet med forbehold', reservation)
    const html = await textOf(house.get(await linkTo()))
    expect(html).toContain('svaret fra Verdal står.')
    expect(html).not.toContain('Dere trenger ikke gjøre noe.')
  })

  it('spør som før den som ikke har svart, og sier hvem som får se navnet', async () => {
    await putBefore(house, secretariat, { title: 'Ikke svart ennå' })
    const html = await textOf(house.get(await linkTo()))
    expect(html).toContain(
      'Når svaret er bekreftet, kan navnet og funksjonen stå som kilde på siden om Verdal, som er åpen for alle.',
    )
    expect(html).toContain('ber om at formannskapet avgjør saken')
    expect(html).not.toContain('Noe å rette?')
  })
})

describe('Dagen i det som meldes fra lenka, i en øvelse', () => {
  it('kan ikke være etter dagen øvelsen spilles', async () => {
    const own = await putBefore(house, secretariat, { title: 'Spilt dag' })
    const link = await linkTo()
    await base.owner
      .updateTable('circulation')
      .set({ shown_on: day('2026-11-20') })
      .where('version_id', '=', (of) =>
        of
          .selectFrom('document')
          .select('shown_version_id')
          .where('slug', '=', own.split('/').at(-1) ?? '')
          .$asScalar()
          .$notNull(),
      )
      .execute()
    const late = await house.openAndPost(link, told)
    expect(late.status).toBe(422)
    expect(await textOf(late)).toContain('Dagen er ikke kommet ennå.')
    const given = { ...told, source: 'E-post' }
    expect((await house.post(`${own}/svar/5038`, given, secretariat)).status).toBe(422)
    const played = { ...told, day: '20.11.2026', rightDay: '20.11.2026' }
    expect((await house.openAndPost(link, played)).status).toBe(303)
  })
})
