import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import {
  samplePlace as place,
  sampleAgreement,
  sampleHouse,
} from '../../../../test/sample-house.ts'
import { lookInto } from '../../../platform/db.ts'
import { brought } from '../../../rooms.ts'
import { verifyWithin } from '../../journal/index.ts'

const own = `${place}/koordinator`
const draft = {
  title: 'Koordinator',
  body: 'Avtale mellom [[avtalepart]] og [[kommune]]. Koordinatoren er ansatt i Steinkjer komune.',
  kind: 'agreement',
  audience: 'public',
  counterparty: 'KS',
  deadline: '31.12.2027',
}
const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
const stand = {
  answers: 'stand',
  judgedBy: 'ASU 12.02.2026, sak 4/26',
  because: 'Bare en skrivefeil er rettet.',
}
let base: TestDatabase
let house: TestApp
let secretariat: Reader

const textOf = async (path: string, as: Reader = house.stranger) => {
  const answer = await house.get(path, as)
  expect(answer.status, path).toBe(200)
  return (await answer.text()).replaceAll('\u00a0', ' ')
}
const sends = async (path: string, fields: Record<string, string>, as = secretariat) => {
  const answer = await house.post(path, fields, as)
  expect(answer.status, path).toBe(303)
}
const answers = (party: string, fields: Record<string, string>) =>
  sends(`${own}/svar/${party}`, {
    ...{
      body: 'municipal-council',
      day: '20.11.2026',
      rightDay: '20.11.2026',
      source: 'E-post 21.11.2026',
    },
    ...fields,
  })
const nextVersion = async (title: string, fields: Record<string, string>) => {
  await sends(`${own}/ny-versjon`, { ...draft, title })
  await sends(`${own}/legg-fram`, { ...plan, ...fields, _steg: 'confirm' })
}
const mails = async () => {
  const rows = await base.owner
    .selectFrom('outgoing_mail')
    .select(['recipient', 'subject', 'body'])
    .where('subject', 'like', '%Koordinator%')
    .orderBy('id')
    .execute()
  return rows
}

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  await house.signIn('party-contact', '5038')
  await house.signIn('party-contact', '5037')
  await sends(`${place}/ny`, draft)
  await sends(`${own}/legg-fram`, { ...plan, _steg: 'confirm' })
  await answers('1811', { state: 'rejected' })
  await answers('5038', {
    state: 'adopted-with-reservation',
    reservation: 'Forbehold om budsjettet for 2027.',
  })
  await sends(`${own}/ny-versjon`, { ...draft, title: 'Koordinator, rettet' })
})
afterAll(() => base.close())

