import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import {
  aWord,
  wordItem,
  wordList,
  wordNum,
  wordParagraph,
  wordRun,
} from '../../../../test/builders/word.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'

const place = '/nordre-trondelag/avtaler/ny'
let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const word = (bytes: Buffer, name = 'avtale.docx') => new File([Uint8Array.from(bytes)], name)
const numbered = word(
  aWord(
    wordParagraph(wordRun('Særavtale om rus'), '<w:pStyle w:val="Title"/>') +
      wordItem('Partene samarbeider.', 1) +
      wordItem('Ved utskriving.', 1, 1) +
      wordParagraph(wordRun('Mer tekst.')),
    {
      numbering: `${wordList(1, [
        ['decimal', '%1.'],
        ['decimal', '%1.%2'],
      ])}${wordNum(1, 1)}`,
      styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
    },
  ),
)

const fetched = (typed: Record<string, string | File>, path = place) =>
  house.openAndPost(path, { gjor: 'hent:', endringer: 'taken', ...typed }, secretariat)
const fieldsIn = (html: string) =>
  Object.fromEntries(
    formsOf(html, place).find(({ action }) => action.split('?')[0] === place)?.fields ?? [],
  )

describe('Et utkast hentet fra en Word-fil', () => {
  it('får teksten med de numrene som Word lager selv, og tittelen, og lagrer ingenting før en lagrer', async () => {
    const answer = await fetched({ word: numbered, counterparty: 'KS' })
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain('Hentet fra avtale.docx')
    const fields = fieldsIn(html)
    expect(fields.title).toBe('Særavtale om rus')
    expect(fields.counterparty).toBe('KS')
    expect(fields.body).toContain('1.1 Ved utskriving.')
    expect(await (await house.get('/nordre-trondelag/avtaler', secretariat)).text()).not.toContain(
      'Særavtale om rus',
    )
    const saved = await house.openAndPost(place, { ...fields, gjor: '' }, secretariat)
    expect(saved.status).toBe(303)
    const made = await house.get(saved.headers.get('location') ?? '', secretariat)
    expect(await made.text()).toContain('1.1')
  })

  it('viser hva som erstattes, ord for ord, og beholder tittelen', async () => {
    const html = await (
      await fetched({ word: numbered, title: 'Min tittel', body: 'Det som stod.' })
    ).text()
    expect(html).toContain('Teksten som stod her, erstattes når du lagrer')
    expect(html).toMatch(/<del>.*Det som stod/s)
    expect(fieldsIn(html).title).toBe('Min tittel')
  })

  it('hentes også der en velger filen og lagrer med en gang', async () => {
    const html = await (await fetched({ word: numbered, gjor: '' })).text()
    expect(fieldsIn(html).body).toContain('Mer tekst.')
  })

  it.each<[string, File, RegExp]>([
    ['ingen fil', new File([], ''), /Velg en fil/],
    ['en PDF', new File(['%PDF-1.7'], 'avtale.pdf'), /[Ff]il/],
    ['en ødelagt Word-fil', word(Buffer.from('PK\u0003\u0004')), /[Ff]il/],
  ])('sier fra ved feltet, og beholder det som er skrevet: %s', async (_title, file, told) => {
    const answer = await fetched({ word: file, title: 'Min tittel', body: 'Mitt' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toMatch(told)
    expect(fieldsIn(html)).toMatchObject({ title: 'Min tittel', body: 'Mitt' })
  })

  it('viser ikke et fødselsnummer på nytt, heller ikke der ingenting lagres', async () => {
    const typed = { title: 'Om 13097248022', summary: 'Født 13097248022' }
    const answer = await fetched({ word: numbered, ...typed })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const field of ['title', 'summary']) expect(html).toContain(`id="felt-${field}-feil"`)
  })

  it('lar vedleggene som ble sendt med, ligge til neste gang', async () => {
    const attachment = new File(['Notatet'], 'notat.txt')
    const html = await (await fetched({ word: numbered, attachment })).text()
    expect(html).toContain('notat.txt')
    expect(html.split('avtale.docx')).toHaveLength(2)
  })
})
