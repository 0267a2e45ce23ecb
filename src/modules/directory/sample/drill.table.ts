import type { Drill, DrillStep } from '../../../kernel/drill.model.ts'

const as = 'secretariat' as const

const confirmed = (names: Record<string, string>): DrillStep => ({
  send: 'confirmHolder',
  as,
  on: 'placeList',
  names,
  openly: true,
})

/** Somebody at a place, whom nobody reads of but its own side, those who keep all lists, and, once they are let in, those who see to that. */
const holder = (place: string, functionKey: string, mark: string): Drill => {
  const names = { place }
  const own: Pick<DrillStep, 'as' | 'names'> = { as, names }
  return {
    name: `holder-${place}`,
    steps: [
      {
        send: 'addHolder',
        ...own,
        typed: {
          funksjon: functionKey,
          slag: 'person',
          navn: `Kari ${mark}`,
          epost: `${mark}@{own-key}.example`,
          telefon: '74 04 82 01',
          deling: 'own-side',
        },
      },
      { send: 'holder', ...own, on: 'holder', typed: { navn: `Kari Ny ${mark}` } },
      ...(place === '5038' ? [confirmed(names)] : []),
      { send: 'confirmList', ...own, on: 'placeList', openly: true },
      {
        send: 'placeLanguage',
        ...own,
        on: 'placeList',
        typed: { maalform: 'neutral' },
        openly: true,
      },
      { send: 'giveLogin', ...own, on: 'holder' },
      { send: 'endHolder', ...own, ends: true },
    ],
  }
}

const function_ = 'funksjon-{public}'
const organisation = 'senter-{municipalities+secretariat}'

/** What the room is tried with. Source: the forms of the room. */
export const drills: readonly Drill[] = [
  {
    name: 'usual-functions',
    once: true,
    steps: [{ send: 'usualFunctions', as, on: 'functions' }],
  },
  holder('5038', 'kommuneoverlege', '{municipalities+secretariat+managers}'),
  holder('helse-nord-trondelag', 'samhandlingskontakt', '{trust+secretariat+managers}'),
  {
    name: 'functions',
    steps: [
      {
        send: 'addFunction',
        as,
        typed: {
          navn: 'Funksjon {public}',
          nynorsk: '',
          engelsk: '',
          antall: 'several',
          hvor: 'municipality',
          plass: '-',
        },
      },
      {
        send: 'changeFunction',
        as,
        names: { function: function_ },
        typed: { navn: 'Endret {public}' },
      },
      { send: 'endFunction', as, on: 'changeFunction', names: { function: function_ } },
      { send: 'restoreFunction', as, on: 'changeFunction', names: { function: function_ } },
    ],
  },
  {
    name: 'externals',
    steps: [
      {
        send: 'addExternal',
        as,
        typed: {
          navn: 'Senter {municipalities+secretariat}',
          slag: 'other',
          nettsted: '',
          om: '',
          deling: 'municipalities',
          kilde: '',
        },
      },
      {
        send: 'changeExternal',
        as,
        names: { organisation },
        typed: { om: 'Om {municipalities+secretariat}' },
      },
      { send: 'endExternal', as, on: 'changeExternal', names: { organisation } },
      { send: 'restoreExternal', as, on: 'changeExternal', names: { organisation } },
    ],
  },
  {
    name: 'letters',
    steps: [
      {
        send: 'addHolder',
        as,
        names: { place: '5037' },
        typed: {
          funksjon: 'kommuneoverlege',
          slag: 'person',
          navn: 'Ida {community}',
          epost: '{community}@{own-key}.example',
          deling: 'community',
        },
      },
      {
        send: 'write',
        as,
        asked: 'funksjon=kommuneoverlege',
        typed: {
          funksjon: 'kommuneoverlege',
          emne: 'Hei {secretariat+receiver}',
          tekst: 'Hei alle {secretariat+receiver}.',
        },
        previewed: true,
      },
      { send: 'writeAgain', as, on: 'receipt', needsMail: 'lost' },
      {
        send: 'importList',
        as,
        typed: {
          lim: 'kommunenummer;funksjon;navn\n5037;Kommuneoverlege;Fra {community}',
        },
        previewed: true,
      },
    ],
  },
]
