/** Why another system gave no answer that can be used. */
export type OutsideFailure =
  | 'timeout'
  | 'unreachable'
  | 'busy'
  | 'too-big'
  | 'not-found'
  | 'refused'
  | 'server-fault'
  | 'bad-answer'

export type OutsideAnswer<Answer> =
  | { ok: true; answer: Answer }
  | { ok: false; failure: OutsideFailure; detail: string }

/** How patient to be with another system. */
export type Patience = { timeoutMs: number; attempts: number; longestWaitMs: number }

const patient: Patience = { timeoutMs: 20_000, attempts: 4, longestWaitMs: 60_000 }

export type OutsideQuestion = { url: string; body?: unknown }

/**
 * Asks another system for JSON. Waits as it is told when it is busy (429, 503) and tries again, a
 * bounded number of times; 403 is how Statistics Norway says that a question is too big.
 */
export async function askOutside(
  question: OutsideQuestion,
  patience: Patience = patient,
): Promise<OutsideAnswer<unknown>> {
  let last: OutsideAnswer<unknown> = failed('unreachable', question.url)
  for (let attempt = 1; attempt <= patience.attempts; attempt += 1) {
    const asked = await askOnce(question, patience.timeoutMs)
    if (asked.ok || !asked.mayTryAgain) return asked
    last = asked
    const isLast = attempt === patience.attempts
    if (!isLast) await wait(Math.min(asked.waitMs ?? 500 * 2 ** attempt, patience.longestWaitMs))
  }
  return last
}

type Asked =
  | { ok: true; answer: unknown }
  | {
      ok: false
      failure: OutsideFailure
      detail: string
      mayTryAgain?: boolean
      waitMs?: number | undefined
    }

async function askOnce({ url, body }: OutsideQuestion, timeoutMs: number): Promise<Asked> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
    if (response.ok) return await readAnswer(response, url)
    await response.body?.cancel()
    return refusal(response, url)
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'TimeoutError' || name === 'AbortError')
      return { ...failed('timeout', url), mayTryAgain: true }
    if (error instanceof SyntaxError) return failed('bad-answer', url)
    return { ...failed('unreachable', url), mayTryAgain: true }
  }
}

/** Far more than any register answers; an answer without end would fill the memory. */
const mostBytes = 64 * 1024 * 1024

async function readAnswer(response: Response, url: string): Promise<Asked> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) return failed('bad-answer', url)
    chunks.push(chunk)
  }
  return { ok: true, answer: JSON.parse(Buffer.concat(chunks).toString('utf8')) }
}

function refusal({ status, headers }: Response, url: string): Asked {
  const detail = `${status} ${url}`
  if (status === 429)
    return { ...failed('busy', detail), mayTryAgain: true, waitMs: askedToWait(headers) }
  if (status >= 500)
    return { ...failed('server-fault', detail), mayTryAgain: true, waitMs: askedToWait(headers) }
  if (status === 403) return failed('too-big', detail)
  if (status === 404) return failed('not-found', detail)
  return failed('refused', detail)
}

/** `Retry-After`, in seconds or as a moment. */
function askedToWait(headers: Headers): number | undefined {
  const asked = headers.get('retry-after')
  if (asked === null) return undefined
  const seconds = Number(asked)
  const waitMs = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(asked) - Date.now()
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : undefined
}

const failed = (failure: OutsideFailure, detail: string) =>
  ({ ok: false, failure, detail }) as const

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
