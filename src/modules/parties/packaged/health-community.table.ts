import type { HealthCommunity } from './health-community.model.ts'

/**
 * The 19 communities, the trust that each is built around, and the municipalities known to take
 * part today, by the codes in force since 2024.
 */
export const healthCommunities: readonly HealthCommunity[] = [
  {
    key: 'finnmark',
    name: 'Helsefellesskapet Finnmark',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Finnmarkssykehuset HF',
      organisationNumber: '983974880',
      region: 'Helse Nord RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes:
      '5601 5603 5605 5607 5610 5612 5614 5616 5618 5620 5622 5624 5626 5628 5630 5632 5634 5636',
    memberSource: 'skde-catchment',
  },
  {
    key: 'unn',
    name: 'Helsefellesskapet Troms og Ofoten',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Universitetssykehuset Nord-Norge HF',
      organisationNumber: '983974899',
      region: 'Helse Nord RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes:
      '1806 1851 1853 5501 5503 5510 5512 5514 5516 5518 5520 5522 5524 5526 5528 5530 5532 5534 5536 5538 5540 5542 5544 5546',
    memberSource: 'skde-catchment',
  },
  {
    key: 'nordland',
    name: 'Helsefellesskapet Lofoten, Vesterålen og Salten',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Nordlandssykehuset HF',
      organisationNumber: '983974910',
      region: 'Helse Nord RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes:
      '1804 1837 1838 1839 1840 1841 1845 1848 1856 1857 1859 1860 1865 1866 1867 1868 1870 1871 1874 1875',
    memberSource: 'skde-catchment',
  },
  {
    key: 'helgeland',
    name: 'Helsefellesskapet Helgeland',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Helgelandssykehuset HF',
      organisationNumber: '983974929',
      region: 'Helse Nord RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes:
      '1811 1812 1813 1815 1816 1818 1820 1822 1824 1825 1826 1827 1828 1832 1833 1834 1835 1836',
    memberSource: 'skde-catchment',
  },
  {
    key: 'nordre-trondelag',
    name: 'Helsefellesskapet Nordre Trøndelag',
    nameSource: 'paper-004',
    trust: {
      name: 'Helse Nord-Trøndelag HF',
      organisationNumber: '983974791',
      region: 'Helse Midt-Norge RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes:
      '1811 5006 5007 5020 5034 5035 5036 5037 5038 5041 5042 5043 5044 5045 5046 5047 5049 5052 5053 5060',
    memberSource: 'paper-004',
  },
  {
    key: 'st-olav',
    name: 'Helsefellesskapet St. Olavs hospital',
    nameSource: 'name-descriptive',
    trust: {
      name: 'St. Olavs hospital HF',
      organisationNumber: '883974832',
      region: 'Helse Midt-Norge RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes:
      '5001 5014 5021 5022 5025 5026 5027 5028 5029 5031 5032 5033 5054 5055 5056 5057 5058 5059 5061',
    memberSource: 'skde-catchment',
  },
  {
    key: 'more-og-romsdal',
    name: 'Helsefellesskapet Møre og Romsdal',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Helse Møre og Romsdal HF',
      organisationNumber: '997005562',
      region: 'Helse Midt-Norge RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes:
      '1505 1506 1508 1511 1514 1515 1516 1517 1520 1525 1528 1531 1532 1535 1539 1547 1554 1557 1560 1563 1566 1573 1576 1577 1578 1579 1580',
    memberSource: 'skde-catchment',
  },
  {
    key: 'forde',
    name: 'Helsefellesskapet Førde',
    nameSource: 'name-descriptive',
    trust: { name: 'Helse Førde HF', organisationNumber: '983974732', region: 'Helse Vest RHF' },
    trustSource: 'trust-numbers',
    memberCodes:
      '4602 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649 4650 4651',
    memberSource: 'skde-catchment',
  },
  {
    key: 'bergen',
    name: 'Helsefellesskapet Bergen',
    nameSource: 'name-descriptive',
    trust: { name: 'Helse Bergen HF', organisationNumber: '983974724', region: 'Helse Vest RHF' },
    trustSource: 'trust-numbers',
    memberCodes:
      '4601 4619 4620 4621 4622 4623 4624 4625 4626 4627 4628 4629 4630 4631 4632 4633 4634 4635',
    memberSource: 'skde-catchment',
  },
  {
    key: 'fonna',
    name: 'Helsefellesskapet Fonna',
    nameSource: 'name-descriptive',
    trust: { name: 'Helse Fonna HF', organisationNumber: '983974694', region: 'Helse Vest RHF' },
    trustSource: 'trust-numbers',
    memberCodes: '1106 1134 1135 1145 1146 1149 1151 1160 4611 4612 4613 4614 4615 4616 4617 4618',
    memberSource: 'skde-catchment',
  },
  {
    key: 'stavanger',
    name: 'Helsefellesskapet Stavanger',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Helse Stavanger HF',
      organisationNumber: '983974678',
      region: 'Helse Vest RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes: '1101 1103 1108 1111 1112 1114 1119 1120 1121 1122 1124 1127 1130 1133 1144',
    memberSource: 'skde-catchment',
  },
  {
    key: 'sorlandet',
    name: 'Helsefellesskapet Agder',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Sørlandet sykehus HF',
      organisationNumber: '983975240',
      region: 'Helse Sør-Øst RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes:
      '4201 4202 4203 4204 4205 4206 4207 4211 4212 4213 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4226 4227 4228',
    memberSource: 'skde-catchment',
  },
  {
    key: 'telemark',
    name: 'Helsefellesskapet Telemark',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Sykehuset Telemark HF',
      organisationNumber: '983975267',
      region: 'Helse Sør-Øst RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes:
      '4001 4003 4005 4010 4012 4014 4016 4018 4020 4022 4024 4026 4028 4030 4032 4034 4036',
    memberSource: 'skde-catchment',
  },
  {
    key: 'vestfold',
    name: 'Helsefellesskapet Vestfold',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Sykehuset i Vestfold HF',
      organisationNumber: '983975259',
      region: 'Helse Sør-Øst RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes: '3901 3903 3905 3907 3909 3911',
    memberSource: 'skde-catchment',
  },
  {
    key: 'vestre-viken',
    name: 'Helsefellesskapet Vestre Viken',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Vestre Viken HF',
      organisationNumber: '894166762',
      region: 'Helse Sør-Øst RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes:
      '3201 3203 3236 3301 3303 3305 3310 3312 3314 3316 3318 3320 3322 3324 3326 3328 3330 3332 3334 3336 3338',
    memberSource: 'skde-catchment',
  },
  {
    key: 'oslo',
    name: 'Helsefellesskapet Oslo',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Oslo universitetssykehus HF',
      organisationNumber: '993467049',
      region: 'Helse Sør-Øst RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes: '0301',
    memberSource: 'skde-catchment',
  },
  {
    key: 'ahus',
    name: 'Helsefellesskapet Ahus',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Akershus universitetssykehus HF',
      organisationNumber: '983971636',
      region: 'Helse Sør-Øst RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes:
      '3205 3207 3209 3212 3214 3218 3220 3222 3224 3226 3228 3230 3232 3238 3240 3242 3401 3414 3415 3416 3417',
    memberSource: 'skde-catchment',
  },
  {
    key: 'ostfold',
    name: 'Helsefellesskapet Østfold',
    nameSource: 'name-descriptive',
    trust: {
      name: 'Sykehuset Østfold HF',
      organisationNumber: '983971768',
      region: 'Helse Sør-Øst RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes: '3101 3103 3105 3107 3110 3112 3114 3116 3118 3120 3122 3124 3216',
    memberSource: 'skde-catchment',
  },
  {
    key: 'innlandet',
    name: 'Helsefellesskap Innlandet',
    nameSource: 'innlandet-web',
    trust: {
      name: 'Sykehuset Innlandet HF',
      organisationNumber: '983971709',
      region: 'Helse Sør-Øst RHF',
    },
    trustSource: 'trust-numbers',
    memberCodes:
      '3234 3403 3405 3407 3411 3412 3413 3418 3419 3420 3421 3422 3423 3424 3425 3426 3427 3428 3429 3430 3431 3432 3433 3434 3435 3436 3437 3438 3439 3440 3441 3442 3443 3446 3447 3448 3449 3450 3451 3452 3453 3454',
    memberSource: 'skde-catchment',
  },
]
