import { describe, expect, it } from 'vitest'
import { sendingAddress, withoutMark } from './sending-address.ts'

describe('Adressen et skjema sendes til', () => {
  it.each([
    ['/hnt/avtaler/ny', '/hnt/avtaler/ny?sendt=ja'],
    ['/hnt/kostnader/ny#ledd', '/hnt/kostnader/ny?sendt=ja#ledd'],
    ['/hnt/kommuner/ny?sok=1833', '/hnt/kommuner/ny?sok=1833&sendt=ja'],
  ])('er en annen enn sidens egen, og kan føres tilbake til den: %s', (action, sent) => {
    expect(sendingAddress(action)).toBe(sent)
    expect(withoutMark(sent)).toBe(action)
  })

  it.each([
    ['/hnt/avtaler?sendt=ja&ar=2018', '/hnt/avtaler?ar=2018'],
    ['/hnt/avtaler?ar=2018&sendt=ja&kommune=5038', '/hnt/avtaler?ar=2018&kommune=5038'],
    ['/hnt/avtaler?usendt=ja', '/hnt/avtaler?usendt=ja'],
    ['/hnt/avtaler?sendt=jaha', '/hnt/avtaler?sendt=jaha'],
    ['/hnt/avtaler', '/hnt/avtaler'],
  ])('mister merket, og ikke noe annet: %s', (sent, page) => {
    expect(withoutMark(sent)).toBe(page)
  })
})
