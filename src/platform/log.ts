import { AsyncLocalStorage } from 'node:async_hooks'

export type LogForm = 'json' | 'text'

/** What a line tells besides its event. It is read by others than those it is about: no name, address, text or key of a link. */
type Facts = Record<string, string | number | boolean | null>

let form: LogForm = 'text'

/** From now on: a line of JSON for each event, or sentences for whoever sits at the terminal. */
export const logAs = (wanted: LogForm) => {
  form = wanted
}

const asked = new AsyncLocalStorage<string>()

/** What is logged in the work carries the number of the request. */
export const inRequest = <T>(requestId: string, work: () => T): T => asked.run(requestId, work)

export const requestNow = (): string | undefined => asked.getStore()

/** Tells what happened. Without a sentence a terminal is told nothing. */
export function logEvent(
  level: 'info' | 'error',
  event: string,
  sentence: string | null,
  facts: Facts = {},
): void {
  if (form === 'json') {
    const message = sentence === null ? {} : { message: sentence }
    const number = requestNow() === undefined ? {} : { requestId: requestNow() }
    const time = new Date().toISOString()
    console.log(JSON.stringify({ time, level, event, ...message, ...number, ...facts }))
  } else if (sentence !== null) {
    if (level === 'error') console.error(sentence)
    else console.log(sentence)
  }
}
