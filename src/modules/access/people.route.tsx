import type { Context } from 'hono'
import { Hono } from 'hono'
import { isRole } from '../../kernel/deed.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { oneLine } from '../../kernel/typed-text.rule.ts'
import { inQuery, someText } from '../../platform/address.ts'
import { readAddress } from '../../platform/typed-address.ts'
import { allow, communityPage, type Env, refusePage } from '../../platform/web.ts'
import type { FieldError } from '../../ui/form.tsx'
import { renderPage } from '../../ui/page.tsx'
import {
  listOrganisations,
  type OrganisationStatement,
  organisationsOn,
  type PartyFacts,
  partiesAsOf,
  partyNameOn,
  partyQuestions,
} from '../parties/index.ts'
import { accessProblemText, sayAccess } from './access.text.ts'
import { endRole, giveRole } from './grant.command.ts'
import { heldRoles } from './people.query.ts'
import { PeoplePage, type PlaceForRole, type TypedGrant } from './people.view.tsx'

/** What the form's fields are called, by the rule's own names. */
const fieldNames: Record<string, string> = {
  email: 'epost',
  name: 'navn',
  role: 'rolle',
  partyCode: 'part',
}
const nothingTyped: TypedGrant = { navn: '', epost: '', rolle: '', part: '' }

export const peopleRoutes = ({ sendsMail }: { sendsMail: boolean }) => {
  const show = async (
    c: Context<Env>,
    typed: TypedGrant,
    errors: FieldError[],
    status: 200 | 409 | 422 = 200,
  ) => {
    const page = communityPage(c)
    if (!page) return refusePage(c, 404)
    const { held: roles, ...facts } = await c.var.read({
      held: heldRoles(c.var.db, page.community.id),
      ...placeQuestions(page),
    })
    const held = roles.map((role) => ({
      ...role,
      partyName: role.partyCode && partyNameOn(facts, role.partyCode, page.today),
    }))
    const done = status === 200 ? doneOf(inQuery(c, 'gjort', someText)) : null
    return c.html(
      renderPage(
        <PeoplePage {...{ page, held, typed, errors, done }} parties={places(facts, page)} />,
      ),
      status,
    )
  }

  return new Hono<Env>()
    .get('/:community/tilgang', allow('manage-people'), (c) => show(c, nothingTyped, []))
    .post('/:community/tilgang', allow('manage-people'), async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const known = places(await c.var.read(placeQuestions(page)), page)
      const { navn = '', epost = '', rolle = '', part = '' } = c.var.form
      const given = await giveRole(c.var.db, {
        communityId: page.community.id,
        wanted: {
          name: navn,
          email: epost,
          role: isRole(rolle) ? rolle : null,
          partyCode: oneLine(part) || null,
        },
        by: page.viewer?.personId ?? null,
        at: page.now,
        invitation: sendsMail ? invitationMail(c, page, rolle, epost) : null,
        kindOf: (code) => known.find((party) => party.code === code)?.kind ?? null,
      })
      if (given.ok)
        return c.redirect(
          `/${page.community.key}/tilgang?gjort=${sendsMail ? 'invitert' : 'gitt'}`,
          303,
        )
      const errors = given.refusals.map(({ field, code }) => ({
        field: fieldNames[field] ?? field,
        message: accessProblemText(page.locale, code),
      }))
      return show(c, { navn, epost, rolle, part }, errors, 422)
    })
    .post('/:community/tilgang/avslutt', allow('manage-people'), async (c) => {
      const page = communityPage(c)
      if (!page?.viewer) return refusePage(c, 404)
      const ended = await endRole(c.var.db, {
        communityId: page.community.id,
        grantId: c.var.form.rolle ?? '',
        by: page.viewer.personId,
        at: page.now,
      })
      if (ended.ok) return c.redirect(`/${page.community.key}/tilgang?gjort=avsluttet`, 303)
      return show(
        c,
        nothingTyped,
        [{ field: 'rolle', message: sayAccess(page.locale, ended.code) }],
        409,
      )
    })
}

const doneWords = { invitert: 'invited', gitt: 'given', avsluttet: 'ended' } as const

const doneOf = (asked: string | null) =>
  asked !== null && Object.hasOwn(doneWords, asked)
    ? doneWords[asked as keyof typeof doneWords]
    : null

const placeQuestions = (page: CommunityPage) => ({
  ...partyQuestions(page.community.id),
  organisations: listOrganisations(page.community.id),
})

/** The parties that a role can be held for today: municipalities by name, then organisations. */
const places = (
  { organisations, ...facts }: PartyFacts & { organisations: OrganisationStatement[] },
  { today }: CommunityPage,
): PlaceForRole[] => [
  ...partiesAsOf(facts, today).map(({ code, name }) => ({
    code,
    name,
    kind: 'municipality' as const,
  })),
  ...organisationsOn(organisations, today).map(({ key, name, kind }) => ({
    code: key,
    name,
    kind,
  })),
]

/** The mail that tells of a role and where to sign in; null while no role is chosen. */
function invitationMail(c: Context<Env>, page: CommunityPage, role: string, email: string) {
  if (!isRole(role)) return null
  const { locale, community } = page
  const address = `${c.var.platform.publicUrl}/logg-inn`
  const recipient = readAddress(email)
  return {
    subject: sayAccess(locale, 'inviteMailSubject', community.name),
    body: sayAccess(
      locale,
      'inviteMailBody',
      community.name,
      sayAccess(locale, role),
      address,
      recipient.ok ? recipient.value : email,
    ),
  }
}
