import type { Inline, TextBlock } from '../../kernel/text-tree.model.ts'
import { wordsOf } from '../../kernel/text-tree.rule.ts'
import { blockBuilder, type ItemPlace } from './build-blocks.ts'
import type { Numbered, OwnNumber } from './count-numbers.ts'
import type { Flow, FlowParagraph } from './flow.ts'
import { finished, type Said, withLabel, withoutStrong } from './line.ts'
import { itemLabel, tickedLabel, typedLabel } from './list-label.ts'
import { makeTable } from './make-table.ts'
import { type Listener, speaker } from './speak.ts'
import { wholeFields } from './word-field.ts'
import type { ParagraphStyle } from './word-styles.ts'
import { wordsOfBlocks } from './words-of-blocks.ts'
import type { XmlNode } from './xml-tree.ts'

/** What the making of blocks asks for. */
export type Making = Listener & {
  number(own: OwnNumber, style: ParagraphStyle): Numbered | null
  /** The paragraphs in something that is drawn. */
  flowIn(box: XmlNode): readonly Flow[]
}

/** The blocks of one story. */
export function makeBlocks(flow: readonly Flow[], making: Making): TextBlock[] {
  const builder = blockBuilder()
  const speak = speaker(wholeFields(flow), making)
  const { teller } = making
  const say = (paragraph: FlowParagraph): Said => {
    const numbered = making.number(paragraph.own, paragraph.style)
    const { inlines, boxes } = speak(paragraph)
    if (numbered?.unknown) teller.tell('number-format', numbered.unknown)
    teller.place(wordsOf(inlines), headingOf(paragraph) !== null)
    return { paragraph, numbered, inlines, boxes }
  }
  const inBox = (box: XmlNode, { inlines }: Said): TextBlock[] => {
    const blocks = makeBlocks(making.flowIn(box), making)
    teller.tell('shape', wordsOfBlocks(blocks))
    teller.place(wordsOf(inlines), false)
    return blocks
  }
  for (const part of flow) {
    if (part.kind === 'told') teller.tell(part.piece, part.what)
    else if (part.kind === 'table') {
      for (const block of makeTable(part, { say, inBox, teller }))
        builder.addUnder(block, part.left)
    } else {
      const said = say(part)
      addParagraph(builder, said)
      for (const block of said.boxes.flatMap((box) => inBox(box, said))) builder.hang(block)
    }
  }
  return builder.blocks()
}

function headingOf({ style, outline, left }: FlowParagraph): number | null {
  return style.heading ?? ((left ?? style.left ?? 0) <= 0 ? outline : null)
}

function addParagraph(builder: ReturnType<typeof blockBuilder>, said: Said): void {
  const { paragraph, numbered } = said
  const { style } = paragraph
  const inlines = finished(said.inlines)
  const isEmpty = inlines.length === 0
  const level = headingOf(paragraph)
  if (level !== null) {
    if (!isEmpty) builder.add({ kind: 'heading', level, inlines: finished(numberedHeading(said)) })
    return
  }
  const left = paragraph.left ?? numbered?.left ?? style.left ?? 0
  if (numbered && numbered.label !== '') {
    addItem(
      builder,
      numbered,
      { origin: numbered.origin, level: numbered.level, left },
      said.inlines,
    )
    return
  }
  const typed = typedLabel(said.inlines)
  if (typed) {
    builder.addItem({ origin: 'typed', level: 0, left }, typed.label, finished(typed.rest))
  } else if (!isEmpty) addPlain(builder, { kind: 'paragraph', inlines }, left, style)
  else if (paragraph.isRuled && builder.last()?.kind !== 'rule' && said.boxes.length === 0)
    builder.add({ kind: 'rule' })
}

function addItem(
  builder: ReturnType<typeof blockBuilder>,
  numbered: Numbered,
  place: ItemPlace,
  said: readonly Inline[],
): void {
  const inlines = finished(said)
  const label = itemLabel(numbered)
  const isEmpty = inlines.length === 0
  if (isEmpty && numbered.isBullet) return
  const tick = numbered.isBullet ? tickedLabel(said) : null
  if (tick) {
    builder.addItem(place, tick.label, finished(tick.rest))
    return
  }
  const standsAlone = label !== null && /^\d+[.)]$/.test(label)
  if (label !== null && (!isEmpty || standsAlone)) builder.addItem(place, label, inlines)
  else builder.addTyped(place, finished(withLabel(numbered, said)))
}

function addPlain(
  builder: ReturnType<typeof blockBuilder>,
  block: TextBlock,
  left: number,
  { isQuote }: ParagraphStyle,
): void {
  const last = builder.last()
  if (!isQuote) builder.addUnder(block, left)
  else if (last?.kind === 'quote') {
    builder.replaceLast({ kind: 'quote', blocks: [...last.blocks, block] })
  } else builder.add({ kind: 'quote', blocks: [block] })
}

function numberedHeading({ numbered, inlines }: Said): readonly Inline[] {
  const line = withoutStrong(inlines)
  return numbered && numbered.label !== '' && !numbered.isBullet ? withLabel(numbered, line) : line
}
