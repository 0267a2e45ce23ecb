import { describe, expect, it } from 'vitest'
import { aTreatment } from '../../../../test/builders/cases.ts'
import { aWrittenPdf } from '../../../../test/builders/files.ts'
import { parkedIn, textFile } from '../../../../test/builders/round-files.ts'
import { formsOf } from '../../../../test/forms.ts'
import { today, treatmentsHouse } from '../../../../test/treatments-house.ts'
import { instant } from '../../../kernel/day.model.ts'
import type { Case } from '../case.model.ts'

const { as, at, get, kept, openAndPost, post, request, send, stands } = treatmentsHouse()

const fileIds = async (item: Case) => (await stands(item)).files.map(({ id }) => id)

/** Sends files with the form of a case. */
async function attach(
  item: Case,
  files: readonly [name: string, text: string][],
  fields: Record<string, string> = {},
  reader = as.secretariat,
) {
  const path = at(item, 'vedlegg')
  const [form] = formsOf(await (await get(path, reader)).text(), path).filter(
    ({ action }) => action.split('?')[0] === path,
  )
  const body = new FormData()
  const held = (form?.fields ?? []).filter(([name]) => !(name in fields) && name !== 'fil')
  for (const [name, value] of [...held, ...Object.entries(fields)]) body.append(name, value)
  for (const [name, text] of files) body.append('fil', new File([text], name))
  return request(form?.action ?? path, {
    method: 'POST',
    body,
    headers: { cookie: reader.cookie, origin: 'http://localhost' },
  })
}

