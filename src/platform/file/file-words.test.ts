import { describe, expect, it } from 'vitest'
import { aDocx, anOdt, aPdf, aZip } from '../../../test/builders/files.ts'
import { readFileText } from './file-words.ts'

const words = async (bytes: Uint8Array) => (await readFileText(Buffer.from(bytes))).trim()

describe('Det som står i en fil', () => {
  it('leses av en tekst, også slik Windows skrev den', async () => {
    expect(await words(Buffer.from('Jordmortjenesten i Namdalen'))).toBe(
      'Jordmortjenesten i Namdalen',
    )
    expect(await words(Buffer.from('Inderøy', 'latin1'))).toBe('Inderøy')
  })

  it('leses av Word og OpenDocument, med et skille mellom avsnitt og celler', async () => {
    const row =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Grong</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>To</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    const split = '<w:p><w:r><w:t>Jord</w:t></w:r><w:r><w:t>mor</w:t></w:r></w:p>'
    const docx = await words(aDocx({ body: `${split}${row}` }))
    expect(docx.split(/\s+/)).toEqual(['Jordmor', 'Grong', 'To'])
    const odt = await words(
      anOdt({ body: '<text:p>Retningslinje</text:p><text:p>sju</text:p>' }),
    )
    expect(odt.split(/\s+/)).toEqual(['Retningslinje', 'sju'])
  })

  it('er tomt av det som ikke kan leses', async () => {
    expect(await words(aPdf())).toBe('')
    expect(await words(aZip({ 'a.txt': 'x' }))).toBe('')
    expect(await words(Buffer.from('PK\u0003\u0004 nei'))).toBe('')
  })
})
