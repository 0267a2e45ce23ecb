import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isLikePersonStory } from './person-story.rule.ts'

const papers = fileURLToPath(new URL('../../../shared/papers/', import.meta.url))

describe('En tekst som likner historien om én person', () => {
  it.each([
    'Bakgrunnen er en kvinne på 78 år som bor alene i Verdal.',
    'En 34-åring fra Namdalen fikk ikke plass.',
    'Ein 45 år gammal mann vart send heim utan varsel.',
    'Saken gjelder en eldre, 82 år gammel pasient.',
    'Kvinne (78) ble liggende på gangen.',
    'Pasienten ble innlagt fredag kveld. Hun ble skrevet ut uten at kommunen visste det, og hennes datter hentet henne.',
    'Guten budde heime. Han vart innlagd to gonger, og mora hans fekk ikkje vite det. Han vart sendt heim att.',
  ])('merkes: %s', (text) => expect(isLikePersonStory(text)).toBe(true))

  it.each([
    'Pasienten skal oppleve sammenhengende tjenester.',
    'Barn og unge 0–18 år, og personer over 67 år, er prioriterte grupper.',
    '18-åringer mister plassen. Mange 80-åringer bor alene.',
    'Kari Nordmann la fram saken. Hun viste til vedtaket, og han som leder møtet, takket henne.',
    'Pasienter som er utskrivningsklare, ventet i snitt 3,4 døgn. Kommunen ble varslet.',
    'Brukeren melder selv fra. Pasienten får brev.',
    '',
  ])('merkes ikke: %s', (text) => expect(isLikePersonStory(text)).toBe(false))

  it.skipIf(!existsSync(papers))(
    'er ingen av sakspapirene (hoppes over uten ../shared/papers)',
    () => {
      for (const name of readdirSync(papers))
        for (const paragraph of readFileSync(join(papers, name), 'utf8').split(/\n\s*\n/))
          expect(isLikePersonStory(paragraph), paragraph).toBe(false)
    },
  )
})
