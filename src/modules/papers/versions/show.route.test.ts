import { describe, expect, it } from 'vitest'
import { papersHouse } from '../../../../test/papers-house.ts'

const { as, begun, get, paperAt, partsIn, send, stranger, textOf, write, writingIn } = papersHouse()

type Item = Awaited<ReturnType<typeof begun>>
const put = async (item: Item, typed: Record<string, string>) =>
  write(item, await writingIn(item), typed)
const show = (item: Item, nytt = '') => send(paperAt(item, '/legg-fram'), { nytt })

describe('Legge fram et saksframlegg', () => {
  it('låser det som en versjon, som alle som ser saken kan lese, og ingen andre', async () => {
    const item = await begun({ audience: 'community' })
    const [summary = ''] = await partsIn(item)
    await put(item, { [summary]: 'Første utgave' })
    expect((await show(item)).status).toBe(303)
    await put(item, { [summary]: 'Skrives om' })
    const html = await textOf(paperAt(item), as.verdal)
    expect(html).toContain('Første utgave')
    expect(html).not.toContain('Skrives om')
    expect(await textOf(`/ovelse/saker/${item.code}`, as.verdal)).toContain('Saksframlegg')
    expect((await get(paperAt(item), stranger())).status).toBe(404)
    expect((await get(paperAt(item, '?versjon=7'), as.verdal)).status).toBe(404)
  })

  it('sier hva som er nytt siden sist, ord for ord, og hvorfor', async () => {
    const item = await begun({ audience: 'community' })
    const [summary = ''] = await partsIn(item)
    await put(item, { [summary]: 'Hver kommune møter på stedet.' })
    await show(item)
    await put(item, { [summary]: 'Hver kommune møter digitalt.' })
    await show(item, 'Merknad fra Midtre Namdal')
    const html = await textOf(paperAt(item), as.verdal)
    for (const words of ['Nytt siden versjon 1', 'Merknad fra Midtre Namdal'])
      expect(html).toContain(words)
    expect(html).toMatch(/<del>.*på stedet.*<\/del>.*<ins>.*digitalt.*<\/ins>/s)
    const former = await textOf(paperAt(item, '?versjon=1'), as.verdal)
    expect(former).toContain('Hver kommune møter på stedet.')
    expect(former).toContain('Det finnes en nyere')
  })

  it('lar saken finnes ved ordene som er lagt fram, av dem som ser saken, og ikke ved det som skrives', async () => {
    const finds = async (word: string, reader = as.secretariat) =>
      (await textOf(`/ovelse/saker?ord=${word}`, reader)).includes(item.code)
    const item = await begun({ audience: 'municipalities' })
    const [summary = ''] = await partsIn(item)
    await put(item, { [summary]: 'Om ambulansebåten Fenja' })
    expect(await finds('fenja')).toBe(false)
    await show(item)
    await put(item, { [summary]: 'Om ambulansebåten Grip' })
    expect(await finds('fenja')).toBe(true)
    expect(await finds('ambulansebåt', as.verdal)).toBe(true)
    expect(await finds('grip')).toBe(false)
    for (const reader of [as.trust, as.secretary, stranger()])
      expect(await finds('fenja', reader)).toBe(false)
    await show(item)
    expect(await finds('fenja')).toBe(false)
    expect(await finds('grip')).toBe(true)
  })

  it('viser hva som er endret mellom to versjoner, hvilke som helst', async () => {
    const item = await begun({ audience: 'community' })
    const [summary = ''] = await partsIn(item)
    for (const words of ['Første', 'Andre', 'Tredje']) {
      await put(item, { [summary]: `${words} utgave` })
      await show(item)
    }
    const html = await textOf(paperAt(item, '?versjon=3&siden=1'), as.verdal)
    expect(html).toContain('Nytt siden versjon 1')
    expect(html).toMatch(/<del>.*Første.*<\/del>.*<ins>.*Tredje.*<\/ins>/s)
    const unknown = await textOf(paperAt(item, '?versjon=2&siden=9'), as.verdal)
    expect(unknown).toContain('Nytt siden versjon 1')
  })

  it('låser ikke det samme to ganger, og ikke det som er tomt', async () => {
    const item = await begun({ why: '' })
    expect(await textOf(paperAt(item, '/legg-fram'))).toContain('Det er ikke skrevet noe ennå')
    const [summary = ''] = await partsIn(item)
    await put(item, { [summary]: 'Noe' })
    await show(item)
    expect(await textOf(paperAt(item, '/legg-fram'))).toContain('likt den versjonen')
  })

  it('lar ikke noen låse en tekst de ikke har lest', async () => {
    const item = await begun()
    const [summary = ''] = await partsIn(item)
    const html = await textOf(paperAt(item, '/legg-fram'))
    await put(item, { [summary]: 'Skrevet imens' })
    const met = await send(paperAt(item, '/legg-fram'), { nytt: 'Min begrunnelse' }, { html })
    expect(met.status).toBe(409)
    const again = await met.text()
    for (const words of ['Det er skrevet i saksframlegget', 'Min begrunnelse'])
      expect(again).toContain(words)
  })

  it('er bare for dem som skriver', async () => {
    const item = await begun({ audience: 'community' })
    expect((await get(paperAt(item, '/legg-fram'), as.verdal)).status).toBe(404)
  })
})
