import type { Context } from 'hono'
import { Hono } from 'hono'
import { isAuditedSides, isRole } from '../../../kernel/deed.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import {
  anId,
  codeInPath,
  inPath,
  inQuery,
  oneOf,
  ownPlace,
  someText,
} from '../../../platform/address.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import {
  listOrganisations,
  type OrganisationStatement,
  organisationsOn,
  type PartyFacts,
  partiesAsOf,
  partyNameOn,
  partyQuestions,
} from '../../parties/index.ts'
import { addresses } from '../access.address.ts'
import { sayAccess } from '../access.text.ts'
import type { HeldRole } from '../person.model.ts'
import { accessProblemText } from '../refusal.text.ts'
import {
  invitationMails,
  type MailSubjects,
  personMails,
  replyAddress,
} from './community-mail.query.ts'
import { endRole, giveRole } from './grant.command.ts'
import { mendAddress } from './mend-address.command.ts'
import { heldRoles } from './people.query.ts'
import { type NamedRole, PeoplePage, type PlaceForRole, type TypedGrant } from './people.view.tsx'
import { PersonPage } from './person-page.view.tsx'
import {
  mailRead,
  personRead,
  readMailBefore,
  readPersonBefore,
  readReplyBefore,
  readRoleBefore,
  roleRead,
} from './read-before.query.ts'
import { tellAddress, tellMail, tellReply } from './read-before.text.ts'
import { setReplyAddress } from './reply-address.command.ts'
import { inviteAgain } from './send-again.command.ts'

/** A mail that is sent again, wherever it is shown. */
export const mailForm = formOver(readMailBefore, { mail: tellMail })
const endForm = formOver(readRoleBefore, { holder: tellAddress })
const personForm = formOver(readPersonBefore, { person: tellAddress })
const replyForm = formOver(readReplyBefore, { reply: tellReply })

/** What the form's fields are called, by the rule's own names. */
const fieldNames: Record<string, string> = {
  email: 'epost',
  name: 'navn',
  role: 'rolle',
  partyCode: 'part',
  sides: 'sider',
}
const nothingTyped: TypedGrant = { navn: '', epost: '', rolle: '', part: '', sider: '' }

