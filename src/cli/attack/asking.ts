import { Agent, request } from 'node:http'
import { sayRefusal } from '../../ui/refusal.text.ts'
import type { Viewer } from './viewers.ts'

export type FieldValue = readonly [name: string, value: string]
export type SentFile = { field: string; name: string; text: string }

/** One request, by somebody. */
export type Asked = {
  path: string
  as: Viewer
  /** What is sent as a form; without it the page is asked for. */
  form?: { fields: readonly FieldValue[]; file?: SentFile | undefined }
}

export type Answered = {
  status: number
  headers: Readonly<Record<string, string>>
  body: Buffer
}

/** Asks a house. Rejects where no answer comes. */
export type Ask = (asked: Asked) => Promise<Answered>

export const isRedirect = ({ status }: Answered): boolean => status >= 300 && status < 400

export const textOf = ({ body }: Answered): string => body.toString('utf8')

/** Does it say that the same form was sent before, and done then? So it is where the answer of the first time got lost. */
export const isDoneBefore = (answer: Answered): boolean =>
  answer.status === 409 && textOf(answer).includes(`>${sayRefusal('nb', 'doneTitle')}</h1>`)

/** What a finding tells of a request, so that it can be sent again. */
export const tellAsked = ({ path, as, form }: Asked): string =>
  form
    ? `${as.name}: POST ${path} ${JSON.stringify(form.fields.filter(([name]) => name !== '_csrf'))}${form.file ? ` + ${form.file.field}=${form.file.name}` : ''}`
    : `${as.name}: GET ${path}`

/** The bytes of a form as a browser sends it. */
async function bytesOf({ fields, file }: NonNullable<Asked['form']>) {
  if (!file) {
    const body = Buffer.from(new URLSearchParams(fields.map(([...pair]) => pair)).toString())
    return { body, type: 'application/x-www-form-urlencoded' }
  }
  const form = new FormData()
  for (const [name, value] of fields) if (name !== file.field) form.append(name, value)
  form.append(file.field, new File([file.text], file.name, { type: 'text/plain' }))
  const whole = new Response(form)
  const type = whole.headers.get('content-type') ?? ''
  return { body: Buffer.from(await whole.arrayBuffer()), type }
}

/** Asks over HTTP on loopback, on connections that are kept. */
export function askOverHttp(url: string): { ask: Ask; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const ask: Ask = async ({ path, as, form }) => {
    const sent = form ? await bytesOf(form) : null
    const headers: Record<string, string> = { cookie: as.cookie, 'accept-encoding': 'identity' }
    if (sent) {
      headers.origin = url
      headers['content-type'] = sent.type
      headers['content-length'] = String(sent.body.length)
    }
    return new Promise((resolve, reject) => {
      const method = sent ? 'POST' : 'GET'
      const asked = request(url + path, { method, headers, agent }, (response) => {
        const chunks: Buffer[] = []
        response
          .on('data', (chunk) => chunks.push(chunk))
          .on('error', reject)
          .on('end', () => {
            const told = Object.entries(response.headers)
            const headers = Object.fromEntries(told.map(([name, value]) => [name, String(value)]))
            resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks) })
          })
      })
      asked.on('error', reject).setTimeout(60_000, () => asked.destroy(new Error('No answer')))
      asked.end(sent?.body)
    })
  }
  return { ask, close: () => agent.destroy() }
}
