import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { aDocx, aPdf, aWrittenPdf } from '../../../test/builders/files.ts'
import { readFileContent, readWords } from './file-content.ts'

const size = 25 * 1024 * 1024 - 1_000

it('Mange filer leses samtidig, hver for det den er', async () => {
  const files = Array.from({ length: 12 }, (_, i) => (i % 2 ? aPdf() : aDocx()))
  const told = await Promise.all(files.map((file) => readFileContent(file, 'a')))
  expect(told.map(({ form }) => form)).toEqual(files.map((_, i) => (i % 2 ? 'pdf' : 'docx')))
})

it.each<[string, Buffer, string]>([
  ['en PDF', aPdf({ objects: ['<< /A [1 2 (x)] /B /C >>\n'.repeat(size / 26)] }), 'pdf'],
  ['en tekst', Buffer.from('Møtet er på Ørland. '.repeat(size / 21)), 'txt'],
  ['byte uten mening', randomBytes(size), 'unknown'],
])('Mens %s på 25 MB leses, svarer Godfot andre', async (_title, bytes, form) => {
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 10)
  const told = await readFileContent(bytes, 'a')
  clearInterval(timer)
  expect(told).toEqual({ form, facts: [], identity: null })
  expect(turns).toBeGreaterThan(2)
})

it('Det som er sendt, er uendret etterpå', async () => {
  const bytes = aPdf()
  await readFileContent(bytes, 'a')
  expect(bytes.equals(aPdf())).toBe(true)
})

it('Tunge filer i ett fellesskap lar ikke en annens fil vente', async () => {
  const heavy = Buffer.from('Møtet er 1-2 '.repeat(size / 60))
  let left = 3
  const all = Array.from({ length: left }, async () => {
    await readFileContent(heavy, 'tung')
    left -= 1
  })
  const { form } = await readFileContent(aPdf(), 'en annen')
  expect(form).toBe('pdf')
  expect(left).toBe(3)
  await Promise.all(all)
})

it('En PDF som sveller opp når den leses, stanses lenge før det, også når flere kommer samtidig, og gir minnet tilbake', async () => {
  const swelling = deflateSync(Buffer.alloc(900 * 1024 * 1024, ' '))
  const before = process.memoryUsage.rss()
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() - before)
  }, 20)
  for (const bytes of [
    aWrittenPdf([swelling]),
    aWrittenPdf([deflateSync(swelling)], '[/FlateDecode /FlateDecode]'),
  ]) {
    const together = ['a', 'b', 'c'].map((each) => readWords({ kind: 'pdf', bytes }, each))
    expect((await Promise.all(together)).join('').trim()).toBe('')
  }
  clearInterval(timer)
  expect(most).toBeLessThan(300 * 1024 * 1024)
  await setTimeout(500)
  expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024)
  const next = { kind: 'pdf', bytes: aWrittenPdf(['Traktoregg']) } as const
  expect(await readWords(next, 'a')).toContain('Traktoregg')
}, 60_000)
