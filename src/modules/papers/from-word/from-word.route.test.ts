import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { anXlsx } from '../../../../test/builders/files.ts'
import { formsOf } from '../../../../test/forms.ts'
import { papersHouse } from '../../../../test/papers-house.ts'
import { paperDocx } from '../../../platform/paper-docx.ts'
import { readTextTree } from '../../../platform/text-tree.ts'

const { as, begun, get, openAndPost, paperAt, partsIn, post, stranger, textOf, write, writingIn } =
  papersHouse()

type Item = Awaited<ReturnType<typeof begun>>
const at = (item: Item) => paperAt(item, '/word')
const docx = (bytes: Uint8Array, name = 'saksframlegg.docx') =>
  new File([Uint8Array.from(bytes)], name)
const fetched = async (item: Item, fil: File, typed: Record<string, string> = {}) =>
  openAndPost(at(item), { endringer: 'taken', ...typed, word: fil }, as.secretariat)

const setDocx = (markdown: string) =>
  paperDocx({
    ...{ title: 'Sak 12/26', locale: 'nb', mark: null },
    blocks: [{ kind: 'text', blocks: readTextTree(markdown) }],
  })

const paper = `# Felles vakt

## Sammendrag

Kommunene får én vakt.

## Saksopplysninger

Først **viktig**.

| Kommune | Sum |
| --- | --- |
| Verdal | 100 |

## Innstilling

1. Én vakt fra 2027.
2. Kurs i Grong.

## Vedlegg

Notat.`

/** The fields of the form that saves, as the page has them. */
const fieldsIn = (html: string, item: Item) => {
  const path = paperAt(item, '/skriv')
  const form = formsOf(html, path).find(({ action }) => action.split('?')[0] === path)
  return Object.fromEntries(form?.fields ?? [])
}

