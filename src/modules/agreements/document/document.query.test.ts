import { describe, expect, it } from 'vitest'
import { htmlOfText } from '../../../ui/text-html.ts'
import { filledText } from './document.query.ts'

const filled = (text: string, name: string) =>
  htmlOfText(filledText(text, { counterparty: name, party: 'Verdal kommune', host: null }))

const names = [
  ...[
    '`AS` <b>',
    'I. Avdeling',
    '(a) KS',
    'a. KS',
    'a) KS',
    '☐ KS',
    'https://hnt.no/a_b',
    '1. Kommune',
  ],
  ...['*Stein*kjer', '[x](https://hnt.no)', '# Kommune', 'a | b', '> KS', '- KS', '§ 2 KS', '+ KS'],
  ...['~~~', '---', '&amp; KS', '[[kommune]]', '\\*KS\\*', 'post@hnt.no', '![x](https://hnt.no)'],
]
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

describe('Et navn som fylles inn, er aldri oppmerking', () => {
  it.each(names)('%s', (name) => {
    const shown = escaped(name)
    for (const [text, html] of [
      ['[[avtalepart]]', `<p>${shown}</p>`],
      ['Mellom [[avtalepart]], og', `<p>Mellom ${shown}, og</p>`],
      ['## Om [[avtalepart]]', `<h3>Om ${shown}</h3>`],
      ['- [[avtalepart]]', `<ul>\n<li>${shown}</li>\n</ul>`],
      ['a) [[avtalepart]]', `<span>a) </span><div>${shown}</div>`],
      ['> [[avtalepart]]', `<blockquote>\n<p>${shown}</p>\n</blockquote>`],
      ['`[[avtalepart]]`', `<p><code>${shown}</code></p>`],
      ['```\n[[avtalepart]]\n```', `<pre><code>${shown}</code></pre>`],
      ['| [[avtalepart]] |\n|---|\n| [avtalepart] |', `<th>${shown}</th>`],
      ['| a |\n|---|\n| {{avtalepart}} |', `<td>${shown}</td>`],
      ['[[**avtalepart**]]', `<p><strong>${shown}</strong></p>`],
      ['*[[avtalepart]]*', `<p><em>${shown}</em></p>`],
      ['[[[avtalepart]]](https://ks.no)', `<a href="https://ks.no">${shown}</a>`],
      ['![[[avtalepart]]](https://ks.no/k.png)', `<p>${shown} (https://ks.no/k.png)</p>`],
    ] as const) {
      expect(filled(text, name), text).toContain(html)
    }
  })
})

describe('I adresser står navnet slik adresser skrives', () => {
  it.each([
    ['[kart](https://hnt.no/[[kommune]])', '<a href="https://hnt.no/Verdal%20kommune">kart</a>'],
    ['[kart](https://hnt.no/?k=[[kommune]]&x=1)', '?k=Verdal%20kommune&amp;x=1">kart</a>'],
    ['[kart](<https://hnt.no/{{kommune}}>)', '<a href="https://hnt.no/Verdal%20kommune">kart</a>'],
    ['[kart](/[[kommune]])', '<a href="/Verdal%20kommune">kart</a>'],
    ['[kart](#[[kommune]])', '<a href="#Verdal%20kommune">kart</a>'],
    [
      'https://hnt.no/[[kommune]]',
      '<a href="https://hnt.no/Verdal%20kommune">https://hnt.no/Verdal kommune</a>',
    ],
    ['![kart](https://hnt.no/[[kommune]])', 'kart (https://hnt.no/Verdal%20kommune)'],
    ['[kart](/[[avtalepart]])', '<a href="/%2Fa%22%3F%23%2Fb">kart</a>'],
    ['[kart](https://[[kommune]].no)', '<p>kart</p>'],
    ['[post](mailto:[[kommune]]@hnt.no)', '<p>post</p>'],
    ['[[kommune]].no', '<p>Verdal kommune.no</p>'],
    ['post@[[kommune]].no', '<p>post@Verdal kommune.no</p>'],
    ['[post](mailto:p@hnt.no?subject=[[kommune]])', '?subject=Verdal%20kommune">post</a>'],
  ])('%s', (text, html) => expect(filled(text, '/a"?#/b')).toContain(html))

  it.each(['javascript:alert(1)', 'https://ond.no', '//ond.no'])(
    'et navn er aldri selve adressen: %s',
    (name) => expect(filled('[kart]([[avtalepart]])', name)).not.toContain('<a'),
  )
})
