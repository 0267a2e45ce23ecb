import type { Drill, DrillFields } from '../../../kernel/drill.model.ts'

const decided = { vedtak: 'ASU 12.02.2026, sak 4/26' }

const onParty = (
  send: 'decidePlace' | 'endMembership',
  code: string,
  asked: string,
  typed: DrillFields,
) => ({
  send,
  as: 'secretariat' as const,
  names: { code },
  asked,
  typed: { ...decided, ...typed },
  previewed: true as const,
})

/** What the room is tried with. Source: the forms of the room. */
export const drills = [
  {
    name: 'members',
    once: true,
    steps: [
      {
        send: 'addParties',
        as: 'secretariat',
        asked: 'sok=1833&dag=01.01.2026',
        typed: { ...decided, dag: '01.01.2026', kommuner: ['1833'] },
        previewed: true,
      },
      {
        send: 'setRegions',
        as: 'secretariat',
        typed: {
          ...decided,
          dag: '01.03.2026',
          kommuner: ['1833'],
          region: 'ny',
          nyregion: 'Region {public}',
        },
        previewed: true,
      },
      onParty('endMembership', '1833', '', { dag: '31.05.2026' }),
      onParty('decidePlace', '5054', 'sett=2019-01-01', { plass: 'part', dag: '01.03.2018' }),
      {
        send: 'giveTask',
        as: 'secretariat',
        typed: { ...decided, rolle: 'host', hvem: '5038', dag: '01.02.2026' },
        previewed: true,
      },
    ],
  },
  {
    name: 'organisation',
    steps: [
      {
        send: 'addOrganisation',
        as: 'secretariat',
        typed: { ...decided, navn: 'Sykehuset {public}', slag: 'other', orgnr: '' },
        previewed: true,
      },
      {
        send: 'organisation',
        as: 'secretariat',
        names: { key: 'sykehuset-{public}' },
        typed: { ...decided, navn: 'Sjukehuset {public}', slag: 'other', dag: '01.03.2026' },
        previewed: true,
      },
      {
        send: 'endOrganisation',
        as: 'secretariat',
        names: { key: 'sykehuset-{public}' },
        typed: { ...decided, dag: '31.05.2026' },
        previewed: true,
        ends: true,
      },
    ],
  },
] as const satisfies readonly Drill[]
