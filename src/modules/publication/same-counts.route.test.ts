import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../test/app.ts'
import { aDraft, aNewTreatment, aPlan } from '../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { addDays, instant } from '../../kernel/day.model.ts'
import { osloDay } from '../../kernel/oslo.model.ts'
import { now } from '../../platform/clock.ts'
import { createDocument, draftNextVersion } from '../agreements/index.ts'
import { askAgain } from '../approvals/again/ask-again.command.ts'
import { registerTreatment } from '../approvals/answer/register-treatment.command.ts'
import { moveDeadline } from '../approvals/deadline/move-deadline.command.ts'
import { type PutForward, putForward } from '../approvals/plan/put-forward.command.ts'
import { clarifyParty } from '../approvals/question/clarify-party.command.ts'
import { withdrawVersion } from '../approvals/withdrawal/withdraw-version.command.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const at = instant('2017-12-15T10:00:00.000Z')
const today = osloDay(now())

type Parties = PutForward['parties']
const asked = (...names: string[]): Parties =>
  names.map((name) => ({
    code: codes[name] ?? '',
    name,
    kind: name.startsWith('Helse') ? 'health-trust' : 'municipality',
    standing: name === 'Leksvik' ? 'unsettled' : 'settled',
    note: null,
  }))
const codes: Record<string, string> = {
  Verdal: '1721',
  Vikna: '1750',
  Leksvik: '1718',
  'Helse Nord-Trøndelag': 'helse-nord-trondelag',
}

async function anAgreement(title: string, parties = asked('Verdal', 'Vikna', 'Leksvik')) {
  const order = { communityId: base.communityId, by: null, at, on: today }
  const { slug } = await createDocument(base.db, { ...order, draft: aDraft({ title }), files: [] })
  const plan = aPlan({ communityId: base.communityId, slug, parties })
  await putForward(base.db, plan)
  const act = { ...order, slug }
  const mail = {
    linkTo: (token: string) => `https://x.example/${token}`,
    ...{ isExercise: false, sendsMail: false, mayDo: () => true },
    compose: () => ({ subject: '', body: '' }),
  }
  const done = async (deed: Promise<unknown>) => expect(await deed).toMatchObject({ ok: true })
  return {
    slug,
    title,
    answers: (name: string, state: 'adopted' | 'rejected') => {
      const body = name.startsWith('Helse') ? 'trust-board' : 'executive-board'
      const treatment = aNewTreatment({ partyCode: codes[name] ?? '', state, body })
      return done(registerTreatment(base.db, { ...act, file: null, treatment }))
    },
    leftOut: (name: string) =>
      done(
        clarifyParty(base.db, {
          ...{ ...act, partyCode: codes[name] ?? '', isParty: false },
          ...{ isLeftOut: true, source: 'Sak 4/26' },
        }),
      ),
    clarified: (name: string, isParty: boolean) =>
      done(
        clarifyParty(base.db, { ...act, partyCode: codes[name] ?? '', isParty, source: 'Brev' }),
      ),
    askedAgain: (name: string) =>
      done(
        askAgain(base.db, {
          ...{ ...act, ...mail, partyCode: codes[name] ?? '' },
          typed: { reason: 'Teksten er rettet' },
        }),
      ),
    deadline: (days: number) =>
      done(
        moveDeadline(base.db, {
          ...{ ...act, ...mail },
          typed: {
            deadline: addDays(today, days).split('-').toReversed().join('.'),
            reason: 'Flere møter',
          },
        }),
      ),
    corrected: async () => {
      await draftNextVersion(base.db, { ...act, draft: aDraft({ title }), files: [] })
      const stand = { judgedBy: 'ASU', because: 'Bare en skrivefeil' }
      await done(putForward(base.db, { ...plan, at, on: osloDay(at), stand }))
    },
    withdrawn: () =>
      done(
        withdrawVersion(base.db, {
          ...act,
          typed: { reason: 'Feil beløp', tell: '', greeting: '' },
        }),
      ),
  }
}

async function read(path: string): Promise<string> {
  const html = await (await house.get(`/${base.communityKey}${path}`, secretariat)).text()
  return html.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
}
const plain = (html = '') => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

/** The pieces of a page that tell of an agreement, where each begins with a tag. */
const piecesOf = (html: string, tag: string, title: string) =>
  html
    .split(tag)
    .slice(1)
    .filter((piece) => piece.includes(`>${title}<`))
    .map(plain)

const figures = (text: string, pattern: RegExp) => pattern.exec(text)?.slice(1).map(Number)

type Agreement = Awaited<ReturnType<typeof anAgreement>>

