import { day } from '../../../kernel/day.model.ts'
import type { Body } from '../body.model.ts'

const body = (
  key: string,
  name: string,
  of: Pick<Body, 'sort' | 'side'> & Partial<Body>,
): Body => ({
  key,
  name,
  abbreviation: null,
  level: null,
  localLevel: null,
  parent: null,
  from: null,
  until: null,
  cameAbout: null,
  quorum: null,
  audience: 'public',
  ...of,
})

const council = (key: string, name: string, over: Partial<Body> = {}): Body =>
  body(key, name, {
    sort: 'professional',
    side: 'both',
    level: 3,
    localLevel: 'Fagråd og fagnettverk',
    ...over,
  })

const report = 'Vedlegg 3 til Verdals sak PS 49/17: anbefaling fra kommunegruppene, 2017'
const verdal =
  'Verdal, sak PS 49/17, 22.11.2017: avtalefestet samarbeidsorgan, regulert gjennom samarbeidsavtalen'
const trustPages = 'Omtalt på nettsidene til Helse Nord-Trøndelag'

/**
 * The bodies that the papers of Nord-Trøndelag name. Who sits there they hardly tell, and so no seats stand. Levels and
 * names: the presentation of the coordinator («Struktur i Trøndelag»).
 */
export const northernBodies: readonly Body[] = [
  body('psu', 'Politisk samarbeidsutvalg', {
    abbreviation: 'PSU',
    sort: 'political',
    side: 'both',
    level: 1,
    localLevel: 'Politisk samarbeidsutvalg',
    cameAbout: verdal,
  }),
  body('asu', 'Administrativt samarbeidsutvalg', {
    abbreviation: 'ASU',
    sort: 'administrative',
    side: 'both',
    level: 2,
    localLevel: 'Administrativt samarbeidsutvalg',
    cameAbout: `${verdal}. Samhandlingssjefen i helseforetaket er sekretær`,
  }),
  body('au', 'Arbeidsutvalg', {
    abbreviation: 'AU',
    sort: 'administrative',
    side: 'both',
    cameAbout: `Nevnt i ${report}`,
  }),
  council('fagrad-for-legesamarbeid', 'Fagråd for legesamarbeid', {
    parent: 'asu',
    from: day('2018-04-24'),
    cameAbout: 'Opprettet av ASU 24.04.2018',
  }),
  council('fagrad-for-pasientsamarbeid', 'Fagråd for pasientsamarbeid', { cameAbout: trustPages }),
  council('koordinerende-enheter', 'Koordinerende enheter', { cameAbout: trustPages }),
  body('helseledernettverk', 'Helseledernettverket i Trøndelag', {
    sort: 'network',
    side: 'municipal',
    cameAbout: `Nevnt i ${report}`,
  }),
  body('kommunegruppenettverk', 'Kommunegruppenettverket', {
    sort: 'network',
    side: 'municipal',
    cameAbout: `Nevnt i ${report}`,
  }),
  body('forum-for-kommuneoverleger', 'Forum for kommuneoverleger', {
    sort: 'network',
    side: 'municipal',
    cameAbout: `Nevnt i ${report}`,
  }),
  body('ru', 'Rådmannsutvalget', {
    abbreviation: 'RU',
    sort: 'outside',
    side: 'municipal',
    cameAbout: `Ga arbeidsgruppa mandatet sitt, sak 17/11: ${report}`,
  }),
]

/** The body that the paper of Bjugn names in the south. */
export const southernBodies: readonly Body[] = [
  body('ru', 'Rådmannsutvalget', {
    abbreviation: 'RU',
    sort: 'outside',
    side: 'municipal',
    cameAbout: 'Anbefalte kommunene avtalen: Bjugn kommune, saksframlegg datert 28.02.2018',
  }),
]