export const peopleRoutes = (
  { sendsMail }: { sendsMail: boolean },
  { mailSubjects }: { mailSubjects: MailSubjects },
) => {
  const show = async (
    c: Context<Env>,
    typed: TypedGrant,
    errors: FieldError[],
    status: 200 | 409 | 422 = 200,
    typedReply: string | null = null,
  ) => {
    const page = communityPage(c)
    if (!page) return refusePage(c, 404)
    keepNowhere(c)
    const {
      held: roles,
      reply,
      ...facts
    } = await c.var.read({
      ...rolesQuestions(page),
      reply: replyAddress(page.community.id),
    })
    const held = namedRoles(roles, facts, page)
    for (const role of held) {
      endForm.stamp(c, roleRead(role), { action: page.to('endRole'), row: role.id })
      stampInvitation(c, page, role.invitation)
    }
    replyForm.stamp(c, { reply: reply[0]?.email ?? null }, { action: page.to('replyAddress') })
    const replies = { address: reply[0]?.email ?? null, typed: typedReply }
    const done = status === 200 ? doneOf(inQuery(c, 'gjort', someText)) : null
    return c.html(
      renderPage(
        <PeoplePage
          {...{ page, held, typed, errors, done, sendsMail }}
          parties={places(facts, page)}
          reply={replies}
        />,
      ),
      status,
    )
  }

  const showPerson = async (
    c: Context<Env>,
    typed: string,
    errors: FieldError[],
    status: 200 | 409 | 422 = 200,
  ) => {
    const page = communityPage(c)
    const personId = inPath(c, 'person', anId)
    if (!page || personId === null) return refusePage(c, 404)
    keepNowhere(c)
    const { held, mails, ...facts } = await c.var.read({
      ...rolesQuestions(page),
      mails: personMails(mailSubjects, page.community.id, personId),
    })
    const own = namedRoles(held, facts, page).filter((role) => role.personId === personId)
    const [first] = own
    if (!first) return refusePage(c, 404)
    const { name, email } = first
    personForm.stamp(c, personRead(first), {
      action: page.to('person', { person: personId }),
    })
    for (const mail of mails) {
      if (mail.about === 'invitation') stampInvitation(c, page, mail)
      else if (mail.slug !== null) {
        const action = page.to('mailAgain', { slug: mail.slug, mail: mail.id })
        mailForm.stamp(c, mailRead(mail), { action })
      }
    }
    return c.html(
      renderPage(
        <PersonPage
          {...{ page, mails, sendsMail, typed, errors }}
          person={{ id: personId, name, email }}
          held={own}
          mended={status === 200 && inQuery(c, 'gjort', oneOf('adresse')) !== null}
          back={ownPath(page, c.var.form?.tilbake ?? inQuery(c, 'tilbake', ownPlace) ?? undefined)}
        />,
      ),
      status,
    )
  }

  const here = (c: Context<Env>) => c.var.page.community?.id ?? ''
  const overEnd = endForm.guard(
    (c) => ({ communityId: here(c), row: c.var.form.rolle ?? '' }),
    (c) => show(c, nothingTyped, []),
  )
  const overMail = mailForm.guard(
    (c) => ({
      communityId: here(c),
      mailId: c.var.form.brev ?? '',
      row: c.var.form.brev ?? '',
    }),
    (c) => show(c, nothingTyped, []),
  )
  const overReply = replyForm.guard(
    (c) => ({ communityId: here(c) }),
    (c) => show(c, nothingTyped, [], 200, c.var.form.svaradresse ?? ''),
  )
  const overPerson = personForm.guard(
    (c) => ({ communityId: here(c), personId: codeInPath(c, 'person') }),
    (c) => showPerson(c, c.var.form.epost ?? '', []),
  )

  return new Hono<Env>()
    .get(addresses.people, allow('manage-people'), (c) => show(c, nothingTyped, []))
    .post(addresses.people, allow('manage-people'), async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const known = places(await c.var.read(placeQuestions(page)), page)
      const { navn = '', epost = '', rolle = '', part = '', sider = '' } = c.var.form
      const given = await giveRole(c.var.db, {
        communityId: page.community.id,
        wanted: {
          name: navn,
          email: epost,
          role: isRole(rolle) ? rolle : null,
          partyCode: oneLine(part) || null,
          sides: isAuditedSides(sider) ? sider : oneLine(sider) === '' ? null : 'unknown',
        },
        by: page.viewer?.personId ?? null,
        at: page.now,
        invitation: sendsMail ? invitationMail(c, page, rolle, epost) : null,
        kindOf: (code) => known.find((party) => party.code === code)?.kind ?? null,
      })
      if (given.ok)
        return c.redirect(page.to('people', {}, { gjort: sendsMail ? 'invitert' : 'gitt' }), 303)
      const errors = given.refusals.map(({ field, code }) => ({
        field: fieldNames[field] ?? field,
        message: accessProblemText(page.locale, code),
      }))
      return show(c, { navn, epost, rolle, part, sider }, errors, 422)
    })
    .post(addresses.endRole, allow('manage-people'), overEnd, async (c) => {
      const page = communityPage(c)
      if (!page?.viewer) return refusePage(c, 404)
      const ended = await endRole(c.var.db, {
        communityId: page.community.id,
        grantId: c.var.form.rolle ?? '',
        by: page.viewer.personId,
        at: page.now,
      })
      if (ended.ok) return c.redirect(page.to('people', {}, { gjort: 'avsluttet' }), 303)
      return show(
        c,
        nothingTyped,
        [{ field: 'rolle', message: accessProblemText(page.locale, ended.code) }],
        409,
      )
    })
    .post(addresses.sendAgain, allow('manage-people'), overMail, async (c) => {
      const page = communityPage(c)
      if (!page?.viewer || !sendsMail) return refusePage(c, 404)
      const { rolle = '', brev = '' } = c.var.form
      const sent = await inviteAgain(c.var.db, {
        ...{ communityId: page.community.id, grantId: rolle, mailId: brev },
        ...{ by: page.viewer.personId, at: page.now },
      })
      if (sent.ok || sent.code === 'sent-again-already')
        return c.redirect(page.to('people', {}, { gjort: 'igjen' }), 303)
      const message = accessProblemText(page.locale, sent.code)
      return show(c, nothingTyped, [{ field: 'rolle', message }], 409)
    })
    .post(addresses.replyAddress, allow('set-reply-address'), overReply, async (c) => {
      const page = communityPage(c)
      if (!page?.viewer) return refusePage(c, 404)
      const { svaradresse = '' } = c.var.form
      const kept = await setReplyAddress(c.var.db, {
        ...{ communityId: page.community.id, email: svaradresse },
        ...{ by: page.viewer.personId, at: page.now },
      })
      if (kept.ok)
        return c.redirect(page.to('people', {}, { gjort: 'svaradresse', '#': 'svaradresse' }), 303)
      const message = accessProblemText(page.locale, kept.code)
      return show(c, nothingTyped, [{ field: 'svaradresse', message }], 422, svaradresse)
    })
    .get(addresses.person, allow('manage-people'), (c) => showPerson(c, '', []))
    .post(addresses.person, allow('mend-address'), overPerson, async (c) => {
      const page = communityPage(c)
      const personId = inPath(c, 'person', anId)
      if (!page?.viewer || personId === null) return refusePage(c, 404)
      const { epost = '' } = c.var.form
      const mended = await mendAddress(c.var.db, {
        ...{ communityId: page.community.id, personId, email: epost },
        ...{ by: page.viewer.personId, at: page.now },
      })
      if (mended.ok) {
        const back = ownPath(page, c.var.form.tilbake)
        return c.redirect(
          back ?? page.to('person', { person: personId }, { gjort: 'adresse' }),
          303,
        )
      }
      if (mended.code === 'person-unknown') return refusePage(c, 404)
      const message = accessProblemText(page.locale, mended.code)
      const isTyped = typeof mended.code === 'object' || typedWrong.includes(mended.code)
      const status = isTyped ? 422 : 409
      return showPerson(c, epost, [{ field: 'epost', message }], status)
    })
}

