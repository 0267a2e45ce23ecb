import { describe, expect, it } from 'vitest'
import { identityWords } from './identity-number.text.ts'
import { readingText } from './reading.text.ts'
import { agreementDays, readDay } from './typed-day.rule.ts'
import {
  readCount,
  readKroner,
  readPercent,
  readPercentOrWhole,
  readRate,
} from './typed-number.rule.ts'
import { agreementYears, readYear } from './typed-year.rule.ts'
import type { Locale } from './words.model.ts'

const say = (read: ReturnType<typeof readPercent> | ReturnType<typeof readDay>, locale: Locale) =>
  read.ok ? null : readingText(locale, read.problem).replaceAll('\u00a0', ' ')

describe('Det som ikke kan tas imot, blir spurt tilbake med det som ble skrevet', () => {
  it('Begge måtene å lese et tall på står der', () => {
    expect(say(readPercent('33.333'), 'nb')).toBe(
      '«33.333» kan leses på to måter. Mener du 33,333 % eller 33 333 %? Skriv det slik.',
    )
    expect(say(readKroner('-1,500'), 'en')).toBe(
      '“-1,500” can be read in two ways. Do you mean − 1.5 kr or − 1 500 kr? Write it like that.',
    )
    expect(say(readKroner('0.505'), 'nn')).toBe('«0.505» har for mange desimalar. Skriv høgst to.')
  })

  it('Året som nok var ment, og det som feltet spør etter, står der', () => {
    expect(say(readYear('31.12.2018', agreementYears), 'nb')).toBe(
      '«31.12.2018» er ikke et år. Mener du 2018? Skriv det slik.',
    )
    expect(say(readYear('2018/19', agreementYears), 'nn')).toBe(
      '«2018/19» er ikkje eit år. Skriv dei fire siffera i året.',
    )
    expect(say(readYear('1018', agreementYears), 'en')).toBe(
      '“1018” is outside what is possible here. Write a year from 2000 to 2100.',
    )
    expect(say(readKroner('6 kr per innbygger'), 'nb')).toBe(
      '«6 kr per innbygger» er noe annet enn det feltet spør etter: kroner i alt.',
    )
    expect(say(readPercentOrWhole('1'), 'nb')).toBe(
      '«1» kan leses på to måter. Mener du 1 % eller 100 %? Skriv det slik.',
    )
    expect(say(readDay('31.12.99', agreementDays), 'nb')).toBe(
      '«31.12.99» kan være flere dager. Mener du 31. desember 1999 eller 31. desember 2099? Skriv året med fire sifre.',
    )
  })

  it('Dagen som nok var ment, står der', () => {
    expect(say(readDay('31.12.0027', agreementDays), 'nb')).toBe(
      '«31.12.0027» er i år 0027. Mener du 31. desember 2027? Skriv det slik.',
    )
    expect(say(readDay('31.02.2026', agreementDays), 'nb')).toBe(
      '«31.02.2026» finnes ikke. Den siste dagen i måneden er 28. februar 2026.',
    )
    expect(say(readDay('1.1.1812', agreementDays), 'nn')).toBe(
      '«1.1.1812» er utanfor det som går her. Skriv ein dag frå 1. januar 2000 til 31. desember 2099.',
    )
    expect(say(readDay('lørdag 27.11.2026', agreementDays), 'nn')).toBe(
      '27. november 2026 er ein fredag. Rett vekedagen eller datoen.',
    )
  })

  it('Det som er foreslått, kan skrives slik', () => {
    const asked = readPercent('33.333')
    const readings = !asked.ok && 'readings' in asked.problem ? asked.problem.readings : []
    expect(readings).toHaveLength(2)
    expect(readPercent('33,333 %')).toEqual({ ok: true, value: 333_330 })
    expect(readPercent('33 333 %')).toEqual({ ok: true, value: 333_330_000 })
  })
})

describe('Et fødselsnummer blir aldri gjentatt i en feil', () => {
  const written = [
    '01017510084',
    '010175 10084',
    '0 1 0 1 7 5 1 0 0 8 4',
    '0\t1\t0\t1\t7\t5\t1\t0\t0\t8\t4',
    '10084 010175',
    '10084\n010175',
    '1.1.1975, 10084',
    'født 01.01.1975 pnr 10084',
    '01 0175 1 0084',
    '0101.75.10084',
    '10084, 1. januar 1975',
    '010175 eller 10084',
    '750101 10084',
    '75-01-01 10084',
    'pnr 10084',
    'født 010175, personnummer ukjent: 10085',
  ]
  const readers = {
    dag: (typed: string) => readDay(typed, agreementDays),
    beløp: readKroner,
    sats: readRate,
    prosent: readPercent,
    antall: (typed: string) => readCount(typed, { least: 0, most: 9 }),
    år: (typed: string) => readYear(typed, agreementYears),
  }

  it.each(Object.entries(readers))('%s', (_name, readIt) => {
    for (const typed of written) {
      const read = readIt(typed)
      const identity = Object.values(identityWords).map(({ nb }) => nb)
      expect(identity, typed).toContain(read.ok ? typed : readingText('nb', read.problem))
    }
  })

  it('Et beløp på elleve sifre som ikke er et fødselsnummer, er et beløp', () => {
    expect(readKroner('12345678901')).toEqual({ ok: true, value: 1_234_567_890_100 })
    expect(readKroner('12 345 678 901')).toEqual({ ok: true, value: 1_234_567_890_100 })
  })
})