/** How many have adopted of how many, how many answers are missing and how many of those are late, at each place that says so. */
async function told({ slug, title }: Agreement) {
  const front = piecesOf(await read(''), '<li', title).join(' ')
  const list = piecesOf(await read('/avtaler'), '<tr', title).join(' ')
  const boardPage = await read(`/avtaler/${slug}/tavle`)
  const board = plain(boardPage)
  const desk = (await read('/min-side')).split('Dette venter vi på')[1] ?? ''
  const waits = piecesOf(desk, '<h3', title).join(' ')
  const rows = (await read(`/avtaler/${slug}/tavle.csv`)).split('\r\n')
  // That a version is withdrawn stands before the table.
  const head = rows.findIndex((row) => /Nummer/.test(row))
  const parties = rows
    .slice(head + 1, rows.indexOf(''))
    .map((row) => row.split(';'))
    .filter(([, , answer]) => answer !== 'Ikke part' && answer !== 'Gjelder uten')
  const isAwaited = ([, , , , , , lacks = '']: string[]) => /^(Svar|Vedtak|Ny|Utfall)/.test(lacks)
  const missing = {
    front: figures(front, /(\d+) part(?:er)? mangler endelig svar/)?.[0] ?? 0,
    list: figures(list, /(\d+) mangler svar/)?.[0] ?? 0,
    board: figures(board, /(\d+) (?:mangler svar|svar mangler|har ikke svart)/)?.[0] ?? 0,
    desk: figures(waits, /(\d+) har ikke svart/)?.[0] ?? 0,
    csv: parties.filter(isAwaited).length,
  }
  return {
    adopted: {
      front: figures(front, /(\d+) av (\d+) har vedtatt/),
      list: figures(list, /(\d+) av (\d+) har vedtatt/),
      board: figures(board, /har vedtatt (\d+) av (\d+)/),
      csv: [
        parties.filter(([, , answer = '']) => answer.startsWith('Vedtatt')).length,
        parties.length,
      ],
    },
    missing,
    late: {
      board: boardPage.split('dager over frist').length - 1,
      csv: parties.filter(([, , , , , , , late]) => late !== '').length,
      desk: /dager? over/.test(waits) ? missing.desk : 0,
    },
  }
}

const each = <Told>(places: readonly string[], said: Told) =>
  Object.fromEntries(places.map((place) => [place, said]))

async function expectTold(
  agreement: Agreement,
  said: { adopted: number; of: number; missing: number; late: number },
) {
  expect(await told(agreement)).toEqual({
    adopted: each(['front', 'list', 'board', 'csv'], [said.adopted, said.of]),
    missing: each(['front', 'list', 'board', 'desk', 'csv'], said.missing),
    late: each(['board', 'csv', 'desk'], said.late),
  })
}

describe('Forsiden, lista, tavla, Min side og regnearket teller likt', () => {
  it('når avtalen skal gjelde uten en part', async () => {
    const agreement = await anAgreement('Uten en part')
    await agreement.answers('Verdal', 'adopted')
    await expectTold(agreement, { adopted: 1, of: 3, missing: 1, late: 1 })
    await agreement.leftOut('Vikna')
    await expectTold(agreement, { adopted: 1, of: 2, missing: 0, late: 0 })
  })

  it('når noen er avklart som part, og som ingen part', async () => {
    const agreement = await anAgreement('Avklart')
    await agreement.answers('Verdal', 'adopted')
    await agreement.clarified('Leksvik', true)
    await expectTold(agreement, { adopted: 1, of: 3, missing: 2, late: 2 })
    await agreement.clarified('Leksvik', false)
    await expectTold(agreement, { adopted: 1, of: 2, missing: 1, late: 1 })
  })

  it('når en som har avvist, blir spurt på nytt', async () => {
    const agreement = await anAgreement('På nytt')
    await agreement.answers('Verdal', 'rejected')
    await expectTold(agreement, { adopted: 0, of: 3, missing: 1, late: 1 })
    await agreement.askedAgain('Verdal')
    await expectTold(agreement, { adopted: 0, of: 3, missing: 2, late: 2 })
  })

  it('når fristen er flyttet fram', async () => {
    const agreement = await anAgreement('Flyttet frist')
    await agreement.answers('Verdal', 'adopted')
    await agreement.deadline(20)
    await expectTold(agreement, { adopted: 1, of: 3, missing: 1, late: 0 })
  })

  it('når svarene står etter en rettelse', async () => {
    const agreement = await anAgreement('Rettet')
    await agreement.answers('Verdal', 'adopted')
    await agreement.clarified('Leksvik', false)
    await agreement.corrected()
    await expectTold(agreement, { adopted: 1, of: 2, missing: 1, late: 1 })
  })

  it('når helseforetaket er part', async () => {
    const trust = asked('Verdal', 'Vikna', 'Helse Nord-Trøndelag')
    const agreement = await anAgreement('Med foretaket', trust)
    await agreement.answers('Helse Nord-Trøndelag', 'adopted')
    await expectTold(agreement, { adopted: 1, of: 3, missing: 2, late: 2 })
    await agreement.answers('Verdal', 'rejected')
    await expectTold(agreement, { adopted: 1, of: 3, missing: 1, late: 1 })
  })

  it('når to er parter', async () => {
    const agreement = await anAgreement('Bare to', asked('Verdal', 'Vikna'))
    await agreement.answers('Vikna', 'adopted')
    await expectTold(agreement, { adopted: 1, of: 2, missing: 1, late: 1 })
  })

  it('når avtalen er trukket, venter den ikke på noen', async () => {
    const agreement = await anAgreement('Trukket')
    await agreement.answers('Verdal', 'adopted')
    await agreement.clarified('Leksvik', false)
    await agreement.withdrawn()
    const { missing, late } = await told(agreement)
    expect([...Object.values(missing), ...Object.values(late)].every((count) => count === 0)).toBe(
      true,
    )
  })
})
