import { describe, expect, it } from 'vitest'
import { readSettings } from '../platform/settings.ts'
import { type PickerOrder, rolePicker } from './role-picker.ts'

const alone = readSettings({})
const published = readSettings({ GODFOT_PUBLIC_URL: 'https://godfot.kommune.example' })
const proxied = readSettings({ GODFOT_TRUSTED_PROXIES: '127.0.0.1' })
const trial: PickerOrder = { flag: false, empty: false, host: '127.0.0.1', settings: alone }

describe('Å velge rolle ved døra', () => {
  it.each<[string, Partial<PickerOrder>, boolean | 'by-flag']>([
    ['går på egen maskin med eksempelet', {}, true],
    ['går på egen maskin ved navn', { host: 'localhost' }, true],
    ['går på egen maskin ved IPv6', { host: '::1' }, true],
    ['går ikke uten eksempelet', { empty: true }, false],
    ['går ikke når andre maskiner når den', { host: '0.0.0.0' }, false],
    ['går ikke når andre maskiner når den ved IPv6', { host: '::' }, false],
    ['går ikke på et navn som ligner', { host: '127.0.0.1.ond.example' }, false],
    ['går ikke når den har en adresse for andre', { settings: published }, false],
    ['går ikke når en annen webtjener er betrodd', { settings: proxied }, false],
    [
      'går hvor som helst med flagget',
      { flag: true, host: '0.0.0.0', settings: published },
      'by-flag',
    ],
    ['går på egen maskin med flagget', { flag: true }, 'by-flag'],
  ])('%s', (_title, order, expected) => {
    expect(rolePicker({ ...trial, ...order })).toBe(expected)
  })

  it('trenger eksempelet, også med flagget', () => {
    expect(() => rolePicker({ ...trial, flag: true, empty: true })).toThrow(/ta bort --empty/)
  })
})