describe('Vedlegg til en sak', () => {
  it('legges ved, leses, og finner saken ved ordene i dem', async () => {
    const item = await kept({ audience: 'community' })
    expect((await attach(item, [['notat.txt', 'Traktoregg i Snåsa']])).status).toBe(303)
    const [id] = await fileIds(item)
    const file = await get(`/ovelse/saker/${item.code}/fil/${id}`, as.verdal)
    expect(await file.text()).toBe('Traktoregg i Snåsa')
    expect(await (await get('/ovelse/saker?ord=traktoregg', as.verdal)).text()).toContain(item.code)
  })

  it('er ikke endret når det som skulle tas bort, er borte alt, og det sies', async () => {
    const item = await kept()
    await attach(item, [['notat.txt', 'Et notat']])
    const gone = { fjern: '019a0000-0000-7000-8000-000000000000' }
    const answer = await attach(item, [], gone)
    expect(answer.headers.get('location')).toBe(`/ovelse/saker/${item.code}?gjort=uendret`)
    expect(await fileIds(item)).toHaveLength(1)
  })

  it('som er PDF, finner saken ved ordene i den, og en som er ødelagt, hindrer ingenting', async () => {
    const item = await kept({ audience: 'community' })
    const pdf = aWrittenPdf(['Seterbu i Lierne', 'Gjeterhytte']).toString('latin1')
    expect((await attach(item, [['notat.pdf', pdf]])).status).toBe(303)
    expect(await (await get('/ovelse/saker?ord=gjeterhytte', as.verdal)).text()).toContain(
      item.code,
    )
    const broken = aWrittenPdf([Buffer.from('ikke pakket')]).toString('latin1')
    const other = await kept({ audience: 'community' })
    expect((await attach(other, [['ødelagt.pdf', broken]])).status).toBe(303)
    expect(await fileIds(other)).toHaveLength(1)
  })

  it('for den ene siden leses og finnes ikke av den andre, verken ved ord, antall eller utdrag', async () => {
    const item = await kept({ audience: 'community', title: 'En felles sak' })
    const sent = await attach(item, [['hemmelig.txt', 'Sølvskei']], { for: 'trust' }, as.trust)
    expect(sent.status).toBe(303)
    const [id] = await fileIds(item)
    const file = `/ovelse/saker/${item.code}/fil/${id}`
    expect((await get(file, as.trust)).status).toBe(200)
    expect((await get(file)).status).toBe(404)
    expect((await attach(item, [], { fjern: id ?? '' })).status).toBe(303)
    expect(await fileIds(item)).toEqual([id])
    expect(await (await get(`/ovelse/saker/${item.code}`)).text()).not.toContain('hemmelig')
    const sought = await (await get('/ovelse/saker?ord=solvskei')).text()
    const nothing = await (await get('/ovelse/saker?ord=finnesingensteder')).text()
    const bare = (html: string) =>
      html
        .replaceAll('solvskei', 'ord')
        .replaceAll('finnesingensteder', 'ord')
        .replaceAll(/value="[^"]{20,}"/g, '')
    expect(bare(sought)).toBe(bare(nothing))
    expect(await (await get('/ovelse/saker?ord=solvskei', as.trust)).text()).toContain(item.code)
  })

  it('kan ikke tas bort når et organ har hatt dem foran seg', async () => {
    const recordedAt = instant('2099-01-01T00:00:00.000Z')
    const done = aTreatment(today, { outcome: 'agreed', recordedAt, source: 'Referat' })
    const item = await kept({}, [done])
    await attach(item, [['notat.txt', 'Notat']])
    const [id] = await fileIds(item)
    const answer = await attach(item, [], { fjern: id ?? '' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Det kan ikke tas bort')
    expect((await stands(item))?.files).toHaveLength(1)
  })

  it('sier fra om en fil som ikke kan tas imot, med navnet på den, og beholder de andre', async () => {
    const item = await kept()
    const answer = await attach(item, [
      ['../../x.txt', 'Hei'],
      ['program.exe', 'MZ'],
    ])
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('program.exe')
    expect((await stands(item))?.files).toEqual([])
  })

  it('heter bare det siste leddet i navnet', async () => {
    const item = await kept()
    expect((await attach(item, [['../../x.txt', 'Hei']])).status).toBe(303)
    expect((await stands(item))?.files.map(({ fileName }) => fileName)).toEqual(['x.txt'])
  })

  it('deles ikke med en side man ikke leser', async () => {
    const item = await kept()
    const answer = await attach(item, [['notat.txt', 'Notat']], { for: 'trust' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Du leser ikke det den siden har for seg selv')
  })

  it('for den andre siden legges ikke ved, og det som er skrevet og lagt ved, står', async () => {
    const item = await kept({ audience: 'community' })
    const others = { for: 'trust', tittel: 'Helseforetakets', fil: textFile('annet.txt') }
    const refused = await post(at(item, 'vedlegg'), others)
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('Helseforetakets')
    expect(parkedIn(html)).toHaveLength(1)
  })

  it('tas bort så lenge ingen har behandlet saken med det', async () => {
    const item = await kept()
    const path = at(item, 'vedlegg')
    expect((await post(path, { fil: textFile('feil.txt') })).status).toBe(303)
    const [id] = await fileIds(item)
    expect((await send(path, { fjern: id ?? '' })).status).toBe(303)
    expect(await fileIds(item)).toEqual([])
    expect((await get(`/ovelse/saker/${item.code}/fil/${id}`)).status).toBe(404)
  })

  it('trykket to ganger er det ett vedlegg', async () => {
    const item = await kept()
    const press = { '_en-gang': '0190a000-0000-7000-8000-000000000001', fil: textFile('ett.txt') }
    const path = at(item, 'vedlegg')
    const answers = await Promise.all([1, 2].map(() => openAndPost(path, press, as.secretariat)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await fileIds(item)).toHaveLength(1)
  })

  it('legges ved av dem som holder saken, og av ingen andre', async () => {
    const item = await kept()
    const path = at(item, 'vedlegg')
    const sent = { fil: textFile('x.txt') }
    expect((await post(path, sent, as.verdal)).status).toBe(403)
    expect((await post(path.replace('/asu/', '/psu/'), sent)).status).toBe(404)
    expect((await post(path, {})).status).toBe(422)
  })
})
