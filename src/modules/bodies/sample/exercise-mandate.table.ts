import type { Mandate } from '../mandate/mandate.model.ts'

/** The body of the exercise that has a mandate. The others have none that is known, nor has any of the papers. */
export const mandateOf = 'asu'

const first = [
  'Mandatet er oppdiktet for øvelsen.',
  'Administrativt samarbeidsutvalg skal:',
  '- forberede saker for politisk samarbeidsutvalg',
  '- følge opp avtalene mellom kommunene og helseforetaket',
  '- behandle avvik som partene ikke blir enige om',
]

/** Its versions: each applies from the first day of a year, so many before the one in which the exercise is filled. */
export const exerciseMandates: readonly (Pick<
  Mandate,
  'included' | 'excluded' | 'adoptedBy' | 'caseNumber'
> & { yearsBefore: number })[] = [
  {
    yearsBefore: 3,
    included: first.join('\n'),
    excluded: 'Finansiering',
    adoptedBy: 'Politisk samarbeidsutvalg (oppdiktet vedtak)',
    caseNumber: 'Øvelse 1',
  },
  {
    yearsBefore: 0,
    included: [...first, '- opprette og avslutte fagråd'].join('\n'),
    excluded: 'Finansiering\nAnsettelser',
    adoptedBy: 'Politisk samarbeidsutvalg (oppdiktet vedtak)',
    caseNumber: 'Øvelse 2',
  },
]
