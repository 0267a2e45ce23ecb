import type { SamplePaper, SampleTemplate } from './sample-paper.model.ts'

/** What the political body reads: shorter, and without the professionals' assessment of each side. */
export const exerciseTemplates: readonly SampleTemplate[] = [
  {
    body: 'psu',
    headings: [
      { key: 'kort-sagt', title: 'Kort sagt', hint: 'Det en politiker må vite.', sort: 'summary' },
      { key: 'bakgrunn', title: 'Bakgrunn', hint: null, sort: 'text' },
      { key: 'okonomi', title: 'Hva det koster', hint: 'For hver part.', sort: 'text' },
      { key: 'forslag', title: 'Forslag til vedtak', hint: null, sort: 'point' },
    ],
  },
]

/** Papers of the exercise, made up. */
export const exercisePapers: readonly SamplePaper[] = [
  {
    caseTitle: 'Kurs i BTI for 20 kommuner',
    shown: [],
    written: {
      'kort-sagt':
        'Kommunene vil ha kurs i BTI i 2027. 16 av 20 har svart, og ni av dem vil ha kurset i egen region. Saken ber ASU slutte seg til en felles kursrekke og bestille plan og kostnad til neste møte.',
      bakgrunn:
        'Retningslinje 7 bygger på BTI. Runden «Hva trenger dere av kurs i 2027?» ble lukket 9. november.',
      vurdering:
        'Kurs i regionene treffer flest, men gir seks kurs i stedet for ett. Helseforetaket kan holde med forelesere hvis datoene samles på våren.',
      kommunene: '- Fem små kommuner velger digitalt.\n- Reise og vikar er den største utgiften.',
      helseforetaket: 'Forelesere i seks regioner.',
      forslag: [
        'ASU slutter seg til en felles kursrekke i Bedre tverrfaglig innsats (BTI) i 2027, holdt i regionene.',
        'Hver kommune møter på stedet. Kommunene dekker egne utgifter til reise og vikar.',
        'Sekretariatene legger fram kursplan og kostnad i neste møte.',
      ],
    },
    review: {
      days: 10,
      note: 'Se særlig på punkt 2.',
      readers: [
        {
          code: '5007',
          name: 'Namsos',
          says: [
            { of: 'kort-sagt', verdict: 'agree' },
            { of: 1, verdict: 'agree' },
            {
              of: 2,
              verdict: 'other-words',
              words:
                'Flatanger, Osen og Overhalla må kunne delta digitalt. Ellers blir reisa dyrere enn kurset.',
              proposed:
                'Hver kommune kan delta på stedet eller digitalt. Kommunene dekker egne utgifter.',
              answer: { taken: true, words: 'Punktet er endret.' },
            },
            { of: 3, verdict: 'agree' },
          ],
        },
        {
          code: '5038',
          name: 'Verdal',
          says: [
            { of: 'vurdering', verdict: 'agree' },
            { of: 1, verdict: 'agree' },
            { of: 2, verdict: 'agree' },
            { of: 3, verdict: 'agree' },
          ],
        },
        {
          code: '5006',
          name: 'Steinkjer',
          says: [
            {
              of: 'vurdering',
              verdict: 'remark',
              words: 'Det står ikke hva som skjer hvis våren er full. Høsten bør være med.',
            },
            { of: 1, verdict: 'agree' },
          ],
        },
        {
          code: '5045',
          name: 'Grong',
          says: [
            {
              of: 3,
              verdict: 'remark',
              words: 'Kostnaden bør deles på folketallet, og det bør stå her.',
            },
          ],
        },
      ],
    },
  },
  {
    caseTitle: 'Handlingsplan for samhandling neste år',
    shown: [
      {
        note: null,
        texts: {
          'kort-sagt': 'Handlingsplanen har ni tiltak. Den legges fram for ASU til innstilling.',
          bakgrunn: 'Planen bygger på evalueringen av året som gikk.',
          forslag: ['ASU innstiller til PSU at planen vedtas.', 'Tiltak 4 følges opp i mars.'],
        },
      },
      {
        note: 'Tiltak 9 gikk ut etter møtet i fagrådet.',
        texts: {
          'kort-sagt': 'Handlingsplanen har åtte tiltak. Den legges fram for ASU til innstilling.',
        },
      },
      {
        note: 'Oppfølgingen er lagt til et nytt punkt foran de andre.',
        texts: {
          forslag: [
            'Arbeidsutvalget følger planen opp hvert halvår.',
            'ASU innstiller til PSU at planen vedtas.',
            'Tiltak 4 følges opp i mars.',
          ],
        },
      },
    ],
  },
  {
    caseTitle: 'Samordnet henvisning: hvem ringer hvem',
    writers: [{ code: '5038', name: 'Verdal' }],
    shown: [],
    written: {
      'kort-sagt': 'Henvisninger stopper fordi det er uklart hvem som ringer hvem.',
      bakgrunn: 'Legevaktene og mottaket har hver sin liste.',
      forslag: ['ASU ber fagrådet lage én felles liste.'],
    },
  },
]
