import { type Day, day } from '../../../kernel/day.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { Membership, Standing } from '../membership.model.ts'
import type {
  OrganisationStatement,
  PartyRole,
  RegionMembership,
  StatedCount,
} from '../organisation.model.ts'

/** What papers and registers say of a community's parties. */
export type SampleParties = {
  memberships: readonly Membership[]
  regions: readonly RegionMembership[]
  organisations: readonly OrganisationStatement[]
  roles: readonly PartyRole[]
  counts: readonly StatedCount[]
}

const atLatest = (from: string) =>
  ({ from: day(from) as Day, certainty: 'at-latest', until: null }) as const

const statement = (source: string, from: string, standing: Standing, codes: string): Membership[] =>
  codes.split(' ').map((partyCode) => ({ partyCode, ...atLatest(from), standing, source }))

const region = (
  name: string,
  source: string,
  codes: string,
  disputed = false,
): RegionMembership[] =>
  codes.split(' ').map((partyCode) => ({
    region: name,
    partyCode,
    ...atLatest('2025-01-01'),
    source,
    disputed,
    instead: null,
    gone: false,
  }))

const organisation = (
  key: string,
  name: string,
  kind: OrganisationStatement['kind'],
  organisationNumber: string | null,
  source: string,
): OrganisationStatement => ({
  key,
  name,
  kind,
  organisationNumber,
  source,
  position: 1,
  from: null,
  takesPart: true,
})

const held = (role: PartyRole['role'], partyCode: string | null) => ({
  role,
  partyCode,
  vacant: false,
})

const count = (
  stated: string,
  parties: number | null,
  named: number,
  on: string,
  source: string,
  explanation: Record<Locale, string>,
): StatedCount => ({ stated, parties, named, on: day(on), source, explanation })

const northern2017 =
  '1633 1702 1703 1711 1714 1717 1719 1721 1724 1725 1736 1738 1739 1740 1742 1743 1744 1748 1749 1750 1751 1755 1756 1811'

const southernToday =
  '5001 5014 5021 5022 5025 5026 5027 5028 5029 5031 5032 5033 5054 5055 5056 5057 5058 5059 5061'

/**
 * Vedlegg 6 of 2017 names the parties, none of the papers the day that one came in: each is a party
 * at the latest from the year of the paper. That Indre Fosen is outside is known from 2024.
 */
const north: SampleParties = {
  memberships: [
    ...statement('paper-001', '2017-01-01', 'settled', northern2017),
    ...statement('paper-001', '2017-01-01', 'unsettled', '1718'),
    ...statement('skde-catchment', '2024-01-01', 'outside', '5054'),
  ],
  regions: [
    ...region('Ytre Namdal', 'region-known', '5060 5052 1811'),
    ...region('Midtre Namdal', 'region-midtre-namdal', '5007 5047 5049 5020'),
    ...region('Indre Namdal', 'region-known', '5045 5046 5042 5043 5044'),
    ...region('Inn-Trøndelag', 'region-inn-trondelag', '5006 5053 5041'),
    ...region('Innherred', 'region-innherred', '5037 5038'),
    ...region('Værnesregionen', 'region-varnes', '5035 5034 5032 5033'),
    ...region('Innherred', 'region-frosta', '5036', true),
    ...region('Værnesregionen', 'region-frosta', '5036', true),
  ],
  organisations: [
    organisation(
      'helse-nord-trondelag',
      'Helse Nord-Trøndelag HF',
      'health-trust',
      '983974791',
      'trust-numbers',
    ),
    organisation('ks-nord-trondelag', 'KS Nord-Trøndelag', 'ks', null, 'paper-001'),
  ],
  roles: [
    { ...held('host', null), ...atLatest('2017-01-01'), source: 'paper-001' },
    { ...held('host', '5006'), ...atLatest('2025-01-01'), source: 'paper-004' },
    {
      ...held('invoicer', 'ks-nord-trondelag'),
      ...atLatest('2017-01-01'),
      source: 'paper-002',
    },
  ],
  counts: [
    count('23', 23, 0, '2017-01-01', 'paper-000', {
      nb: 'Rapporten taler om «de 23 kommunene» og navngir dem ikke. Nord-Trøndelag fylke hadde 23 kommuner i 2017. Osen og Bindal lå i andre fylker.',
      nn: 'Rapporten talar om «de 23 kommunene» og nemner dei ikkje ved namn. Nord-Trøndelag fylke hadde 23 kommunar i 2017. Osen og Bindal låg i andre fylke.',
      en: 'The report speaks of “the 23 municipalities” without naming them. The county of Nord-Trøndelag had 23 municipalities in 2017. Osen and Bindal were in other counties.',
    }),
    count('25', 25, 25, '2017-01-02', 'paper-001', {
      nb: 'Vedlegg 6 navngir 25 kommuner med signert samarbeidsavtale. Bak Leksvik står det «Ikke endelig avklart», fordi Leksvik ble til Indre Fosen fra 2018.',
      nn: 'Vedlegg 6 nemner 25 kommunar med signert samarbeidsavtale. Bak Leksvik står det «Ikke endelig avklart», fordi Leksvik vart til Indre Fosen frå 2018.',
      en: 'Appendix 6 names 25 municipalities that had signed the cooperation agreement. Leksvik is marked “Ikke endelig avklart” (not finally settled), because it became part of Indre Fosen from 2018.',
    }),
    count('25/26', null, 0, '2017-11-22', 'paper-002', {
      nb: 'Verdals sak sier 25/26, fordi Indre Fosen var usikker på om den hørte til St. Olavs eller Helse Nord-Trøndelag.',
      nn: 'Saka i Verdal seier 25/26, fordi Indre Fosen var usikker på om ho høyrde til St. Olavs eller Helse Nord-Trøndelag.',
      en: 'The case in Verdal says 25/26, because Indre Fosen was unsure whether it belonged to St. Olavs or Helse Nord-Trøndelag.',
    }),
    count('20', 20, 0, '2025-01-01', 'paper-004', {
      nb: 'Presentasjonen sier 20 kommuner. Det stemmer med de 25 etter sammenslåingene i 2020, uten Leksvik. Kartet i samme presentasjon viser 22 navn: Selbu og Tydal er med i Værnesregionen, men er ikke parter.',
      nn: 'Presentasjonen seier 20 kommunar. Det stemmer med dei 25 etter samanslåingane i 2020, utan Leksvik. Kartet i den same presentasjonen viser 22 namn: Selbu og Tydal er med i Værnesregionen, men er ikkje partar.',
      en: 'The presentation says 20 municipalities. That is the 25 after the mergers of 2020, without Leksvik. The map in the same presentation shows 22 names: Selbu and Tydal belong to the region Værnesregionen but are not parties.',
    }),
  ],
}

