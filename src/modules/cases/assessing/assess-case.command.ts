import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { JournalDeed } from '../../../kernel/journal.model.ts'
import type { Db, Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import {
  authorityQuestions,
  type Body,
  listBodies,
  shortName,
  versionsOf,
} from '../../bodies/index.ts'
import { type Case, noMatter } from '../case.model.ts'
import { updateCase, updateIntake } from '../cases.store.ts'
import {
  type CaseOrder,
  caseSubject,
  type HeldCase,
  inCase,
  tellCase,
} from '../held/held-case.command.ts'
import { joinedInto } from '../held/joined.query.ts'
import type { CaseNews, CaseTelling } from '../intake/case-mail.model.ts'
import { mailRaiser } from '../intake/mail-raiser.command.ts'
import { insertQuestion } from '../intake/question.store.ts'
import { audiencesFor } from '../intake/raiser.rule.ts'
import { mattersIn } from '../look/matters.rule.ts'
import {
  type AssessProblems,
  acceptForm,
  askForm,
  declineForm,
  joinForm,
  type TypedAccept,
  type TypedAsk,
  type TypedDecline,
  type TypedJoin,
  type TypedReopen,
} from './assess-form.model.ts'
import { isLostBy, mayAssess, mayReopen } from './assessing.rule.ts'
import { casesMeant, keysOfReader } from './joining.query.ts'
import {
  joinProblem,
  meantAmong,
  openTitle,
  type RaisedCase,
  soughtCase,
  takenFrom,
} from './joining.rule.ts'

/** Something that is done with a case that was submitted, by what was typed. */
export type AssessOrder<Typed> = CaseOrder & { typed: Typed; telling: CaseTelling }
export type Assessed =
  | { ok: true }
  | { ok: false; problems: AssessProblems }
  | { ok: false; code: 'unknown' | 'assessed-already' }

const assessedAlready = { ok: false, code: 'assessed-already' } as const

/** Takes a case in: what the body is to do with it, whose it is, and who sees it from now on. */
export const acceptCase = (db: Db, order: AssessOrder<TypedAccept>): Promise<Assessed> =>
  inCase(db, order, async (tx, { item }): Promise<Assessed> => {
    if (!mayAssess(item)) return assessedAlready
    const { body, matters } = await agreedFor(tx, order)
    const fields = readFields(acceptForm, order.typed)
    const { deling, punktsak } = fields.values
    const isOffered = deling && body && audiencesFor(body, item.raised.side).includes(deling)
    const read = withProblems(fields, {
      deling: !deling
        ? null
        : !isOffered
          ? 'audience-not-here'
          : (takenFrom(deling, item, await joinedTo(tx, order)) ??
            (isLostBy(await keysOf(tx), item, deling) ? 'out-of-own-sight' : null)),
      punktsak: punktsak && !matters.includes(punktsak) ? 'matter-not-here' : null,
    })
    if (!read.ok) return { ok: false, problems: read.problems }
    const { slag, eier, eierside, folger, deling: audience, punktsak: matter } = read.values
    await updateCase(tx, order.communityId, item.id, {
      ...item,
      ...{ kind: slag, ownerName: eier, ownerSide: eierside, acts: folger, audience, matter },
    })
    await judged(tx, order, item, { intake: 'accepted' }, 'case-accepted')
    await mailRaiser(tx, order, named(item, body), { what: 'accepted' })
    return { ok: true }
  })

/** Asks whoever raised it, who answers before it is assessed further. */
export const askBackCase = (db: Db, order: AssessOrder<TypedAsk>): Promise<Assessed> =>
  inCase(db, order, async (tx, { item }): Promise<Assessed> => {
    if (item.intake !== 'submitted') return assessedAlready
    const read = readFields(askForm, order.typed)
    if (!read.ok) return { ok: false, problems: read.problems }
    const question = read.values.sporsmal
    await insertQuestion(tx, order.communityId, { id: newId(), caseId: item.id, question }, order)
    await judged(tx, order, item, { intake: 'asked-back' }, 'case-asked-back')
    await tell(tx, order, item, { what: 'asked', question })
    return { ok: true }
  })

/** Joins it to another case of the body, which both are treated as from then on. */
export const joinCase = (db: Db, order: AssessOrder<TypedJoin>): Promise<Assessed> =>
  inCase(db, order, async (tx, { item }): Promise<Assessed> => {
    if (!mayAssess(item)) return assessedAlready
    const { communityId, body, typed } = order
    const fields = readFields(joinForm, typed)
    const { nummer, sak } = fields.values
    const sought = soughtCase(nummer ?? sak ?? '')
    const { meant } = await askWithin(tx)({ meant: casesMeant(communityId, body, sought) })
    const other = meantAmong(sought, meant)
    const problem = joinProblem(item, await joinedTo(tx, order), other)
    const read = withProblems(
      fields,
      nummer === null && sak !== null ? { sak: problem } : { nummer: problem },
    )
    if (!read.ok) return { ok: false, problems: read.problems }
    if (other === null) return { ok: false, problems: { nummer: 'case-not-found' } }
    await judged(tx, order, item, { intake: 'joined', joinedTo: other.id }, 'case-joined')
    await tell(tx, order, item, { what: 'joined', to: openTitle(other) })
    return { ok: true }
  })

/** Declines it, with a reason that whoever raised it is told. */
export const declineCase = (db: Db, order: AssessOrder<TypedDecline>): Promise<Assessed> =>
  inCase(db, order, async (tx, { item }): Promise<Assessed> => {
    if (!mayAssess(item)) return assessedAlready
    const read = readFields(declineForm, order.typed)
    if (!read.ok) return { ok: false, problems: read.problems }
    const because = read.values.grunn
    await judged(tx, order, item, { intake: 'declined', because }, 'case-declined')
    await tell(tx, order, item, { what: 'declined', because })
    return { ok: true }
  })

/** Takes up again what was declined or joined to another. */
export const reopenCase = (db: Db, order: AssessOrder<TypedReopen>): Promise<Assessed> =>
  inCase(db, order, async (tx, { item }): Promise<Assessed> => {
    if (!mayReopen(item)) return assessedAlready
    await judged(tx, order, item, { intake: 'submitted' }, 'case-reopened')
    await tell(tx, order, item, { what: 'reopened' })
    return { ok: true }
  })

async function judged(
  tx: Tx,
  order: AssessOrder<unknown>,
  item: HeldCase['item'],
  of: { intake: Case['intake']; because?: string; joinedTo?: string },
  deed: JournalDeed,
): Promise<void> {
  const { intake, because = null, joinedTo = null } = of
  await updateIntake(tx, order.communityId, item.id, { intake, because, joinedTo }, order)
  await tellCase(tx, order, deed, caseSubject(item))
}

const joinedTo = async (
  tx: Tx,
  { communityId, code }: AssessOrder<unknown>,
): Promise<readonly RaisedCase[]> =>
  (await askWithin(tx)({ joined: joinedInto(communityId, code) })).joined

const keysOf = async (tx: Tx): Promise<readonly string[]> =>
  (await askWithin(tx)({ reader: keysOfReader })).reader[0]?.keys ?? []

/** The body with what a case can be to the clause of who decides. */
async function agreedFor(tx: Tx, { communityId, body }: AssessOrder<unknown>) {
  const read = await askWithin(tx)(authorityQuestions(communityId))
  return {
    body: read.bodies.find(({ key }) => key === body),
    matters: [noMatter, ...mattersIn(versionsOf(read)).map(({ code }) => code)],
  }
}

async function bodyOf(
  tx: Tx,
  { communityId, body }: AssessOrder<unknown>,
): Promise<Body | undefined> {
  const { bodies } = await askWithin(tx)({ bodies: listBodies(communityId) })
  return bodies.find(({ key }) => key === body)
}

const named = (item: HeldCase['item'], body: Body | undefined) => ({
  ...item,
  bodyName: body ? shortName(body) : item.body,
})

const tell = async (tx: Tx, order: AssessOrder<unknown>, item: HeldCase['item'], news: CaseNews) =>
  mailRaiser(tx, order, named(item, await bodyOf(tx, order)), news)
