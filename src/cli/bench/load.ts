import { Agent, type IncomingHttpHeaders, type RequestOptions, request } from 'node:http'
import { quantile } from './result.ts'

/** What every browser says it can unpack. */
export const browser = { 'accept-encoding': 'gzip, deflate, br, zstd' }

export type LoadOrder = {
  url: string
  headers: Record<string, string>
  requests: number
  /** How many are under way at once. */
  connections: number
  /** Stops here, however many requests are left. */
  seconds: number
}

export type Load = { requests: number; p50: number; p99: number }

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks for one page over and over, a few at a time. Throws on any answer but 200. */
export async function load(order: LoadOrder): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: order.connections })
  const end = performance.now() + order.seconds * 1_000
  const times: number[] = []
  let left = order.requests
  const askOn = async () => {
    while (left > 0 && performance.now() < end) {
      left -= 1
      const start = performance.now()
      const { status } = await fetchPage(order.url, order.headers, agent)
      times.push(performance.now() - start)
      if (status !== 200) throw new Error(`${order.url} answered ${status}`)
    }
  }
  try {
    await Promise.all(Array.from({ length: order.connections }, askOn))
  } finally {
    agent.destroy()
  }
  return { requests: times.length, p50: quantile(times, 0.5), p99: quantile(times, 0.99) }
}

/** One page, its bytes as they came over the wire. */
export const fetchPage = (
  url: string,
  headers: Record<string, string> = {},
  agent?: Agent,
): Promise<Answer> => answerTo(url, { headers, ...(agent ? { agent } : {}) })

/** The answer to a form that is sent. */
export const sendForm = (
  url: string,
  headers: Record<string, string>,
  form: URLSearchParams,
): Promise<Answer> => {
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  return answerTo(url, { method: 'POST', headers: { ...headers, ...type } }, form.toString())
}

const answerTo = (url: string, options: RequestOptions, body = ''): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, options, (response) => {
      const chunks: Buffer[] = []
      response
        .on('data', (chunk) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
    })
    asked.on('error', reject).setTimeout(10_000, () => asked.destroy(new Error('No answer')))
    asked.end(body)
  })
