import type { MeasureName } from './measure.table.ts'

const agreement = '/nordre-trondelag/avtaler/felles-finansiering-av-samhandlingskoordinator-2018'

/** One page of each sort that everyone may read, as the sample holds it. */
export const publicPages: readonly { name: MeasureName; path: string }[] = [
  { name: 'page-start', path: '/' },
  { name: 'page-community', path: '/nordre-trondelag' },
  { name: 'page-documents', path: '/nordre-trondelag/avtaler' },
  { name: 'page-document', path: agreement },
  { name: 'page-board', path: `${agreement}/tavle` },
  { name: 'page-municipalities', path: '/nordre-trondelag/kommuner' },
  { name: 'page-municipality', path: '/nordre-trondelag/kommuner/5038' },
  { name: 'page-costs', path: '/nordre-trondelag/kostnader' },
  { name: 'page-amount', path: '/nordre-trondelag/kostnader/nord-trondelag-2018/1721' },
  { name: 'page-terms', path: '/begreper' },
  { name: 'page-sign-in', path: '/logg-inn' },
]
