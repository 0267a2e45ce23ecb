import { both, from, type MadeCase, type MadeStop, trust, users } from './exercise-case.model.ts'

const settled = (
  title: string,
  why: string,
  by: MadeCase['by'],
  days: number,
  more: Partial<MadeCase> & { stops: readonly MadeStop[] },
): MadeCase => ({ title, why, body: 'asu', by, days, kind: 'decision', matter: 'none', ...more })

/** Cases of the exercise that bodies have treated, the newest first. All of it is made up. */
export const settledCases: readonly MadeCase[] = [
  settled(
    'Hospitering mellom kommune og sykehus',
    'Kjennskap gir færre avvik.',
    from('5038'),
    260,
    {
      acts: 'both',
      stops: [
        [
          'asu',
          'decide',
          -220,
          'agreed-with-remarks',
          ['Værnesregionen', 'Ordningen må kunne brukes også av dem som bor to timer unna.'],
        ],
      ],
    },
  ),
  settled('Fagnettverk for helseberedskap', 'Ingen øver sammen i dag.', trust, 300, {
    acts: 'trust',
    stops: [['asu', 'decide', -270, 'agreed']],
  }),
  settled('Årsrapport for i fjor', 'Rapporten legges fram hvert år.', both, 210, {
    body: 'psu',
    kind: 'information',
    acts: 'none',
    stops: [
      ['asu', 'recommend', -190, 'forwarded'],
      ['psu', 'inform', -170, 'noted'],
    ],
  }),
  settled('Handlingsplan for samhandling i år', 'Planen gjelder ett år.', both, 430, {
    matter: 'action-plan',
    acts: 'both',
    stops: [
      ['asu', 'discuss', -410, 'noted'],
      ['asu', 'recommend', -375, 'forwarded'],
      ['psu', 'decide', -350, 'agreed'],
    ],
  }),
  settled('Fordeling av samhandlingstilskudd i år', 'Søknadene var tre ganger potten.', both, 420, {
    body: 'psu',
    matter: 'shared-funds',
    acts: 'both',
    stops: [
      ['psu', 'decide', -380, 'not-agreed'],
      ['psu', 'decide', -350, 'agreed'],
    ],
  }),
  settled(
    'Rutine for pasienter uten fastlege',
    'Epikrisen har ingen mottaker.',
    from('5006'),
    340,
    {
      matter: 'routine',
      acts: 'both',
      stops: [
        ['fagrad-for-legesamarbeid', 'recommend', -320, 'forwarded'],
        ['asu', 'decide', -270, 'agreed'],
      ],
    },
  ),
  settled('Ambulerende team for eldre', 'Tilbudet finnes bare i to kommuner.', from('5037'), 390, {
    acts: 'both',
    stops: [['asu', 'decide', -355, 'not-agreed']],
  }),
  settled('Brukermedvirkning i fagrådene', 'Brukerne er ikke med i alle.', users, 365, {
    kind: 'discussion',
    acts: 'none',
    stops: [['asu', 'discuss', -355, 'withdrawn']],
  }),
  settled('Rekruttering av sykepleiere', 'Alle leter i samme skog.', from('5060'), 480, {
    kind: 'discussion',
    acts: 'both',
    stops: [['asu', 'discuss', -450, 'noted']],
  }),
  settled('Valg av leder og nestleder i ASU', 'Perioden er ute.', both, 470, {
    kind: 'election',
    acts: 'none',
    stops: [['asu', 'decide', -450, 'agreed']],
  }),
  settled('Møteplan for neste år', 'Møtene må passe med formøtene.', both, 100, {
    acts: 'none',
    stops: [['asu', 'decide', -98, 'agreed']],
  }),
  settled('Rehabilitering etter slag', 'Ventetiden er ulik.', from('5047'), 520, {
    acts: 'both',
    stops: [
      ['fagrad-for-pasientsamarbeid', 'recommend', -500, 'forwarded'],
      ['asu', 'decide', -450, 'agreed'],
    ],
  }),
  settled('Legemiddellister ved utskriving', 'Lista stemmer ikke i hver tredje sak.', trust, 530, {
    matter: 'routine',
    acts: 'both',
    stops: [
      [
        'asu',
        'decide',
        -500,
        'agreed-with-remarks',
        ['Brukerrepresentanten', 'Pasienten skal ha lista i handa.'],
      ],
    ],
  }),
  settled('Ernæring hos eldre', 'Vekttap blir ikke meldt.', from('5041'), 560, {
    acts: 'municipalities',
    stops: [['asu', 'decide', -545, 'agreed']],
  }),
  settled('Tall for reinnleggelser', 'ASU følger dem hvert år.', trust, 555, {
    kind: 'information',
    acts: 'none',
    stops: [['asu', 'inform', -545, 'noted']],
  }),
  settled('Forebygging av fall', 'Flere innleggelser kunne vært unngått.', from('5049'), 600, {
    acts: 'municipalities',
    stops: [['asu', 'decide', -590, 'agreed']],
  }),
  settled('Psykisk helse: felles vaktlinje', 'Ingen svarer om natta.', from('5034'), 610, {
    acts: 'both',
    stops: [
      ['asu', 'discuss', -590, 'noted'],
      ['asu', 'decide', -545, 'agreed'],
    ],
  }),
  settled('Videokonsultasjon i sykehjem', 'Reisetiden er lang.', from('5020'), 615, {
    acts: 'both',
    stops: [
      ['asu', 'decide', -590, 'postponed'],
      ['asu', 'decide', -545, 'agreed'],
    ],
  }),
  settled('Årsrapport for året før i fjor', 'Rapporten legges fram hvert år.', both, 575, {
    body: 'psu',
    kind: 'information',
    acts: 'none',
    stops: [['psu', 'inform', -535, 'noted']],
  }),
  settled('Retningslinje for barn som pårørende', 'Barna blir ikke sett.', from('5052'), 640, {
    matter: 'guideline',
    acts: 'both',
    stops: [
      ['fagrad-for-pasientsamarbeid', 'recommend', -635, 'forwarded'],
      ['asu', 'recommend', -590, 'forwarded'],
    ],
  }),
  settled('Koordinerende enhet: navn og telefon', 'Lista er gammel.', from('5043'), 650, {
    body: 'koordinerende-enheter',
    acts: 'municipalities',
    stops: [['koordinerende-enheter', 'decide', -640, 'agreed']],
  }),
  settled('Palliasjon: hvem har senga', 'Pasienter flyttes for ofte.', trust, 660, {
    acts: 'both',
    stops: [['asu', 'decide', -650, 'agreed']],
  }),
  settled('Orientering om nytt journalsystem', 'Innføringen er om et halvt år.', trust, 670, {
    kind: 'information',
    acts: 'none',
    stops: [['asu', 'inform', -650, 'noted']],
  }),
  settled('Felles opplæring av vikarer', 'Ferien nærmer seg.', from('5044'), 680, {
    acts: 'municipalities',
    stops: [['asu', 'decide', -650, 'agreed']],
  }),
  settled('Transport av utskrivningsklare', 'Drosjene kommer ikke.', from('1811'), 700, {
    acts: 'trust',
    stops: [['asu', 'decide', -650, 'withdrawn']],
  }),
  settled('Høring om framtidas helsetjeneste', 'Fristen er om åtte uker.', both, 710, {
    acts: 'both',
    stops: [
      ['asu', 'discuss', -700, 'noted'],
      ['psu', 'decide', -665, 'agreed'],
    ],
  }),
]
