import { type Context, Hono } from 'hono'
import type { Day } from '../../../kernel/day.model.ts'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../directory.address.ts'
import { listFunctions, seenSides } from '../directory.query.ts'
import type { ContactFunction } from '../function.model.ts'
import { first, functionForm, type ListRefusal, type TypedFunction } from './function-form.model.ts'
import {
  AddFunctionPage,
  ChangeFunctionPage,
  functionLabels,
  heldByText,
} from './function-form.view.tsx'
import {
  countHolders,
  judgeRemoval,
  judgeReturn,
  lackingUsual,
  othersIn,
  standsAfter,
  usersOf,
} from './function-list.rule.ts'
import { functionProblemText } from './function-refusal.text.ts'
import type { FunctionUser } from './function-user.model.ts'
import {
  functionQuestions,
  listQuestions,
  readListBefore,
  readUsersBefore,
  usersRead,
} from './functions.query.ts'
import { sayFunctions as say } from './functions.text.ts'
import { FunctionsPage } from './functions.view.tsx'
import {
  addFunction,
  addUsualFunctions,
  changeFunction,
  endFunction,
  type FunctionKept,
  restoreFunction,
} from './keep-function.command.ts'
import { tellFunctionFields, tellList, tellUsers } from './read-before.view.ts'

const listForm = formOver(readListBefore, { functions: tellList })

type Again = (c: Context<Env>) => Promise<Response>

const overList = (again: Again) =>
  listForm.guard((c) => ({ communityId: c.var.page.community?.id ?? '' }), again)
const endForm = formOver(readUsersBefore, { functions: tellList, holders: tellUsers })
const overUsers = (again: Again) =>
  endForm.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      function: codeInPath(c, 'function'),
    }),
    again,
  )

/** The list of functions and the forms that keep it: in one file, as each is shown again on the same three pages. */
export const functionRoutes = () => {
  const keeps = allow('keep-directory')
  const one: Again = (c) => showChange(c)
  const out: Again = (c) => showChange(c, { asks: 'out' })
  const back: Again = (c) => showChange(c, { asks: 'in' })
  return new Hono<Env>()
    .get(addresses.functions, allow('read-directory'), showList)
    .get(addresses.addFunction, keeps, (c) => showAdd(c))
    .post(
      addresses.addFunction,
      keeps,
      overList((c) => showAdd(c)),
      add,
    )
    .post(addresses.usualFunctions, keeps, overList(showList), addUsual)
    .get(addresses.changeFunction, keeps, one)
    .post(addresses.changeFunction, keeps, overList(one), change)
    .post(addresses.endFunction, keeps, overUsers(out), end)
    .post(addresses.restoreFunction, keeps, overList(back), restore)
}

const doneTexts = {
  'lagt-til': 'added',
  endret: 'changed',
  'tatt-ut': 'ended',
  'satt-inn': 'restored',
  vanlige: 'usualAdded',
} as const
type Done = keyof typeof doneTexts
const doneWords = Object.keys(doneTexts) as [Done, ...Done[]]

const toList = (c: Context<Env>, page: CommunityPage, word: Done) =>
  c.redirect(page.to('functions', {}, done(word)), 303)

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

async function showList(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { functions, holders, sides } = await c.var.read({
    ...listQuestions(page.community.id),
    sides: seenSides(),
  })
  keepNowhere(c)
  listForm.stamp(c, { functions }, { action: page.to('usualFunctions') })
  const word = doneIn(c, ...doneWords)
  return c.html(
    renderPage(
      <FunctionsPage
        page={page}
        functions={functions}
        counts={countHolders(holders, page.today)}
        seesAll={sides.every(({ municipalities, trust }) => municipalities && trust)}
        lacking={lackingUsual(functions)}
        done={word && doneTexts[word]}
      />,
    ),
  )
}

async function showAdd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { functions } = await c.var.read({ functions: listFunctions(page.community.id) })
  const others = othersIn(functions, null, page.today)
  keepNowhere(c)
  listForm.stamp(c, { functions })
  const typed: TypedFunction =
    c.req.method === 'POST'
      ? typedFunction(c)
      : { ...emptyForm(functionForm), antall: 'one', plass: others.at(-1)?.key ?? first }
  return c.html(
    renderPage(<AddFunctionPage page={page} typed={typed} errors={errors} others={others} />),
    status,
  )
}

