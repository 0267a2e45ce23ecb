import type { Mark } from './agreement-field.model.ts'

const families = {
  square: { open: '\\[［【', close: '\\]］】' },
  curly: { open: '{｛', close: '}｝' },
  angle: { open: '<＜', close: '>＞' },
} as const

/** Space within a line, and letters that nobody sees. */
const space = '(?:[^\\S\\n]|[\\u00ad\\u200b-\\u200d\\u2060])'
const gap = `${space}*`

const patterns = Object.entries(families).map(([family, { open, close }]) => ({
  family: family as keyof typeof families,
  opener: new RegExp(`\\\\?[${open}]`, 'gu'),
  closer: new RegExp(`(?<!${space})${gap}\\\\?[${close}]`, 'gu'),
  mark: new RegExp(
    `(?<opens>\\\\?[${open}](?:${gap}\\\\?[${open}])*)` +
      `(?<content>[^${open}${close}\\n]*(?:\\n(?!\\s*\\n)[^${open}${close}\\n]*)*)` +
      `(?<closes>(?:${gap}\\\\?[${close}])*)`,
    'gu',
  ),
}))

/** Everything in brackets, braces or angles, closed or not; what is never closed lasts to the end of its paragraph. */
export const marksIn = (text: string): Mark[] => patterns.flatMap((each) => marksOf(text, each))

function marksOf(text: string, { family, opener, closer, mark }: (typeof patterns)[number]) {
  const marks: Mark[] = []
  const hanging: number[] = []
  const closedLater = new Set<number>()
  let read = 0
  const pass = (between: string) => {
    for (const _closer of between.match(closer) ?? []) closedLater.add(hanging.pop() ?? -1)
    if (/\n\s*\n/.test(between)) hanging.length = 0
  }
  for (const { index, groups } of text.matchAll(mark)) {
    const { opens = '', content = '', closes = '' } = groups ?? {}
    pass(text.slice(read, index))
    const opened = opens.match(opener)?.length ?? 0
    const closers = closes.match(closer) ?? []
    const own = Math.min(closers.length, Math.max(opened, closers.length - hanging.length))
    const end = index + opens.length + content.length + closers.slice(0, own).join('').length
    for (const _other of closers.slice(own)) closedLater.add(hanging.pop() ?? -1)
    for (let open = own; open < opened; open += 1) hanging.push(index)
    marks.push({
      at: index,
      end,
      family,
      content,
      opens: opened,
      closes: own,
      tight: !/\s/.test(opens),
      isNeverClosed: own === 0,
      link: own > 0 && beginsAddress.test(text.slice(end, end + 300)),
    })
    read = end
  }
  pass(text.slice(read))
  return marks.map((each) => (closedLater.has(each.at) ? { ...each, isNeverClosed: false } : each))
}

/** What follows the text of a link, or the name of a link's address. */
const beginsAddress =
  /^(?:\(\s*(?:[a-z][a-z+.-]*:|[/#.<]|[^\s()]*(?:\s*\)|\s+["'])).*|:\s*<?(?:https?:|mailto:|[/#]).*)/isu
