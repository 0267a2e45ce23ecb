import { describe, expect, it } from 'vitest'
import { aDocx, anOdt, aPdf, aZip } from '../../../test/builders/files.ts'
import type { FileKind } from '../../kernel/kept-file.model.ts'
import { readFileText } from './file-words.ts'

const words = async (kind: FileKind, bytes: Uint8Array) =>
  (await readFileText(kind, Buffer.from(bytes))).trim()

describe('Det som står i en fil', () => {
  it('leses av en tekst, også slik Windows skrev den', async () => {
    expect(await words('txt', Buffer.from('Jordmortjenesten i Namdalen'))).toBe(
      'Jordmortjenesten i Namdalen',
    )
    expect(await words('txt', Buffer.from('Inderøy', 'latin1'))).toBe('Inderøy')
  })

  it('leses av Word og OpenDocument, med et skille mellom avsnitt og celler', async () => {
    const row =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Grong</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>To</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    const split = '<w:p><w:r><w:t>Jord</w:t></w:r><w:r><w:t>mor</w:t></w:r></w:p>'
    const docx = await words('docx', aDocx({ body: `${split}${row}` }))
    expect(docx.split(/\s+/)).toEqual(['Jordmor', 'Grong', 'To'])
    const odt = await words(
      'odt',
      anOdt({ body: '<text:p>Retningslinje</text:p><text:p>sju</text:p>' }),
    )
    expect(odt.split(/\s+/)).toEqual(['Retningslinje', 'sju'])
  })

  it('er tomt av det som ikke kan leses', async () => {
    expect(await words('pdf', aPdf())).toBe('')
    expect(await words('docx', aZip({ 'a.txt': 'x' }))).toBe('')
    expect(await words('xlsx', Buffer.from('PK\u0003\u0004 nei'))).toBe('')
  })
})
