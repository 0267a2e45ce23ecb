import type { Drill } from '../../../kernel/drill.model.ts'

const as = 'secretariat' as const
const body = 'organ-{public}'
const hidden = 'organ-{community}'
const names = { body }
const council = 'rad-{community+receiver}'
const asked = { body: council, asking: 'navn-til-rad-{community+receiver}' }

/** What the room is tried with. Source: the forms of the room. */
export const drills: readonly Drill[] = [
  {
    name: 'secretary',
    steps: [
      {
        send: 'addSeat',
        as: 'body-secretary',
        names: { body: 'asu' },
        typed: {
          navn: 'Gjest {public}',
          taler: ['gruppe.users'],
          side: 'none',
          rett: 'speak',
          formote: 'none',
        },
      },
      {
        send: 'addSeatHolder',
        as: 'body-secretary',
        names: { body: 'asu' },
        typed: {
          rang: '0',
          navn: 'Kari {body-asu+secretariat}',
          funksjon: 'Leder {body-asu+secretariat}',
          epost: '{body-asu+secretariat}@{own-key}.example',
          deling: 'body',
        },
      },
      {
        send: 'changeSeat',
        as: 'body-secretary',
        names: { body: 'asu' },
        typed: { navn: 'Gjesten {public}' },
      },
    ],
  },
  {
    name: 'bodies',
    steps: [
      {
        send: 'addBody',
        as,
        typed: {
          navn: 'Organ {public}',
          kort: '',
          slag: 'administrative',
          niva: '2',
          side: 'both',
          ble: 'Opprettet {public}',
          deling: 'public',
        },
      },
      { send: 'changeBody', as, names, typed: { lokalt: 'Nivå {public}' } },
      {
        send: 'bodyPractice',
        as,
        names,
        typed: {
          sekretar: 'Sekretæren {public}',
          innkaller: 'Lederen {public}',
          varsel: '10',
          papirer: '5',
          saksnummer: 'Sak {public} 1',
          motenummer: '',
          teller: 'running',
          evaluering: '{later}',
          kopi: 'Kopi {community}',
        },
      },
      {
        send: 'addMandate',
        as,
        names,
        typed: {
          mandat: 'Gi råd {public}',
          ikke: 'Finansiering {public}',
          vedtattav: 'ASU {public}',
          vedtatt: '{today}',
          sak: 'Sak {public}',
          fra: '',
        },
      },
      { send: 'changeMandate', as, names, typed: { ikke: 'Ansettelser {public}' } },
      {
        send: 'addMandate',
        as,
        names,
        typed: { mandat: 'Gi flere råd {public}', fra: '{soon}' },
      },
      { send: 'withdrawMandate', as, names, ends: true },
      {
        send: 'addSeat',
        as,
        names,
        typed: {
          navn: 'Plass {public}',
          taler: ['gruppe.all-municipalities', '5038'],
          side: 'municipal',
          rett: 'decide',
          oppnevnes: 'KS {public}',
          formote: 'municipal',
        },
      },
      {
        send: 'bodyLeaders',
        as,
        names,
        typed: { leder: '{first}', veksling: 'yearly', bytter: '{later}' },
      },
      { send: 'changeLeaders', as, names, typed: { valgt: 'elected' } },
      { send: 'askNames', as, names: { ...names, asking: 'navn-til-organ-{public}' } },
      {
        send: 'addSeatHolder',
        as,
        names,
        typed: {
          rang: '0',
          navn: 'Kari {municipalities+secretariat}',
          funksjon: 'Leder {municipalities+secretariat}',
          epost: '{municipalities+secretariat}@{own-key}.example',
          vedtak: 'Regionrådet {municipalities+secretariat}',
          deling: 'municipalities',
        },
      },
      { send: 'changeSeat', as, names, typed: { navn: 'Plassen {public}' } },
      {
        send: 'changeSeatHolder',
        as,
        names,
        typed: { navn: 'Kari Ny {municipalities+secretariat}' },
      },
      { send: 'endSeatHolder', as, names, ends: true },
      {
        send: 'addSeatHolder',
        as,
        names,
        typed: { rang: '1', navn: 'Per {municipalities+secretariat}', deling: 'municipalities' },
      },
      {
        send: 'endSeatHolder',
        as,
        on: 'endSeatHolder',
        names,
        typed: { aldri: 'yes' },
        ends: true,
      },
      { send: 'changeLeaders', as, names, typed: { aldri: 'yes' }, ends: true },
      {
        send: 'importSeats',
        as,
        typed: {
          lim: 'organ;plass;side;taler for;navn\nOrgan {public};Fra ei liste {public};ingen;seg selv;Anne {community}',
        },
        previewed: true,
      },
      { send: 'endSeat', as, names, ends: true },
      { send: 'discardRound', as, names: { round: 'navn-til-organ-{public}' }, ends: true },
      { send: 'endBody', as, names, typed: { plasser: 'yes' }, ends: true },
      { send: 'restoreBody', as, on: 'endBody', names, ends: true },
    ],
  },
  {
    name: 'hidden-body',
    steps: [
      {
        send: 'addBody',
        as,
        typed: {
          navn: 'Organ {community}',
          kort: '',
          slag: 'network',
          side: 'municipal',
          deling: 'community',
        },
      },
      {
        send: 'addMandate',
        as,
        names: { body: hidden },
        typed: {
          mandat: 'Møtes {community}',
          ikke: 'Vedtak {community}',
          vedtattav: 'Nettverket {community}',
          vedtatt: '{today}',
          sak: 'Sak {community}',
          fra: '',
        },
      },
      {
        send: 'addSeat',
        as,
        names: { body: hidden },
        typed: {
          navn: 'Plass {community}',
          taler: ['gruppe.itself'],
          side: 'none',
          rett: 'speak',
          formote: 'none',
        },
      },
    ],
  },
  {
    name: 'candidates',
    steps: [
      {
        send: 'addBody',
        as,
        typed: {
          navn: 'Råd {community+receiver}',
          kort: '',
          slag: 'professional',
          side: 'both',
          deling: 'community',
        },
      },
      {
        send: 'addSeat',
        as,
        names: { body: council },
        typed: {
          navn: 'Stol {community+receiver}',
          taler: ['5038'],
          side: 'municipal',
          rett: 'decide',
          oppnevnes: 'Rådet {community+receiver}',
          formote: 'none',
        },
      },
      { send: 'askNames', as, names: { ...asked, place: '5038' }, typed: { frist: '{soon}' } },
      { send: 'sendRound', as, names: { round: asked.asking } },
      {
        send: 'answerRound',
        as,
        names: { round: asked.asking, place: '5038' },
        typed: {
          medlem: 'Anne {secretariat+5038+receiver}, Leder, anne@{own-key}.example',
          svarer: 'secretariat',
          kilde: 'Brev',
        },
      },
      { send: 'askCandidates', as, names: asked },
      { send: 'renewCandidateLink', as, names: asked, on: 'appoint', needsMail: 'come' },
      {
        send: 'standByLink',
        as: 'stranger',
        on: 'mail',
        needsMail: 'come',
        typed: {
          svar: 'ja',
          navn: 'Anne {secretariat+receiver}',
          funksjon: 'Leder {secretariat+receiver}',
          ord: 'Gjerne {secretariat+receiver}',
        },
      },
      {
        send: 'revokeCandidateLink',
        as,
        names: asked,
        on: 'appoint',
        needsMail: 'come',
        ends: true,
      },
    ],
  },
  {
    name: 'authority',
    steps: [
      {
        send: 'addAuthority',
        as,
        typed: {
          navn: 'Punkt 5.2 {public}',
          avtale: 'Avtalen {public}',
          punkt: '5.2 Myndighet {public}',
          kilde: 'Presentasjonen {public}',
          andre: '5.2 f: Annet {public}',
          lesning: 'Slik leser vi det {public}',
          ukjent: 'Hva vi ikke vet {public}',
          'sak-8': 'Sak {public}',
          'punkt-8': '5.2 g {public}',
          'ord-8': 'Ordene {public}',
          'vedtar-8': ['parties.councils'],
          'merknad-8': 'Merknad {public}',
        },
      },
      {
        send: 'authorityDay',
        as,
        typed: { fra: '{today}', frakilde: 'Brevet {public}' },
      },
      {
        send: 'authorityDay',
        as,
        typed: { fra: '{today}', frakilde: 'Et annet brev {public}' },
      },
      {
        send: 'judgeAuthority',
        as,
        asked: 'sak=minor-agreement-change&organ=psu',
        typed: {
          om: 'Endringen {community}',
          valgt: 'minor-agreement-change',
          navn: 'Kari {community}',
          funksjon: 'Leder {community}',
          grunn: 'Mindre {community}',
        },
      },
      {
        send: 'objectToJudgement',
        as,
        typed: { hvem: 'Ola {community}', dag: '{today}', ord: 'Vi er uenige {community}' },
      },
      {
        send: 'withdrawJudgement',
        as,
        typed: { hvorfor: 'Feil sak {community}' },
        ends: true,
      },
    ],
  },
]
