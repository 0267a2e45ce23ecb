import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules'
import type { MarkType } from 'prosemirror-model'
import type { Plugin } from 'prosemirror-state'
import { markerOf } from '../../../platform/list-marker.ts'
import { schema } from './schema.ts'

const { heading, quote, bullets, numbers, labels, paragraph } = schema.nodes
const { strong, emphasis } = schema.marks

/** Words between two marks, once the last mark is typed. */
const marked = (pattern: RegExp, type: MarkType): InputRule =>
  new InputRule(pattern, (state, match, start, end) => {
    const [whole = '', words = ''] = match
    const { tr } = state
    const opens = start + whole.indexOf(words)
    if (state.doc.rangeHasMark(start, end, schema.marks.code)) return null
    tr.delete(opens + words.length, end)
    tr.delete(start + whole.search(/\*/), opens)
    const from = start + whole.search(/\*/)
    return tr.addMark(from, from + words.length, type.create()).removeStoredMark(type)
  })

/** A label that is typed at the beginning of a paragraph begins a list of such labels: `a) `, `§ 2 `, `1.1 `. */
const label = new InputRule(
  /^([^\s*+-]{1,8}|§{1,2}[ \u00a0]\S{1,6}) $/u,
  (state, match, start, end) => {
    const [, typed = ''] = match
    const marker = markerOf(`${typed} x`)
    const $start = state.doc.resolve(start)
    if (!marker?.typed || $start.parent.type !== paragraph) return null
    const tr = state.tr.delete(start, end)
    const range = tr.doc.resolve(start).blockRange()
    if (!range) return null
    return tr.wrap(range, [
      { type: labels },
      { type: schema.nodes.label_item, attrs: { label: marker.label } },
    ])
  },
)

/** What is typed as in Markdown becomes what it means; Backspace right after takes it back. */
export const typedMarks = (): Plugin =>
  inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,6}) $/, heading, ([, signs = '']) => ({ level: signs.length })),
      wrappingInputRule(/^> $/, quote),
      wrappingInputRule(/^[-*+] $/, bullets),
      wrappingInputRule(
        /^(\d{1,4})\. $/,
        numbers,
        ([, number]) => ({ start: Number(number) }),
        ([, number], before) => before.childCount + Number(before.attrs.start) === Number(number),
      ),
      label,
      marked(/\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/, strong),
      marked(/(?:^|[\s(])\*([^\s*](?:[^*]*[^\s*])?)\*$/, emphasis),
    ],
  })