/** `asks`: what was asked for, where that cannot be done as the list is now. */
async function showChange(
  c: Context<Env>,
  { errors = [], status = 200, asks }: Shown & { asks?: 'in' | 'out' } = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const key = codeInPath(c, 'function')
  const facts = await c.var.read(functionQuestions(page.community.id, key))
  const { functions, holders } = facts
  const of = functions.find((each) => each.key === key)
  if (!of) return refusePage(c, 404)
  keepNowhere(c)
  const at = { function: key }
  const isSent = c.req.method === 'POST' && c.req.path === page.to('changeFunction', at)
  const now = printed(functions, of, page.today)
  const typed = isSent ? typedFunction(c) : now
  const others = othersIn(functions, key, page.today)
  const beside = tellFunctionFields(page.locale, typed, now, others)
  listForm.stamp(c, { functions }, { action: page.to('changeFunction', at), beside })
  listForm.stamp(c, { functions }, { action: page.to('restoreFunction', at) })
  endForm.stamp(
    c,
    { functions, holders: usersRead(holders) },
    { action: page.to('endFunction', at) },
  )
  const users = usersOf(facts, key, page.today)
  const verdict =
    asks === 'out' ? judgeRemoval(of, users, page.today) : asks && judgeReturn(of, page.today)
  const refused = verdict && !verdict.ok ? [listError(page, verdict.code, users)] : []
  return c.html(
    renderPage(
      <ChangeFunctionPage
        page={page}
        function={of}
        users={users}
        typed={typed}
        errors={[...errors, ...refused]}
        others={others}
      />,
    ),
    refused.length > 0 ? 409 : status,
  )
}

const listError = (
  page: CommunityPage,
  code: ListRefusal,
  users: readonly FunctionUser[],
): FieldError => ({
  field: 'ut',
  message:
    functionProblemText(page.locale, code) +
    (code === 'function-held' ? ` ${heldByText(page.locale, users)}` : ''),
})

function printed(
  functions: readonly ContactFunction[],
  of: ContactFunction,
  today: Day,
): TypedFunction {
  const { nb, nn, en } = of.names
  return printFields(functionForm, {
    navn: nb,
    nynorsk: nn === nb ? null : nn,
    engelsk: en === nb ? null : en,
    antall: of.holders,
    hvor: of.heldIn.join(' '),
    plass: standsAfter(functions, of, today),
  })
}

const typedFunction = (c: Context<Env>): TypedFunction =>
  typedIn(functionForm, { ...c.var.form, hvor: c.var.formValues('hvor').join(' ') })

const orderOf = (c: Context<Env>, page: CommunityPage) => ({
  communityId: page.community.id,
  key: codeInPath(c, 'function'),
  by: page.viewer?.personId ?? '',
  on: page.today,
  at: page.now,
})

function errorsOf({ locale }: CommunityPage, kept: Exclude<FunctionKept, { ok: true }>) {
  if ('code' in kept) return []
  const where = say(locale, 'severalAt', listed(locale, kept.crowded))
  return fieldErrors(
    locale,
    kept.problems,
    (_, problem) => {
      const text = functionProblemText(locale, problem)
      if (problem === 'held-there') return `${text} ${heldByText(locale, kept.leftOut)}`
      return problem === 'several-hold-it' ? `${text} ${where}` : text
    },
    { labels: functionLabels(locale) },
  )
}

async function add(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const added = await addFunction(c.var.db, { ...orderOf(c, page), typed: typedFunction(c) })
  if (added.ok) return toList(c, page, 'lagt-til')
  return showAdd(c, { errors: errorsOf(page, added), status: 422 })
}

async function addUsual(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  await addUsualFunctions(c.var.db, orderOf(c, page))
  return toList(c, page, 'vanlige')
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const changed = await changeFunction(c.var.db, { ...orderOf(c, page), typed: typedFunction(c) })
  if (changed.ok) return toList(c, page, 'endret')
  return showChange(c, { errors: errorsOf(page, changed), status: 422 })
}

async function end(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const ended = await endFunction(c.var.db, orderOf(c, page))
  return ended.ok ? toList(c, page, 'tatt-ut') : showChange(c, { asks: 'out' })
}

async function restore(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const restored = await restoreFunction(c.var.db, orderOf(c, page))
  return restored.ok ? toList(c, page, 'satt-inn') : showChange(c, { asks: 'in' })
}