/** Bjugn's case of 2018 names two of the 30; who the others were is not known. */
const south: SampleParties = {
  memberships: [
    ...statement('paper-003', '2018-01-01', 'settled', '5001 5017'),
    ...statement('skde-catchment', '2024-01-01', 'settled', southernToday),
  ],
  regions: [
    ...region('Orkdalsregionen', 'region-orkdal', '5059 5055 5056 5014 5061 5022 5029'),
    ...region('Fosen', 'region-known', '5054 5057 5058'),
  ],
  organisations: [
    organisation(
      'st-olavs-hospital',
      'St. Olavs hospital HF',
      'health-trust',
      '883974832',
      'trust-numbers',
    ),
    organisation('ks-sor-trondelag', 'KS Sør-Trøndelag', 'ks', null, 'paper-003'),
  ],
  roles: [{ ...held('host', '5001'), ...atLatest('2018-01-01'), source: 'paper-003' }],
  counts: [
    count('30', 30, 2, '2018-01-01', 'paper-003', {
      nb: 'Saken fra Bjugn sier at Trondheim dekker halvparten og «de andre 29 kommunene» resten. Bare Trondheim og Bjugn er navngitt. De 28 andre er ikke kjent.',
      nn: 'Saka frå Bjugn seier at Trondheim dekkjer halvparten og «de andre 29 kommunene» resten. Berre Trondheim og Bjugn er nemnde. Dei 28 andre er ikkje kjende.',
      en: 'The case from Bjugn says that Trondheim pays half and “the other 29 municipalities” the rest. Only Trondheim and Bjugn are named. The other 28 are not known.',
    }),
    count('19', 19, 19, '2024-01-01', 'skde-catchment', {
      nb: 'Opptaksområdet til St. Olavs hospital har 19 kommuner på kodene fra 2024. Samarbeidsavtalens egen liste er ikke funnet.',
      nn: 'Opptaksområdet til St. Olavs hospital har 19 kommunar på kodane frå 2024. Den eigne lista i samarbeidsavtalen er ikkje funnen.',
      en: 'The catchment area of St. Olavs hospital has 19 municipalities by the codes of 2024. The list of the cooperation agreement itself has not been found.',
    }),
  ],
}

/** By the community's key. The exercise has the parties of the north, and no history of counts. */
export const sampleParties: ReadonlyMap<string, SampleParties> = new Map([
  ['nordre-trondelag', north],
  ['st-olav', south],
  ['ovelse', { ...north, counts: [] }],
])
