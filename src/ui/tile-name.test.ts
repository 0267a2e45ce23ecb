import { expect, it } from 'vitest'
import { breakableName } from './tile-name.ts'

it.each([
  ['Moss', 'Moss'],
  ['Namsos', 'Namsos'],
  ['Hammerfest', 'Ham·mer·fest'],
  ['Midt-Telemark', 'Midt-Tele·mark'],
  ['Sør-Varanger', 'Sør-Var·anger'],
  ['Nord-Aurdal', 'Nord-Aurdal'],
  ['Aurskog-Høland', 'Aur·skog-Høland'],
  ['Snåase - Snåsa', 'Snåase - Snåsa'],
  ['Kárášjohka - Karasjok', 'Káráš·johka - Kara·sjok'],
  ['Porsanger - Porsáŋgu - Porsanki', 'Pors·anger - Por·sáŋ·gu - Por·san·ki'],
  ['Guovdageaidnu - Kautokeino', 'Guov·da·geaid·nu - Kauto·keino'],
  ['Namsos - Nåavmesjenjaelmie', 'Namsos - Nåav·me·sjen·jael·mie'],
  ['Bjørnafjorden', 'Bjørna·fjorden'],
  ['Evje og Hornnes', 'Evje og Horn·nes'],
  ['Aarborte - Hattfjelldal', 'Aar·bor·te - Hatt·fjelldal'],
  ['Universitetssykehuset Nord-Norge', 'Uni·ver·si·tets·syke·huset Nord-Norge'],
  ['Nordlandssykehuset', 'Nord·lands·syke·huset'],
  ['Finnmarkssykehuset', 'Finn·marks·syke·huset'],
  ['St. Olavs hospital', 'St. Olavs hos·pi·tal'],
  ['Skiptvet', 'Skipt·vet'],
  ['Holtålen', 'Hol·tå·len'],
  ['Oppegård', 'Oppe·gård'],
  ['Divtasvuodna', 'Divtas·vuodna'],
  ['Storfjord - Omasvuotna - Omasvuono', 'Stor·fjord - Omas·vuotna - Omas·vuono'],
  ['Raarvihke', 'Raar·vih·ke'],
  ['Nordre Follo', 'Nordre Follo'],
  ['1601', '1601'],
])('%s kan deles slik på en rute: %s', (name, expected) => {
  expect(breakableName(name).replaceAll('\u00ad', '·')).toBe(expected)
})