describe('Et saksframlegg hentet fra en Word-fil', () => {
  it('legges under overskriftene, ses over, og er lagret først når en lagrer', async () => {
    const item = await begun({ why: '' })
    const [summary = '', background = '', , , , , point = ''] = await partsIn(item)
    const answer = await fetched(item, docx(await setDocx(paper)))
    expect(answer.status).toBe(200)
    const html = await answer.text()
    for (const told of [
      'Hentet fra saksframlegg.docx',
      'Ikke lagret ennå',
      'Dette fikk ikke plass',
    ])
      expect(html).toContain(told)
    expect(html).toContain('Notat.')
    const fields = fieldsIn(html, item)
    expect(fields[summary]).toBe('Kommunene får én vakt.')
    expect(fields[background]).toContain('| Verdal | 100 |')
    expect([fields[point], fields['ny-1']]).toEqual(['Én vakt fra 2027.', 'Kurs i Grong.'])
    expect((await writingIn(item))[summary]).toBe('')
    expect((await write(item, fields, {})).status).toBe(303)
    const saved = await textOf(paperAt(item))
    for (const told of ['Kommunene får én vakt.', '<strong>viktig</strong>', 'Kurs i Grong.'])
      expect(saved).toContain(told)
    expect(await partsIn(item)).toHaveLength(8)
  })

  it('viser hva som stod der det kommer noe nytt, og lar en velge', async () => {
    const item = await begun({ why: 'Det som stod fra før.' })
    const [, background = ''] = await partsIn(item)
    const html = await (await fetched(item, docx(await setDocx(paper)))).text()
    expect(html).toContain('Det som stod her, erstattes når du lagrer')
    expect(html).toMatch(/<del>.*fra før.*<\/del>/s)
    const fields = fieldsIn(html, item)
    const gjor = `behold:${background.replace('del-', '')}`
    const kept = await write(item, fields, { gjor })
    expect(kept.status).toBe(200)
    const again = await kept.text()
    for (const told of ['Hentet fra saksframlegg.docx', 'Dette fikk ikke plass'])
      expect(again).toContain(told)
    expect(again).not.toContain('Det som stod her, erstattes')
    expect((await writingIn(item))[background]).toBe('Det som stod fra før.')
    expect((await write(item, fieldsIn(again, item), {})).status).toBe(303)
    const saved = await writingIn(item)
    expect(saved[background]).toBe('Det som stod fra før.')
    expect(Object.values(saved)).toContain('Kurs i Grong.')
  })

  it('beholder alt som kom der noe ikke kan lagres', async () => {
    const item = await begun({ why: '' })
    const wrong = paper.replace('Kurs i Grong.', 'Om 13097248022.')
    const html = await (await fetched(item, docx(await setDocx(wrong)))).text()
    const refused = await write(item, fieldsIn(html, item), {})
    expect(refused.status).toBe(422)
    const again = await refused.text()
    for (const told of [
      ...['Om 13097248022.', 'Dette fikk ikke plass', 'Notat.', 'fødselsnummer'],
      'Hentet fra saksframlegg.docx',
    ])
      expect(again).toContain(told)
    expect(Object.values(await writingIn(item))).not.toContain('Kommunene får én vakt.')
  })

  it.each<[string, File, RegExp]>([
    ['ingen fil', new File([], ''), /Velg en fil/],
    ['et navn med fødselsnummer', new File(['Tekst'], 'om 13097248022.txt'), /fødselsnummer/],
    [
      'et regneark',
      new File([Uint8Array.from(anXlsx({}))], 'tall.xlsx'),
      /ikke en tekst som kan hentes/,
    ],
    ['et bilde', new File(['x'], 'bilde.png'), /[Ff]ila|[Ff]ilen|[Bb]ilde/],
    [
      'en ødelagt Word-fil',
      docx(Buffer.from('PK\u0003\u0004ødelagt')),
      /[Ff]ila|[Ff]ilen|[Bb]ilde/,
    ],
    ['en tom tekst', new File([' \n'], 'tom.txt'), /[Ff]ilen?|ingen tekst/],
  ])('sier fra om filen ikke kan hentes: %s', async (_title, fil, told) => {
    const item = await begun()
    const answer = await fetched(item, fil)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(told)
  })

  it('lagrer ingenting av seg selv, og har ingen knapper som gjør det, før en har sett over', async () => {
    const item = await begun({ why: '', wanted: 'Det som står' })
    const html = await (await fetched(item, docx(await setDocx(paper)))).text()
    expect(html).not.toContain('<gf-saving')
    expect(html).not.toContain('value="nytt:')
    expect(html).not.toContain('value="bort:')
    expect(html).toContain('Ett punkt står fra før. De nye kommer etter.')
    expect(html).toContain('data-unsent')
  })

  it('leser ren tekst som Windows skrev den', async () => {
    const item = await begun({ why: '' })
    const latin = Buffer.from('Bakgrunn\n\nPå Ørlandet er det én vakt, og den er åpen.', 'latin1')
    const text = new File([Uint8Array.from(latin)], 'sak.txt')
    const fields = fieldsIn(await (await fetched(item, text)).text(), item)
    expect(Object.values(fields)).toContain('På Ørlandet er det én vakt, og den er åpen.')
  })

  it('kan være ren tekst', async () => {
    const item = await begun({ why: '' })
    const text = new File(['Bakgrunn\n\nEn linje.\n\nVurdering\n\nEn til.'], 'sak.txt')
    const fields = fieldsIn(await (await fetched(item, text)).text(), item)
    expect(Object.values(fields)).toContain('En linje.')
  })

  it('tar ikke flere punkter enn et forslag kan ha', async () => {
    const item = await begun()
    const many = Array.from({ length: 61 }, (_, n) => `${n + 1}. Punkt ${n + 1}`).join('\n')
    const html = await (await fetched(item, docx(await setDocx(`# Innstilling\n\n${many}`)))).text()
    expect(html).toContain('høyst 60 punkter')
    const refused = await write(item, fieldsIn(html, item), {})
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Punkt 61')
  })

  it('er for dem som skriver', async () => {
    const item = await begun({ audience: 'community' })
    expect((await get(at(item), as.verdal)).status).toBe(404)
    expect((await get(at(item), stranger())).status).toBe(303)
    const fil = docx(await setDocx(paper))
    expect((await post(at(item), { endringer: 'taken', word: fil }, as.verdal)).status).toBe(404)
  })

  const folder = ['../../../../../shared/data/word/', '../../../../../../shared/data/word/']
    .map((way) => fileURLToPath(new URL(way, import.meta.url)))
    .find((each) => existsSync(each))
  it.skipIf(folder === undefined)(
    'forteller om sporede endringer og kommentarer (hoppes over uten ../shared/data/word)',
    async () => {
      const item = await begun()
      const read = (name: string) => docx(readFileSync(`${folder}${name}.docx`), `${name}.docx`)
      const taken = await (await fetched(item, read('track_changes_insertion'))).text()
      expect(taken).toContain('Sporede endringer av')
      const comments = await (await fetched(item, read('comments'))).text()
      expect(comments).toContain('Kommentarer: ikke med')
      const both = await Promise.all(
        ['taken', 'left'].map(async (endringer) =>
          fieldsIn(
            await (await fetched(item, read('track_changes_deletion'), { endringer })).text(),
            item,
          ),
        ),
      )
      expect(both[0]?.rest).not.toBe(both[1]?.rest)
    },
  )
})