/** The form that sends an invitation again, as `againDoor` writes it. */
const stampInvitation = (c: Context<Env>, page: CommunityPage, mail: MailStory | null) =>
  mail && mailForm.stamp(c, mailRead(mail), { action: page.to('sendAgain'), row: mail.id })

/** A path of the same community that the reader came from; null for any other. */
const ownPath = ({ to }: CommunityPage, asked: string | undefined): string | null =>
  asked !== undefined && new RegExp(`^${to('front')}/[\\w/.-]*(\\?[\\w=&.-]*)?$`).test(asked)
    ? asked
    : null

const rolesQuestions = (page: CommunityPage) => ({
  held: heldRoles(page.community.id),
  invitations: invitationMails(page.community.id),
  ...placeQuestions(page),
})

/** The roles held, with the names of whom they are held for and the invitations to them. */
const namedRoles = (
  held: readonly HeldRole[],
  facts: Parameters<typeof partyNameOn>[0] & { invitations: (MailStory & { subject: string })[] },
  { today }: CommunityPage,
): NamedRole[] =>
  held.map((role) => ({
    ...role,
    partyName: role.partyCode && partyNameOn(facts, role.partyCode, today),
    invitation: facts.invitations.findLast(({ subject }) => subject === `role:${role.id}`) ?? null,
  }))

/** What is wrong with the address itself, rather than with whose it is. */
const typedWrong: readonly string[] = ['not-an-address', 'identity-number', 'identity-or-account']

const doneWords = {
  invitert: 'invited',
  gitt: 'given',
  avsluttet: 'ended',
  igjen: 'again',
  svaradresse: 'replySet',
} as const

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
  const address = c.var.platform.publicUrl + page.to('signIn')
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
