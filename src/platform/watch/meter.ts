/** Upper ends of the classes of how long an answer took, in seconds. */
const limits = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export type Answered = { method: string; route: string; status: number; ms: number }

/** Counts what was answered. A route is a pattern of the house's own, so there are only so many. */
export type Meter = { count(answered: Answered): void; tell(): string }

type Durations = { upTo: number[]; sum: number; count: number }

export function openMeter(): Meter {
  const answers = new Map<string, number>()
  const durations = new Map<string, Durations>()
  return {
    count: ({ method, route, status, ms }) => {
      const labels = labelled({ method, route, status: `${Math.floor(status / 100)}xx` })
      answers.set(labels, (answers.get(labels) ?? 0) + 1)
      const kind = labelled({ method })
      const of = durations.get(kind) ?? { upTo: limits.map(() => 0), sum: 0, count: 0 }
      durations.set(kind, of)
      const seconds = ms / 1_000
      limits.forEach((limit, i) => {
        if (seconds <= limit) of.upTo[i] = (of.upTo[i] ?? 0) + 1
      })
      of.sum += seconds
      of.count += 1
    },
    tell: () =>
      family('godfot_http_requests_total', 'counter', 'Requests answered.', answers) +
      histogram(
        'godfot_http_request_duration_seconds',
        'Time to the head of the answer.',
        durations,
      ),
  }
}

type Sample = readonly [labels: string, value: number]

/** One family of figures in the text form of Prometheus. */
export const family = (
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  samples: Iterable<Sample>,
): string =>
  [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...[...samples].map(([labels, value]) => `${name}${labels} ${value}`),
    '',
  ].join('\n')

export const labelled = (labels: Record<string, string>): string =>
  `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, '_')}"`)
    .join(',')}}`

function histogram(name: string, help: string, all: ReadonlyMap<string, Durations>): string {
  const lines = [...all].flatMap(([labels, { upTo, sum, count }]) => {
    const upToLimit = (limit: string, value: number) =>
      `${name}_bucket${labels.replace('}', `,le="${limit}"}`)} ${value}`
    return [
      ...limits.map((limit, i) => upToLimit(`${limit}`, upTo[i] ?? 0)),
      upToLimit('+Inf', count),
      `${name}_sum${labels} ${sum}`,
      `${name}_count${labels} ${count}`,
    ]
  })
  return [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...lines, ''].join('\n')
}
