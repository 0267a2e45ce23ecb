import type { Heading } from './paper.model.ts'

/**
 * The headings of a paper where the community has none of its own. Source: papers 002 and 003, which have background, assessment and
 * recommendation; that consequences are told for each side and for patients, and the summary first, is Godfot's own rule.
 */
export const standardHeadings: readonly Heading[] = [
  {
    key: 'kort-sagt',
    title: 'Kort sagt',
    hint: 'Hva det gjelder, og hva som foreslås, for den som bare leser dette.',
    sort: 'summary',
  },
  {
    key: 'bakgrunn',
    title: 'Bakgrunn',
    hint: 'Hvorfor saken kommer nå, og hva som er gjort før.',
    sort: 'text',
  },
  {
    key: 'vurdering',
    title: 'Vurdering',
    hint: 'Hva som taler for og imot, og hvilke andre veier som finnes.',
    sort: 'text',
  },
  {
    key: 'kommunene',
    title: 'Konsekvenser for kommunene',
    hint: 'Penger, folk og kompetanse, og hva det krever av små kommuner.',
    sort: 'text',
  },
  {
    key: 'helseforetaket',
    title: 'Konsekvenser for helseforetaket',
    hint: 'Penger, folk og kompetanse.',
    sort: 'text',
  },
  {
    key: 'pasienter-og-brukere',
    title: 'Konsekvenser for pasienter og brukere',
    hint: 'Som gruppe. Ikke skriv noe om enkeltpersoner.',
    sort: 'text',
  },
  {
    key: 'forslag',
    title: 'Forslag til vedtak',
    hint: 'Ett punkt for hver ting som skal avgjøres.',
    sort: 'point',
  },
]
