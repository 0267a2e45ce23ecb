import type { Day } from '../../../kernel/day.model.ts'
import type { Source } from '../reference.model.ts'

/** The sources of rows that a refresh wrote. Packaged rows never take their place. */
export const refreshedSources = ['ssb-klass-api', 'ssb-pxweb-07459', 'brreg-api'] as const
export type RefreshedSource = (typeof refreshedSources)[number]

const described: Record<RefreshedSource, Pick<Source, 'publisher' | 'title' | 'address'>> = {
  'ssb-klass-api': {
    publisher: 'Statistisk sentralbyrå',
    title: 'Klass 131, Standard for kommuneinndeling',
    address: 'https://www.ssb.no/klass/klassifikasjoner/131',
  },
  'ssb-pxweb-07459': {
    publisher: 'Statistisk sentralbyrå',
    title: 'Tabell 07459, befolkning',
    address: 'https://www.ssb.no/statbank/table/07459',
  },
  'brreg-api': {
    publisher: 'Brønnøysundregistrene',
    title: 'Enhetsregisteret',
    address: 'https://www.brreg.no',
  },
}

/** The source of what was fetched on a day. */
export const refreshSource = (key: RefreshedSource, retrieved: Day): Source => ({
  key,
  ...described[key],
  edition: null,
  ownTitle: null,
  note: {
    nb: 'Hentet fra tjenesten på nettet.',
    nn: 'Henta frå tenesta på nettet.',
    en: 'Fetched from the service on the web.',
  },
  retrieved,
  confidence: 'A',
})
