import { day } from '../../../kernel/day.model.ts'
import type { ContactFunction } from '../function.model.ts'
import type { ExternalOrganisation } from '../organisation.model.ts'
import type { SampleDirectory, SampleHolder } from './sample-directory.model.ts'

const named = (
  position: number,
  key: string,
  [nb, nn, en]: readonly [string, string, string],
  holders: ContactFunction['holders'],
  heldIn: ContactFunction['heldIn'][number],
): ContactFunction => ({
  key,
  names: { nb, nn, en },
  holders,
  heldIn: [heldIn],
  position,
  endedOn: null,
})

/** The papers say rådmann; since the Local Government Act of 2018 it is kommunedirektør. */
const director = named(
  1,
  'kommunedirektor',
  ['Rådmann (kommunedirektør)', 'Rådmann (kommunedirektør)', 'Municipal director'],
  'one',
  'municipality',
)

const headOfHealth = named(
  2,
  'helseleder',
  ['Kommunal helseleder', 'Kommunal helseleiar', 'Head of health'],
  'one',
  'municipality',
)

const outside = (
  key: string,
  name: string,
  kind: ExternalOrganisation['kind'],
  source: string,
  about: string | null = null,
): ExternalOrganisation => ({
  key,
  name,
  kind,
  website: null,
  about,
  audience: 'public',
  source,
  endedOn: null,
})

const report = 'Vedlegg 3 til Verdals sak PS 49/17: anbefaling fra kommunegruppene, 2017'
const bjugn = 'Bjugn kommune, saksframlegg 28. februar 2018 om finansiering av samhandlingsfunksjon'

/** Whom the report of 2017 wants the coordinator to keep in touch with, as it names them. */
export const northernExternals: readonly ExternalOrganisation[] = [
  outside('ks', 'KS', 'ks', `${report}, punkt 2.2: «KS sentralt»`),
  outside('ks-midt', 'KS Midt', 'ks', `${report}, punkt 2.2`),
  outside('helse-midt-norge', 'Helse Midt-Norge RHF', 'rhf', `${report}, punkt 2.2`),
  outside(
    'fylkesmannen',
    'Fylkesmannen (i dag Statsforvalteren)',
    'state-administrator',
    `${report}, punkt 2.2: «Fylkesmannen»`,
  ),
  outside('fylkeskommunen', 'Fylkeskommunen', 'county', `${report}, punkt 2.2`),
  outside('nord-universitet', 'Nord universitet', 'university', `${report}, punkt 2.2`),
  outside('ntnu', 'NTNU', 'university', `${report}, punkt 2.2`),
  outside(
    'ntfk',
    'NTFK',
    'county',
    `${report}, punkt 2.2`,
    'Nevnt blant utdanningsinstitusjonene, sammen med Nord universitet og NTNU.',
  ),
]

const mailRoomOfVerdal: SampleHolder = {
  functionKey: 'postmottak',
  place: '1721',
  kind: 'mailbox',
  name: null,
  email: 'postmottak@verdal.kommune.no',
  phone: '74 04 82 00',
  from: null,
  until: null,
  confirmedOn: day('2017-11-22'),
  audience: 'public',
  source: 'Verdal kommune, sak PS 49/17, 22. november 2017, nederst på sida',
}

/** The papers name functions and hardly anyone who has them: all but Verdal's mailbox is not known. */
const north: SampleDirectory = {
  functions: [
    director,
    headOfHealth,
    named(
      3,
      'kommuneoverlege',
      ['Kommuneoverlege', 'Kommuneoverlege', 'Chief municipal physician'],
      'several',
      'municipality',
    ),
    named(
      4,
      'kommunegruppe-helse',
      ['Kommunegruppe helse', 'Kommunegruppe helse', 'Health group of the region'],
      'several',
      'region',
    ),
    named(5, 'postmottak', ['Postmottak', 'Postmottak', 'Central mailbox'], 'one', 'municipality'),
  ],
  externals: northernExternals,
  holders: [mailRoomOfVerdal],
}

const south: SampleDirectory = {
  functions: [
    director,
    headOfHealth,
    named(
      3,
      'kommunesamarbeid-helse',
      [
        'Representant for kommunesamarbeidet innenfor helse',
        'Representant for kommunesamarbeidet innan helse',
        'Representative of the municipalities’ cooperation in health',
      ],
      'several',
      'region',
    ),
  ],
  externals: [
    outside(
      'fylkesmannen',
      'Fylkesmannen (i dag Statsforvalteren)',
      'state-administrator',
      `${bjugn}: «skjønnsmidler fra fylkesmannen»`,
    ),
    outside(
      'fylkeskommunen',
      'Fylkeskommunen',
      'county',
      `${bjugn}: med i kommunegruppenettverket`,
    ),
  ],
  holders: [],
}

/** What the papers say of each community's contacts, by its key. */
export const sampleDirectories: ReadonlyMap<string, SampleDirectory> = new Map([
  ['nordre-trondelag', north],
  ['st-olav', south],
])
