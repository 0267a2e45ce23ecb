import { describe, expect, it } from 'vitest'
import { browserKind, namesOfKind } from './browser.rule.ts'

const like = 'AppleWebKit/537.36 (KHTML, like Gecko)'

describe('Hvilken nettleser en innlogging er i', () => {
  it.each([
    [
      'Firefox',
      'Windows',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
    ],
    [
      'Edge',
      'Windows',
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
    ],
    [
      'Chrome',
      'Mac',
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${like} Chrome/140.0.0.0 Safari/537.36`,
    ],
    [
      'Safari',
      'Mac',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15',
    ],
    [
      'Safari',
      'iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1',
    ],
    [
      'Chrome',
      'iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.0.0 Mobile/15E148 Safari/604.1',
    ],
    [
      'Firefox',
      'iPad',
      'Mozilla/5.0 (iPad; CPU OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/140.0 Mobile/15E148 Safari/604.1',
    ],
    [
      'Samsung Internet',
      'Android',
      `Mozilla/5.0 (Linux; Android 10; K) ${like} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    ],
    [
      'Opera',
      'Linux',
      `Mozilla/5.0 (X11; Linux x86_64) ${like} Chrome/138.0.0.0 Safari/537.36 OPR/122.0.0.0`,
    ],
    [
      'Chrome',
      'Chromebook',
      `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${like} Chrome/140.0.0.0 Safari/537.36`,
    ],
    [null, 'Linux', 'Noe eget (Linux)'],
    [null, null, 'curl/8.5.0'],
    [null, null, ''],
    [null, null, '<script>alert(1)</script>'],
    [null, null, `${'x'.repeat(600)} Firefox/140.0`],
  ])('%s på %s', (browser, system, userAgent) => {
    expect(namesOfKind(browserKind(userAgent))).toEqual({ browser, system })
  })

  it('holdes kort: bare det som er kjent, blir med', () => {
    expect(browserKind('Mozilla/5.0 (Windows NT 10.0; hemmelig-nummer-123) Firefox/140.0')).toBe(
      'firefox windows',
    )
    expect(browserKind('curl/8.5.0')).toBe('unknown')
  })
})