describe('En rettelse som lar svarene stå', () => {
  it('begynner med valgene fra den forrige, og spør hva som blir av svarene', async () => {
    const form = await textOf(`${own}/legg-fram`, secretariat)
    expect(form).toContain('Hva med svarene på versjon 1?')
    expect(form).toMatch(/value="municipal-council" selected/)
    const _lest = readStamp(form)
    const unsaid = await house.post(`${own}/legg-fram`, { ...plan, _lest }, secretariat)
    expect(unsaid.status).toBe(422)
    expect(await unsaid.text()).toContain('Svarene på forrige versjon: ')
    const bare = { ...plan, answers: 'stand', _lest }
    const unjudged = await (await house.post(`${own}/legg-fram`, bare, secretariat)).text()
    for (const field of ['judgedBy', 'because']) expect(unjudged).toContain(`href="#felt-${field}"`)
  })

  it('viser hva som blir av hvert svar, og hva hver får i e-post, før noe skjer', async () => {
    const _lest = readStamp(await textOf(`${own}/legg-fram`, secretariat))
    const look = async (chosen: Record<string, string>) => {
      const answer = await house.post(
        `${own}/legg-fram`,
        { ...plan, ...chosen, _lest },
        secretariat,
      )
      return (await answer.text()).replaceAll('\u00a0', ' ')
    }
    const standing = await look(stand)
    expect(standing).toContain('Hva som blir av svarene på versjon 1')
    expect(standing).toMatch(/Bindal(?:(?!<tr).)*Avvist(?:(?!<tr).)*Svaret står/s)
    expect(standing).toMatch(/Levanger(?:(?!<tr).)*Blir spurt</s)
    expect(standing).toContain('Rettet, og svaret deres står: «Koordinator, rettet»')
    const anew = await look({ answers: 'anew' })
    expect(anew).toMatch(/Bindal(?:(?!<tr).)*Blir spurt på nytt/s)
    expect(anew).not.toContain('svaret deres står')
  })

  it('lar ja og nei telle, sier hvem som vurderte det, og skriver bare til resten at de skal svare', async () => {
    await sends(`${own}/legg-fram`, { ...plan, ...stand, _steg: 'confirm' })
    const board = await textOf(`${own}/tavle`)
    expect(board).toContain('Versjonen er en rettelse: svarene på den forrige står')
    expect(board).toContain('ASU 12.02.2026, sak 4/26')
    expect(board).toContain('Bare en skrivefeil er rettet.')
    expect(board).toContain('Avvist')
    expect(board).toContain('Vedtatt med forbehold')
    const written = await mails()
    const of = (subject: string) => written.filter((mail) => mail.subject.startsWith(subject))
    expect(of('Rettet, og svaret deres står').map(({ body }) => body)).toEqual([
      expect.stringContaining('Bare en skrivefeil er rettet.'),
    ])
    expect(of('Til behandling: versjon 2 av «Koordinator, rettet»')).toHaveLength(1)
  })

  it('viser på partens side hvilken versjon svaret ble gitt på', async () => {
    expect(await textOf(`${own}/svar/1811`)).toContain(
      'Gitt på versjon 1. Svaret står etter rettelsen.',
    )
    expect(await textOf(`${own}/svar/1811?versjon=1`)).not.toContain('Svaret står etter')
  })

  it('trer tidligst i kraft den dagen den ble lagt fram, uansett når svarene ble gitt', async () => {
    const [row] = await base.owner
      .selectFrom('party_judgement as judged')
      .innerJoin('circulation', 'circulation.version_id', 'judged.version_id')
      .where('circulation.answers_from', 'is not', null)
      .where('judged.party_code', '=', '1811')
      .select(['judged.answered_from', 'circulation.put_forward_on'])
      .execute()
    expect(row?.answered_from).toBe(row?.put_forward_on)
  })

  it('spør om forbeholdet som før, og svaret gjelder begge versjonene', async () => {
    await sends(`${own}/svar/5038/forbehold`, { answer: 'no', source: 'E-post 22.11.2026' })
    for (const query of ['', '?versjon=1'])
      expect(await textOf(`${own}/svar/5038${query}`)).toContain(
        'Forbeholdet hindrer ikke ikrafttredelse.',
      )
  })

  it('rettes en linje som ble gitt på den forrige, er den rettet på begge', async () => {
    const page = await textOf(`${own}/svar/1811`, secretariat)
    const wrong = /rett=([0-9a-f-]+)/.exec(page)?.[1] ?? ''
    await answers('1811', {
      state: 'adopted',
      rightDay: '',
      supersedes: wrong,
      source: 'Protokollen fra Bindal',
    })
    for (const query of ['', '?versjon=1']) {
      const board = await textOf(`${own}/tavle${query}`)
      expect(board).not.toContain('Avvist')
      expect(board).toContain('har vedtatt')
    }
    const counts = await base.owner
      .selectFrom('circulation')
      .innerJoin('document_version as version', 'version.id', 'circulation.version_id')
      .where('version.title', 'like', 'Koordinator%')
      .select(['version.number', 'circulation.adopted_count as adopted'])
      .orderBy('version.number')
      .execute()
    expect(counts).toEqual([
      { number: 1, adopted: 2 },
      { number: 2, adopted: 2 },
    ])
  })

  it('kan rettes igjen: svarene på begge de forrige står, og et nytt svar gjelder bare den nye', async () => {
    await answers('5037', { state: 'adopted' })
    await nextVersion('Koordinator, rettet igjen', stand)
    const board = await textOf(`${own}/tavle`)
    expect(board).toMatch(/<dd>3<small>/)
    expect(await textOf(`${own}/svar/5037`)).toContain('Gitt på versjon 2.')
    expect(await textOf(`${own}/svar/5037?versjon=1`)).toContain('Ingenting er meldt ennå.')
  })

  it('trekkes den, gjelder svarene på de forrige som før', async () => {
    await sends(`${own}/trekk`, { reason: 'Feil tekst', _steg: 'confirm' })
    const board = await textOf(`${own}/tavle`)
    expect(board).toMatch(/<dd>3<small>/)
    await sends(`${own}/trekk`, { reason: 'Feil tekst her også', _steg: 'confirm' })
    expect(await textOf(`${own}/tavle`)).toMatch(/<dd>2<small>/)
  })

  it('følger kommunen over et nytt kommunenummer, og den gamle adressen fører fram', async () => {
    const at = sampleAgreement
    await sends(`${at}/svar/1721`, {
      ...{ body: 'municipal-council', state: 'adopted', day: '18.12.2017' },
      ...{ source: 'E-post 21.12.2017', rightDay: '' },
    })
    await sends(`${at}/ny-versjon`, { ...draft, title: 'Felles finansiering, rettet' })
    await sends(`${at}/legg-fram`, { ...plan, ...stand, _steg: 'confirm' })
    const old = await house.get(`${at}/svar/1721`)
    expect([old.status, old.headers.get('location')]).toEqual([302, `${at}/svar/5038?versjon=2`])
    const page = await textOf(`${at}/svar/5038`, secretariat)
    expect(page).toContain('18. desember 2017')
    expect(page).toContain('Gitt på versjon 1.')
    expect(page).toContain(`href="${at}/svar/1721?versjon=1"`)
    const wrong = [...page.matchAll(/rett=([0-9a-f-]+)/g)].at(-1)?.[1] ?? ''
    await sends(`${at}/svar/5038`, {
      ...{ body: 'municipal-council', state: 'rejected', day: '18.12.2017', supersedes: wrong },
      source: 'Protokollen',
    })
    for (const path of ['svar/5038', 'svar/1721?versjon=1'])
      expect(await textOf(`${at}/${path}`)).toContain('Avvist')
    const merged = await textOf(`${at}/svar/5060`)
    expect(merged).toContain('Ingenting er meldt ennå.')
  })

  it('etterlater en journal som er hel', async () => {
    const { chain, rows } = await lookInto(base.owner, base.communityId, (tx) =>
      verifyWithin(tx, base.communityId, brought.sealed),
    )
    expect(chain).toMatchObject({ ok: true })
    // Those who have signed in by the test itself are told of by no entry.
    const own = ['circulation', 'party_judgement', 'treatment', 'reservation_answer', 'document']
    expect(rows.strays.filter(({ table }) => own.includes(table))).toEqual([])
  })
})
