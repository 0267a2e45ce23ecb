import type { TestApp } from './app.ts'
import type { TestDatabase } from './database.ts'

/** A browser that keeps the cookies it is given, asking from an address of its own. */
export type TestBrowser = (
  path: string,
  fields?: Record<string, string>,
  headers?: Record<string, string>,
) => Promise<Response>

let lastAddress = 0

/** An address that nobody has asked from before. */
export const freshAddress = (): string => {
  lastAddress += 1
  return `10.${(lastAddress >> 8) & 255}.${lastAddress & 255}.7`
}

export async function openTestBrowser(
  house: TestApp,
  address: string | null = freshAddress(),
): Promise<TestBrowser> {
  const cookies = new Map<string, string>()
  let token = ''
  const ask: TestBrowser = async (path, fields, headers = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await house.app.request(
      path,
      {
        headers: { cookie, ...headers },
        ...(fields
          ? { method: 'POST', body: new URLSearchParams({ _csrf: token, ...fields }) }
          : {}),
      },
      address === null ? {} : { incoming: { socket: { remoteAddress: address } } },
    )
    for (const given of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  token = /name="_csrf" value="([^"]+)"/.exec(await (await ask('/logg-inn/kode')).text())?.[1] ?? ''
  return ask
}

/** The mails to an address, the last one first. */
export const mailsTo = (base: TestDatabase, email: string) =>
  base.owner
    .selectFrom('outgoing_mail')
    .select(['subject', 'body'])
    .where('recipient', '=', email)
    .orderBy('queued_at', 'desc')
    .orderBy('id', 'desc')
    .execute()

export async function lastCodeTo(base: TestDatabase, email: string): Promise<string> {
  const [mail] = await mailsTo(base, email)
  return /^\d{8}/.exec(mail?.subject ?? '')?.[0] ?? ''
}

/** Where the link in the last mail leads, without the house. */
export async function lastLinkTo(base: TestDatabase, email: string): Promise<string> {
  const [mail] = await mailsTo(base, email)
  return /http:\/\/localhost(\/logg-inn\/lenke\S+)/.exec(mail?.body ?? '')?.[1] ?? ''
}

export const keyOf = (link: string): string =>
  new URLSearchParams(link.split('?')[1]).get('nokkel') ?? ''
