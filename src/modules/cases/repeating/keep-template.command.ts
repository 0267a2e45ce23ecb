import type { Db, Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { type Body, shortName, versionsOf } from '../../bodies/index.ts'
import { caseCode } from '../case-code.rule.ts'
import { insertCase } from '../cases.store.ts'
import {
  amongCases,
  type CasesOrder,
  caseSubject,
  keepWorked,
  tellCase,
} from '../held/held-case.command.ts'
import { readersOf } from '../readers.rule.ts'
import type { Template, TemplateProblems, TypedTemplate } from './template.model.ts'
import { templateQuestions } from './template.query.ts'
import { isUnchanged, madeFor, readTemplate } from './template.rule.ts'
import { endTemplate, insertTemplate, updateTemplate } from './template.store.ts'

type Unknown = { ok: false; code: 'unknown' }
/** `isSame`: what was sent is what stood, and nothing was kept. */
export type TemplateKept =
  | { ok: true; isSame?: boolean }
  | { ok: false; problems: TemplateProblems }
  | Unknown
/** `code` is empty where the doer does not see the case that is there already. */
export type Repeated = { ok: true; code: string; isThere: boolean } | Unknown

/** `bodies` are those that the doer keeps cases for; `former` those whose recurring cases the doer can only change or end. */
type TemplatesOrder = CasesOrder & { bodies: readonly string[]; former: readonly string[] }
type TemplateOrder = TemplatesOrder & { template: string }

/** Adds a case that comes again each year. */
export const addTemplate = (
  db: Db,
  order: TemplatesOrder & { typed: TypedTemplate },
): Promise<TemplateKept> =>
  amongCases(db, order, async (tx): Promise<TemplateKept> => {
    const beside = await besideIn(tx, order, null)
    const read = readTemplate(order.typed, beside)
    if (!read.ok) return { ok: false, problems: read.problems }
    const id = newId()
    await insertTemplate(tx, order.communityId, id, read.wanted)
    await tellCase(tx, order, 'case-template-added', templateSubject(id), {
      caseBody: beside.nameOf(read.wanted.body),
    })
    return { ok: true }
  })

/** Changes what is made from it from now on; cases that are made stay. */
export const changeTemplate = (
  db: Db,
  order: TemplateOrder & { typed: TypedTemplate },
): Promise<TemplateKept> =>
  overTemplate(db, order, async (tx, before): Promise<TemplateKept> => {
    const read = readTemplate(order.typed, await besideIn(tx, order, before.id))
    if (!read.ok) return { ok: false, problems: read.problems }
    if (isUnchanged(before, read.wanted)) return { ok: true, isSame: true }
    await updateTemplate(tx, order.communityId, before.id, read.wanted)
    await tellCase(tx, order, 'case-template-changed', templateSubject(before.id))
    return { ok: true }
  })

/** Ends it: nothing more is made from it. */
export const stopTemplate = (db: Db, order: TemplateOrder): Promise<{ ok: true } | Unknown> =>
  overTemplate(db, order, async (tx, before): Promise<{ ok: true }> => {
    await endTemplate(tx, order.communityId, before.id, order.at)
    await tellCase(tx, order, 'case-template-ended', templateSubject(before.id))
    return { ok: true }
  })

/** Makes its case for a year, taken in already; where it is made, that one is found. */
export const repeatCase = (db: Db, order: TemplateOrder & { year: number }): Promise<Repeated> =>
  overTemplate(db, order, async (tx, template): Promise<Repeated> => {
    const { communityId, year, by, on, at } = order
    const { made, bodies } = await askWithin(tx)(templateQuestions(communityId))
    const there = made.find((each) => each.template === template.id && each.year === year)
    if (there) return { ok: true, code: there.code, isThere: true }
    const { body } = template
    if (!order.bodies.includes(body)) return { ok: false, code: 'unknown' }
    const id = newId()
    const item = {
      ...{ id, code: caseCode(id), body, ...madeFor(template, year), touched: null },
      ...{ kind: template.kind, matter: template.matter, acts: template.acts },
      ...{ ownerName: null, ownerSide: null, document: null, round: null, belongsTo: null },
      ...{ ownerOrgan: null, archiveOwner: null, exemptBy: null, exemptReview: null },
      ...{ template: template.id, templateYear: year, judgedAt: at, judgedBecause: null },
      ...{ intake: 'accepted' as const, audience: 'community' as const },
      raised: {
        ...{ side: 'both' as const, party: null, body, person: null, name: null },
        ...{ functionName: null, email: null, on, at, behalf: null },
      },
    }
    await insertCase(tx, communityId, { ...item, readers: readersOf(item) }, { by, at })
    await tellCase(tx, order, 'case-accepted', caseSubject(item), {
      caseBody: nameIn(bodies, body),
      caseYear: year,
    })
    await keepWorked(tx, communityId, item.code)
    return { ok: true, code: item.code, isThere: false }
  })

const templateSubject = (id: string): string => `case-template:${id}`

async function besideIn(tx: Tx, { communityId, bodies }: TemplatesOrder, own: string | null) {
  const read = await askWithin(tx)(templateQuestions(communityId))
  return {
    bodies,
    nameOf: (key: string) => nameIn(read.bodies, key),
    matters: versionsOf(read).flatMap(({ rows }) => rows.map(({ matter }) => matter)),
    others: read.templates.filter(({ id }) => id !== own),
  }
}

const nameIn = (bodies: readonly Body[], key: string): string => {
  const body = bodies.find((each) => each.key === key)
  return body ? shortName(body) : key
}

/** Over one that stands, of a body that the doer keeps or looks after. */
const overTemplate = <Done extends { ok: boolean }>(
  db: Db,
  order: TemplateOrder,
  work: (tx: Tx, template: Template) => Promise<Done>,
): Promise<Done | Unknown> =>
  amongCases(db, order, async (tx): Promise<Done | Unknown> => {
    const { templates } = await askWithin(tx)(templateQuestions(order.communityId))
    await stillAsRead(tx)
    const template = templates.find(({ id }) => id === order.template)
    const isTheirs =
      template !== undefined && [...order.bodies, ...order.former].includes(template.body)
    return isTheirs && !template.hasEnded ? work(tx, template) : { ok: false, code: 'unknown' }
  })
