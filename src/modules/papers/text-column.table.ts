/** How the text that people write in the room's tables is removed, or why it need not be. */
export const textColumns = {
  'paper_part.body': { removedWith: ['paper', 'case'] },
  'paper_part.heading': { stays: 'a key of the template' },
  'paper_part.hint': { stays: 'of the template' },
  'paper_part.title': { stays: 'of the template' },
  'paper_reader.keys': { stays: 'keys' },
  'paper_reader.name': { stays: 'of whoever was asked' },
  'paper_remark.answer': { removedWith: ['paper', 'case'] },
  'paper_remark.proposed': { removedWith: ['paper', 'case'] },
  'paper_remark.words': { removedWith: ['paper', 'case'] },
  'paper_review.note': { removedWith: ['paper', 'case'] },
  'paper_template.body_key': { stays: 'a key' },
  'paper_template.headings': { stays: 'headings' },
  'paper_version.note': { removedWith: ['paper', 'case'] },
  'paper_version.parts': { removedWith: ['paper', 'case'] },
  'paper_writer.key': { stays: 'a key' },
  'paper_writer.name': { stays: 'of whoever writes' },
} as const
