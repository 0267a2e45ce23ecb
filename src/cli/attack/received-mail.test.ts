import { expect, it } from 'vitest'
import { pathsIn, readMail } from './received-mail.ts'

const lines = (...all: string[]) => all.join('\r\n')

it('En e-post leses slik mottakeren leser den, også når linjer er brutt og tegn er kodet', () => {
  const quoted = lines(
    'To: <kari@verdal.example>',
    'Subject: =?UTF-8?Q?M=C3=B8te_zqab?= =?UTF-8?Q?cdefgh?=',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'H=C3=B8r her: zqab=',
    'cdefgh.',
  )
  expect(readMail(quoted).subject).toBe('Møte zqabcdefgh')
  expect(readMail(quoted).text).toContain('Hør her: zqabcdefgh.')
})

it('Alle delene av en e-post leses', () => {
  const packed = Buffer.from('Inni står zqabcdefgh').toString('base64')
  const parts = lines(
    'Subject: Hei',
    'Content-Type: multipart/mixed;',
    ' boundary="grense"',
    '',
    '--grense',
    'Content-Type: text/plain',
    '',
    'Først dette',
    '--grense',
    'Content-Transfer-Encoding: base64',
    '',
    packed,
    '--grense--',
  )
  expect(readMail(parts).text).toMatch(/Først dette[\s\S]*Inni står zqabcdefgh/)
})

it('Lenkene i de e-postene som har ordet, finnes, og de andre ikke', () => {
  const mail = (text: string) => ({ to: ['kari@verdal.example'], subject: 'Hei', text })
  const all = [mail('Om zqabcdefgh: http://127.0.0.1:80/a/1'), mail('Se http://127.0.0.1:80/a/2')]
  expect(pathsIn(all, ['zqabcdefgh'])).toEqual(['/a/1'])
  expect(pathsIn(all)).toEqual(['/a/1', '/a/2'])
})
