import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { describe, expect, it } from 'vitest'
import { renderPage } from './page.tsx'

const Named = (props: { name: string; children?: Child }) => (
  <p title={props.name}>{props.children}</p>
)

describe('Sidene skrives ut som tekst', () => {
  it.each<[string, Parameters<typeof renderPage>[0], string]>([
    [
      'elementer i hverandre',
      <p>
        <b>Verdal</b> og <i>Levanger</i>
      </p>,
      '<p><b>Verdal</b> og <i>Levanger</i></p>',
    ],
    ['tall, også null', <b>{0}</b>, '<b>0</b>'],
    [
      'ingenting for det som mangler',
      <b>
        {null}
        {undefined}
        {false}
        {true}
        {''}
      </b>,
      '<b></b>',
    ],
    [
      'lister i lister',
      <ul>{[['a', 'b'], ['c']].map((row) => row.map((each) => <li>{each}</li>))}</ul>,
      '<ul><li>a</li><li>b</li><li>c</li></ul>',
    ],
    [
      'tomme elementer',
      <p>
        a<br />b<input name="x" required disabled={false} />
      </p>,
      '<p>a<br/>b<input name="x" required=""/></p>',
    ],
    [
      'ja og nei der de er ord',
      <span aria-hidden={true} aria-busy={false}>
        x
      </span>,
      '<span aria-hidden="true" aria-busy="false">x</span>',
    ],
    [
      'tall som egenskap, og ikke det som mangler',
      <td colspan={2} id={undefined}>
        x
      </td>,
      '<td colspan="2">x</td>',
    ],
    ['egne komponenter med innhold', <Named name="a">b{1}</Named>, '<p title="a">b1</p>'],
    [
      'fragmenter',
      <>
        <b>a</b>
        {'b'}
      </>,
      '<b>a</b>b',
    ],
    ['HTML som er skrevet fra før', <p>{raw('<b>a</b>')}</p>, '<p><b>a</b></p>'],
  ])('%s', async (_title, node, html) => {
    expect(await renderPage(node)).toBe(html)
  })

  it.each([
    ['innhold', <p>{`<script>"'&`}</p>, '<p>&lt;script&gt;&quot;&#39;&amp;</p>'],
    [
      'egenskaper',
      <a href={`"><script>'&`}>x</a>,
      '<a href="&quot;&gt;&lt;script&gt;&#39;&amp;">x</a>',
    ],
    [
      'det en komponent svarer',
      <p>
        <Named name="&">{'<'}</Named>
      </p>,
      '<p><p title="&amp;">&lt;</p></p>',
    ],
  ])('og tegn som betyr noe i HTML, slipper ikke gjennom: %s', async (_title, node, html) => {
    expect(await renderPage(node)).toBe(html)
  })

  it('tar ikke imot det som ikke er ferdig', () => {
    expect(() => <p>{Promise.resolve('a')}</p>).toThrow(TypeError)
    expect(() => <p>{{} as unknown as string}</p>).toThrow(TypeError)
  })
})
